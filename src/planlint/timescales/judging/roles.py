"""What a limit does in its clause: the last day, a first day, an end of what goes on (PL10)."""

from __future__ import annotations

from planlint.model.timescale import Unit, Within
from planlint.timescales.judging.clauses import Clause
from planlint.timescales.judging.limits import Role
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

# Beside the lists of time words: with these a limit is a beginning, an end, or one of several turns.
_FROM = word_set("from since effect effective wef first 1st initial initially")
_TO = word_set("until till til to through thru for over then")
_ONE = frozenset({"one"})
_STARTS_BEHIND = word_set("onwards onward start starts starting")
_BEFORE = frozenset({"before", "prior", "ahead"})
# "Not before 12 March" and "12 March at the earliest" name the first day, and no last one.
# “On or before 12 March”, “by/before Friday”: that day is still in time.
_OR = frozenset({"or", "/"})
_DENIED = frozenset({"not", "never"})
_UNTIL = frozenset({"until", "till"})
# “First session 10 March, last one 12 May 2027”
_FIRST = frozenset({"first", "initial", "st"})
_LAST_OF_ALL = frozenset({"last", "final"})
_EARLIEST = frozenset({"earliest", "soonest"})
_SOONER = frozenset({"earlier", "sooner"})
_LINKS = word_set(
    "the a an of by within no later than approx approximately about around at on in during "
    "most least date : , = - ( and is be week up"
)
# What stands first in a clause of which only the beginning is told, and what would end such a clause.
_BEGINNINGS = word_set("from since starting beginning commencing")
_LAST = word_set("by before until till to within than and then finish finished finishing ending ends end")
_FAR = 6
# “Once the core group has met on 15 March”
_ONCE = frozenset({"after", "once", "following", "since", "post"})
_MARKS = frozenset({"(", "-", ":", "/"})
_NO_EVENT = word_set(", ; . : by and then or for within")
_LONGEST_EVENT = 10
VERBAL = {"before": Role.BEFORE, "until": Role.UNTIL, "till": Role.UNTIL}
AHEAD_OF = {"before": Role.BEFORE, "prior": Role.BEFORE, "ahead": Role.BEFORE}


def role_of(tokens: Tokens, clause: Clause, piece: Piece) -> Role:
    """What a limit does, told by the words before it and right behind it."""
    begin = piece.begin
    if "earliest" in (tokens.word(piece.end), tokens.word(piece.end + 1), tokens.word(piece.end + 2)):
        return Role.AFTER
    if piece.span:
        return Role.UNTIL
    if piece.meaning == Within(0, Unit.DAYS, "other"):
        return {**VERBAL, "prior": Role.BEFORE}.get(tokens.word(begin), Role.BY)
    if piece.kind in (Kind.DATE, Kind.DAY) and _begins_behind(tokens, piece.end):
        return Role.FROM
    if piece.kind is Kind.EVENT and tokens.word(begin) == "following" and begin == clause.begin:
        return Role.AFTER  # “following core group” is after it; “at the following core group” is not
    told = _told_before(tokens, clause, piece)
    if told is None and piece.kind in (Kind.DATE, Kind.DAY) and _opens_with_a_beginning(tokens, clause, piece):
        return Role.FROM
    if told is None and piece.kind in (Kind.DATE, Kind.DAY):
        told = _of_what_happens_then(tokens, clause, piece)
    return told or Role.BY


def _of_what_happens_then(tokens: Tokens, clause: Clause, piece: Piece) -> Role | None:
    """ "After the core group on 15 March", "before the bank holiday (3 May)": the day of what the word goes with."""
    told = (it for it in clause.pieces if it.kind not in (Kind.EVENT, Kind.VAGUE, Kind.OPEN))
    taken = {at for it in told for at in range(it.begin, it.end)}
    for at in range(piece.begin - 1, max(clause.begin, piece.begin - _LONGEST_EVENT) - 1, -1):
        word, behind = tokens.word(at), tokens.word(at + 1)
        if at in taken or word in _NO_EVENT:
            return None
        if word in AHEAD_OF and tokens.word(piece.begin - 1) in _MARKS:
            return Role.AFTER  # “before half term (14 February)”: the day of it, or the day before?
        each_day = behind in listed("of_each_day")  # “before school on Monday” is on Monday
        if word in VERBAL | AHEAD_OF:
            return Role.BY if each_day else (VERBAL | AHEAD_OF)[word]
        if word in _ONCE:
            return Role.BY if each_day else Role.AFTER
    return None


