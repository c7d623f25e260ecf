"""Events with a name, and the words that make any event a limit: "by the next core group", "until he is born"."""

from __future__ import annotations

import functools

from planlint.model.timescale import Unit, Within
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.books import books
from planlint.timescales.words.calendar_words import MONTH_OF, ORDINALS
from planlint.timescales.words.listed import listed
from planlint.timescales.words.periods import unit_at
from planlint.timescales.words.tokens import Tokens, word_set

# Before an event these make it a limit; after these an event only begins something.
LIMITING = word_set(
    "by before at until till til to on prior ahead than for during over in of following "
    "through throughout including inc incl review reviewed end upon pending via @ = : - / ( within around with"
)
AFTER = frozenset({"after", "following", "since", "post", "from", "once", "when"})
CONNECTORS = word_set("after time once if when till until soon before as")
_THE_DAY = frozenset({"day", "week", "month", "morning", "evening", "night", "weekend"})
# “From the day of the conference”: the words before the day tell what it does.
_ITS_DAY = frozenset({"day", "date", "morning", "evening"})
_SOMEBODY = word_set("the he she they we his her their baby it")
_WHICH = word_set(
    "the a an her his their its our my your this that next first second third final last each any of 's following "
    "st nd rd th"
)
# Holidays that are one day, which the calendar of the nation knows.
NAMED_DAYS = word_set(
    "good-friday maundy-thursday easter-sunday easter-monday may-day spring-bank-holiday august-bank-holiday "
    "bank-holiday-monday christmas-eve christmas-day boxing-day new-years-eve new-years-day")  # fmt: skip
# “Immediately the alarm sounds”: as soon as it does.
AS_SOON_AS = frozenset({"immediately", "directly"})
# “The next stage” is no day.
_NO_DAY = word_set("step steps stage stages phase phases of")
_STEPS = word_set("week session lesson module chapter step stage trimester")

# “Until the risk assessment is done” names what is done.
_DONE_ONCE = word_set("assessment assessments report reports panel")
_AND = word_set("and , & or")
_WEEKS_OF_A_BIRTH = 42


def event_at(tokens: Tokens, index: int) -> Piece | None:
    """The named event that begins at the token, whatever stands before it."""
    found = books().events.match(tokens, index)
    if found is None:
        return _numbered_step(tokens, index)
    end, event = found
    before = tokens.word(index - 1)
    if before in ORDINALS and event in ("next-core-group", "review-conference"):
        event = _numbered(event, first=tokens.word(index - 2) == "1")
    elif tokens.word(index) == "review" and end == index + 1:
        if tokens.word(end) in listed("how_it_is_reviewed"):
            return None
        event = event if _of_the_plan(before) else "meeting"
    year = tokens.number(end)
    if year is not None and 2000 <= year < 2100:
        end += 1
        event = f"{event}-{year}" if event in NAMED_DAYS else event
    return Piece(Kind.EVENT, index, end, Within(0, Unit.DAYS, event))


def _numbered_step(tokens: Tokens, index: int) -> Piece | None:
    """ "week 36 of the pregnancy", "the 36th week", "session 4 of the course": told by its place in a row."""
    end = index + 2
    if tokens.word(end) in MONTH_OF or (tokens.word(end) in ORDINALS and tokens.word(index) in _STEPS):
        return None  # “no session 6 April”
    if tokens.word(index) in _STEPS and tokens.number(index + 1) is not None:
        piece = Piece(Kind.EVENT, index, end, Within(0, Unit.DAYS, "other"))
        if not tokens.word(index - 1).isalnum() and tokens.word(end) in ("-", ":"):
            return None if tokens.word(end + 1).isalpha() else piece  # “Stage 2 - direct work”: a heading
        return piece
    if (several := _numbered_steps(tokens, index)) > end:
        return Piece(Kind.EVENT, index, several, Within(0, Unit.DAYS, "other"))
    weeks = tokens.number(index)
    if weeks is not None and weeks <= _WEEKS_OF_A_BIRTH and tokens.words[index + 1 : index + 3] == ["/", "40"]:
        return Piece(Kind.EVENT, index, index + 3, Within(0, Unit.DAYS, "other"))  # “by 34/40”, as midwives write
    if tokens.number(index) is not None and tokens.word(index + 1) in ORDINALS and tokens.word(index + 2) in _STEPS:
        return Piece(Kind.EVENT, index, end + 1, Within(0, Unit.DAYS, "other"))
    return None


def _numbered_steps(tokens: Tokens, index: int) -> int:
    """The end of "weeks 5, 10 and 17", "sessions 4 & 8"; else where it begins."""
    end = index + 1
    while tokens.word(index).removesuffix("s") in _STEPS and tokens.number(end) is not None:
        end += 1 + (tokens.word(end + 1) in _AND and tokens.number(end + 2) is not None)
    return end


