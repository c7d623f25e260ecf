"""A day told by the one beside it: "the day after the review", "the Monday before 4 June 2027"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from planlint.model.timescale import ByDate, Unit, Within
from planlint.timescales.dates.days_and_spans import date_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.relative.counted_from import ANCHORS, anchored
from planlint.timescales.relative.events import event_at
from planlint.timescales.relative.from_today import relative_at
from planlint.timescales.words.calendar_words import weekday_at
from planlint.timescales.words.tokens import Tokens, word_set

_A_DAY = word_set("day night morning evening afternoon")
# “The week after the review” has seven days, of which nobody knows the one that is meant.
_LONGER = word_set("week weekend fortnight month term")
_WORKING = word_set("working business")
_BESIDE = word_set("before after following prior post preceding")
_WHICH = word_set("the first next very by on until till before ( , - than") | {""}
# “The second Friday after the review”: counted from it, and planlint does not count so.
_NTH = word_set("second third fourth fifth last nd rd th")
_EACH = frozenset({"each", "every", "any"})
_SOMEBODY = word_set("she he they it mum dad")
_FILLERS = word_set("the to a his her their our")


def day_beside_at(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """The day, week or weekday at the token, where the words go on to say before or after what it is."""
    nth = tokens.word(index - 1) in _NTH
    which = nth or tokens.word(index - 1) in _WHICH
    named = weekday_at(tokens, index)
    if named and tokens.word(named[1]) in _BESIDE and which:
        found = _weekday(tokens, index, named, plan_date)
        return replace(found, meaning=None) if found and nth else found
    end = index + 1 + (tokens.word(index) in _WORKING)
    unit = tokens.word(end - 1)
    if not which or tokens.word(end) not in ANCHORS or tokens.word(end) not in _BESIDE:
        return None
    if tokens.word(end + 1) in _EACH:
        return None  # “a week before each core group”: again and again
    if unit not in _A_DAY | _LONGER:
        return None
    meaning = Within(1, Unit.WORKING_DAYS if end > index + 1 else Unit.DAYS) if unit in _A_DAY and not nth else None
    found = anchored(tokens, Piece(Kind.PERIOD, index, end, meaning), ANCHORS[tokens.word(end)], plan_date)
    if found.anchored and found.end > end:
        return found
    # “The day after Friday”; “the day after” says of nothing what it is after.
    day = relative_at(tokens, end + 1 + (tokens.word(end + 1) in _FILLERS), plan_date)
    return replace(found, end=day.end, meaning=None, anchored=True) if day else None


def _weekday(tokens: Tokens, index: int, named: tuple[int, int], plan_date: date | None) -> Piece | None:
    """Exact only beside a day of the calendar; beside an event it is a day, and nobody knows which."""
    weekday, at = named
    before = tokens.word(at) in ("before", "prior", "preceding")
    at += 1
    told = tokens.word(at) in _FILLERS | _SOMEBODY  # “Monday after the tenancy starts”, unlike “Monday after school”
    while tokens.word(at) in _FILLERS:
        at += 1
    dated = date_at(tokens, at, plan_date)
    found = dated or event_at(tokens, at)
    if found is None:
        return Piece(Kind.DAY, index, named[1]) if told else None
    piece = replace(found, kind=Kind.DAY, begin=index, meaning=None)
    if not isinstance(found.meaning, ByDate) or found.meaning.earliest:
        return piece
    day = found.meaning.date
    days = -((day.weekday() - weekday) % 7 or 7) if before else ((weekday - day.weekday()) % 7 or 7)
    return replace(piece, meaning=ByDate(day + timedelta(days=days)))