def _told_before(tokens: Tokens, clause: Clause, piece: Piece) -> Role | None:
    """What the nearest word before it says; None where none of them says anything."""
    clock = {at for it in clause.pieces if it.kind is Kind.CLOCK for at in range(it.begin, it.end)}
    hour = tokens.word(piece.begin) == "end"  # “before the end of March” is in March, “before 5pm on Friday” on Friday
    for at in range(piece.begin - 1, max(clause.begin, piece.begin - _FAR - len(clock)) - 1, -1):
        word, before = tokens.word(at), tokens.word(at - 1)
        if at in clock:
            hour = True
            continue  # “from 9am tomorrow”
        if (word in _BEFORE | _UNTIL and before in _DENIED) or (word == "than" and before in _SOONER):
            return Role.AFTER
        if word in _EARLIEST:
            return Role.AFTER
        if word in _BEFORE:
            return Role.BY if hour or before in _OR else Role.BEFORE
        if word == "to" and before in _BEFORE:
            continue  # “prior to 12 March”
        if word == "to" and before in listed("told_to"):
            return Role.AT
        if word in listed("ends_it", also=_TO):
            return Role.UNTIL
        if word == "first" and piece.kind is Kind.PERIOD:
            continue  # “for the first month”
        if word in listed("starts", also=_FROM) and tokens.word(at + 1) != "of":
            return _waits(tokens, clause, at) or Role.FROM
        if word == "st" and before == "1" and _comes_again(clause):
            return Role.FROM
        if word == "of" and before == "as":
            return Role.FROM  # “as of today”
        if word == "after" and piece.kind in (Kind.DATE, Kind.DAY):
            return Role.AFTER
        if word in listed("turns", also=_ONE) and (
            before in _LAST_OF_ALL or (before in _FIRST and _comes_again(clause))
        ):
            continue
        if word not in _LINKS:
            return None
    return None


def _comes_again(clause: Clause) -> bool:
    """Whether the first one is one of many: "weekly, first one 10 March"; "first visit 10 March" is a day to keep."""
    return any(piece.kind is Kind.REPEAT for piece in clause.pieces)


def _opens_with_a_beginning(tokens: Tokens, clause: Clause, piece: Piece) -> bool:
    """ "From school pick-up tonight", "from when Dad moves out on Friday": the first time that the clause names."""
    first = min(it.begin for it in clause.pieces if it.kind in (Kind.DATE, Kind.DAY, Kind.PERIOD))
    between = range(clause.begin + 1, piece.begin)
    ends = any(tokens.word(at) in _LAST or (tokens.word(at) == "-" and not tokens.joined(at)) for at in between)
    opens = tokens.word(clause.begin) in _BEGINNINGS and first == piece.begin
    return opens and not ends


def _begins_behind(tokens: Tokens, end: int) -> bool:
    """ "16 November 2026 onwards", "16 November 2026 (start date)"."""
    after = end + (tokens.word(end) in ("(", ",", "-"))
    return tokens.word(after) in _STARTS_BEHIND and tokens.word(after + 1) != "of"


def _waits(tokens: Tokens, clause: Clause, index: int) -> Role | None:
    """ "Before half term starts on 15 February 2027": what begins then ends the time for this."""
    for at in range(index - 1, max(clause.begin, index - 7) - 1, -1):
        if tokens.word(at) in VERBAL:
            return VERBAL[tokens.word(at)]
    return None