def _numbered(event: str, *, first: bool) -> str:
    """The id of the "1st" or a later core group or review conference."""
    if event == "review-conference":
        return event if first else "later-review-conference"
    return "first-core-group" if first else "later-core-group"


def _of_the_plan(before: str) -> bool:
    """Whether "review" after this word is the review conference; a "medication review" is not."""
    return not before.isalpha() or _is_known(before)


def happening_at(tokens: Tokens, index: int) -> Piece | None:
    """An event told with a verb ("is born"), if a connector such as "before" or "when" opens its clause."""
    found = books().happenings.match(tokens, index)
    if found is None:
        return None
    if unit_at(tokens, found[0]):  # "is 6" of "is 6 months old"
        return None
    if not any(tokens.word(at) in CONNECTORS for at in range(max(index - 6, 0), index)):
        return None
    return Piece(Kind.EVENT, index, found[0], Within(0, Unit.DAYS, found[1]), verbal=True)


def introduced(tokens: Tokens, index: int, clause_begin: int) -> str | None:
    """The word that brings in the event at `index`: "by", "at", "after" …; "" when it opens its clause.

    None when neither is so: the event is only mentioned ("ready for the review").
    """
    at = index - 1
    if tokens.word(at).isalpha() and not _is_known(tokens.word(at)) and tokens.word(at - 1) in _fillers():
        at -= 1  # the kind of meeting: "by the medication review"
    while at >= clause_begin and at >= index - 5:
        word = tokens.word(at)
        if word == "to" and tokens.word(at - 1) == "subject":
            return None
        if (word in LIMITING or word in AFTER) and not (word == "of" and tokens.word(at - 1) in _ITS_DAY):
            return word
        owned = word.endswith("'s") or (tokens.capital(at) and word.isalpha())
        if word not in _fillers() and not owned and tokens.number(at) is None:
            return None
        at -= 1
    return "" if at < clause_begin else None


@functools.cache
def _fillers() -> frozenset[str]:
    """What may stand between a limit and the name of an event."""
    return listed("told_of_a_meeting", also=_WHICH)


@functools.cache
def _somebody() -> frozenset[str]:
    """Who may stand first in a clause that tells what happens."""
    return listed("family", also=_SOMEBODY)


def _is_known(word: str) -> bool:
    return word in _fillers() or word in LIMITING or word in AFTER


def _somebody_at(tokens: Tokens, index: int) -> bool:
    return tokens.capital(index) or tokens.word(index) in _somebody()


def opens_a_clause(tokens: Tokens, index: int) -> bool:
    """Whether "immediately" brings in what happens: "immediately the alarm sounds"."""
    return tokens.word(index) in AS_SOON_AS and tokens.word(index + 1) in _somebody() and index + 2 < tokens.size


def ends_softly(tokens: Tokens, index: int) -> bool:
    """Whether the word makes what follows "until" nothing anybody could date: "safe", "settled", "the risk"."""
    named = books().events.match(tokens, index)
    if named is not None and named[1] in NAMED_DAYS:
        return False  # “until Good Friday”
    return books().soft_ends.match(tokens, index) is not None and tokens.word(index + 1) not in _DONE_ONCE


def any_event_after(tokens: Tokens, index: int, clause_end: int) -> Piece | None:
    """Whatever follows "before", "until", "by the end of" or "by the next", if somebody could tell the day by it.

    "Until Mum feels ready" names no such day; "before the tenancy is signed" does.
    """
    word, after = tokens.word(index), tokens.word(index + 1)
    at = index + 1
    if word in ("prior", "ahead") and after in ("to", "of"):
        at = index + 2
    elif word in ("by", "at", "on") and after == "the" and tokens.word(index + 2) in ("end", "start", "time", "next"):
        at = index + 3 + (tokens.word(index + 3) == "of")
    elif word in ("by", "at", "on", "upon") and (after in ("next", "completion", "end", "start")):
        at = index + 2 + (tokens.word(index + 2) == "of")
    elif word == "next" and after not in _NO_DAY:
        at = index + 1
    elif word in _THE_DAY and tokens.word(index - 1) == "the" and _somebody_at(tokens, index + 1 + (after == "that")):
        at = index + 1 + (after == "that")  # “the day Dad leaves prison”
    elif word not in ("before", "until", "till") and not opens_a_clause(tokens, index):
        return None
    end = at
    named = 0
    while end < clause_end and end < at + 9 and (tokens.word(end).isalnum() or "'" in tokens.word(end)):
        if ends_softly(tokens, end) or tokens.word(end) in ("and", "then"):
            break
        named += tokens.word(end).isalpha() and tokens.word(end) not in _fillers()
        end += 1
    if not named or ends_softly(tokens, end):
        return None
    return Piece(Kind.EVENT, index, end, Within(0, Unit.DAYS, "other"))
