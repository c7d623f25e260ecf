"""A deadline understood: its meaning, and what in it nobody could check or nobody could end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from planlint.model.timescale import ByDate, NotUnderstood, Timescale
from planlint.timescales.doubts.date_problems import problems_of
from planlint.timescales.judging.clauses import clauses
from planlint.timescales.judging.judge import judge
from planlint.timescales.judging.limits import Judged, Limit, Role
from planlint.timescales.judging.loose import is_loose, of_no_day
from planlint.timescales.judging.meanings import end_of, meaning_of
from planlint.timescales.judging.no_last_day import no_last_day
from planlint.timescales.judging.several_days import is_no_end
from planlint.timescales.judging.unread import unread_in
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.to_come import is_over
from planlint.timescales.reading import Phrase, Reading
from planlint.timescales.scan import scan
from planlint.timescales.words.books import books
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import PhraseBook, Tokens, word_set

# A longer text is no deadline: it is not read further, and is vague as a whole.
_LONGEST = 10_000
_HALF_A_YEAR = timedelta(days=183)
_LASTING = frozenset({Kind.DATE, Kind.DAY, Kind.PERIOD})
_LAST = frozenset({Role.BY, Role.BEFORE, Role.UNTIL})
_FROM = word_set("from since wef effective")
_CHOICES = word_set("y n yes no / - or ( ) ☐ ☒ □")


def understand(text: str, *, plan_date: date | None = None) -> Reading:
    """Read the words of a deadline (PL10, ST7); never fails, whatever the text.

    With `plan_date`, a date without a year means the next such date from then on, and "Friday" the next Friday.
    A text in which nothing is understood is vague as a whole; an empty one is not vague.
    """
    if len(text) > _LONGEST:
        return Reading(text, NotUnderstood(text), vague=(Phrase(0, len(text), text),))
    tokens = Tokens(text)
    if not tokens.size:
        return Reading(text, NotUnderstood(text))
    whole = _phrase(tokens, 0, tokens.size)
    if _placeholder(tokens) or _asks_if_done(tokens):
        nothing = _whole_is(tokens, books().nothing) or _asks_if_done(tokens)
        return Reading(text, NotUnderstood(text), placeholder=whole, nothing=nothing)
    if _done(tokens):
        return Reading(text, NotUnderstood(text), done=True)
    pieces = scan(tokens, plan_date)
    judged = [judge(tokens, clause) for clause in clauses(tokens, pieces)]
    limits = [limit.piece for clause in judged for limit in clause.limits if limit in clause.hard or _dated(limit)]
    vague = [piece for clause in judged for piece in clause.vague]
    endless = [piece for clause in judged for piece in clause.open_ended]
    if not endless and _begins(tokens) and judged and _only_begins(judged):
        limited = [limit.piece for clause in judged for limit in clause.limits]
        begun = [piece for piece in limited if piece.kind is not Kind.CLOCK] or limited  # “from 9am tomorrow”
        endless = [replace(begun[0], begin=0), *begun[1:]]  # “From 1 March 2027”: the small word says why it has no end
    vague += [] if vague else no_last_day(tokens, judged)
    known = limits or vague or endless or any(clause.repeats for clause in judged)
    meaning = meaning_of(tokens, judged, text)
    return Reading(
        text,
        meaning,
        _phrases(tokens, limits),
        _phrases(tokens, vague) if known else (whole,),
        _phrases(tokens, endless),
        None,
        problems_of(tokens, pieces),
        unread=tuple(_phrase(tokens, *words) for words in unread_in(tokens, [*pieces, *limits])),
        several=_phrases(tokens, _several(limits)) if isinstance(meaning, NotUnderstood) else (),
        loose=_phrases(
            tokens, [*(piece for piece in limits if _is_loose(tokens, piece, plan_date)), *of_no_day(tokens, judged)]
        ),
        each=_each(tokens, judged) if isinstance(meaning, NotUnderstood) else (),
    )


def _several(limits: list[Piece]) -> list[Piece]:
    """The days of a text that has more than one, each of which is known."""
    days = [piece for piece in limits if isinstance(piece.meaning, ByDate)]
    return days if len(days) > 1 else []


def _is_loose(tokens: Tokens, piece: Piece, plan_date: date | None) -> bool:
    """Whether readers take another end of it, or none: "done 2 March" has been, and is not of next year."""
    far = piece.likely is not None and plan_date is not None and piece.likely - plan_date > _HALF_A_YEAR
    return is_loose(tokens, piece) or (far and bool(piece.problems) and is_over(tokens, piece.begin))


def _each(tokens: Tokens, judged: list[Judged]) -> tuple[Timescale, ...]:
    """What each limit of a text allows that has several; nothing where one of them has no last day."""
    limits = [limit for clause in judged for limit in _its_days(clause)]
    told = [end_of(limit) for limit in limits if limit.piece.kind in _LASTING and limit.role in _LAST]
    known = tuple(one for one in told if one is not None)
    whole = len(known) == len(limits) > 1 and not any(clause.repeats for clause in judged)
    whole = whole and not any(is_no_end(tokens, limit) or _is_a_choice(tokens, limit) for limit in limits)
    # “Mon Wed Fri”: each week
    whole = whole and not any(
        one.piece.kind is other.piece.kind is Kind.DAY and one.piece.end == other.piece.begin
        for one, other in pairwise(limits)
    )
    return known if whole else ()


def _is_a_choice(tokens: Tokens, limit: Limit) -> bool:
    """ "12 March 2027 or 19 March", and nobody knows which; "on or before 12 March" is none."""
    return "or" in tokens.words[max(0, limit.piece.begin - 2) : limit.piece.begin] and limit.role is Role.BY


def _its_days(clause: Judged) -> list[Limit]:
    """The limits of a clause without hours, and without the event whose day it tells: “review conference 26 May”."""
    lasting = [limit for limit in clause.limits if limit.piece.kind is not Kind.CLOCK]
    dated = [limit for limit in lasting if limit.piece.kind is not Kind.EVENT]
    return dated or lasting


def _begins(tokens: Tokens) -> bool:
    """Whether the first words name a beginning: "from", "with effect from"."""
    if tokens.word(1) in ("by", "before", "no", "within"):
        return False  # “start by 24 May”
    return (
        tokens.word(0) in listed("starts", also=_FROM)
        or tokens.words[:2] == ["as", "from"]
        or tokens.words[:3] == ["with", "effect", "from"]
    )


def _only_begins(judged: list[Judged]) -> bool:
    """Whether "from 8 March 2027" is all: a day on which something begins, and nothing repeats or ends."""
    limits = [limit for clause in judged for limit in clause.limits]
    return (
        bool(limits)
        and all(limit.role in (Role.FROM, Role.AFTER) for limit in limits)
        and not any(one.repeats for one in judged)
    )


def _dated(limit: Limit) -> bool:
    """Whether the limit can be told from a calendar; "after 12 March 2027" is checked against that day."""
    return limit.piece.kind in (Kind.DATE, Kind.DAY, Kind.PERIOD)


def _phrase(tokens: Tokens, begin: int, end: int) -> Phrase:
    return Phrase(tokens.starts[begin], tokens.ends[end - 1], tokens.written(begin, end))


def _phrases(tokens: Tokens, pieces: list[Piece]) -> tuple[Phrase, ...]:
    return tuple(_phrase(tokens, piece.begin, piece.end) for piece in sorted(pieces, key=lambda piece: piece.begin))


def _placeholder(tokens: Tokens) -> bool:
    return _whole_is(tokens, books().placeholders) or _whole_is(tokens, books().nothing)


def _whole_is(tokens: Tokens, book: PhraseBook) -> bool:
    """Whether the whole text is one phrase of the book, in whatever brackets and dots; marks alone are."""
    solid = [at for at in range(tokens.size) if tokens.word(at)[0].isalnum()]
    if not solid:
        return True
    if solid[-1] - solid[0] > 12:
        return False
    found = book.match(tokens, solid[0])
    return found is not None and found[0] > solid[-1]


def _asks_if_done(tokens: Tokens) -> bool:
    """ "Done?", "Achieved? Y/N": a heading of the form in the place of a time."""
    found = books().done.match(tokens, 0)
    asked = found is not None and tokens.word(found[0]) == "?"
    return asked and found is not None and {*tokens.words[found[0] + 1 :]} <= _CHOICES


def _done(tokens: Tokens) -> bool:
    found = books().done.match(tokens, 0)
    return found is not None and all(not word.isalnum() for word in tokens.words[found[0] :])
