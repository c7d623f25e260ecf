"""A day told by the one beside it: "the day after the review", "the Monday before 4 June 2027"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from planlint.model.timescale import ByDate, Unit, Within
from planlint.timescales.calendar_words import weekday_at
from planlint.timescales.counted_from import ANCHORS, anchored
from planlint.timescales.dates import date_at
from planlint.timescales.events import event_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.tokens import Tokens, word_set

_A_DAY = word_set("day night morning evening afternoon")
# “The week after the review” has seven days, of which nobody knows the one that is meant.
_LONGER = word_set("week weekend fortnight month term")
_WORKING = word_set("working business")
_BESIDE = word_set("before after following prior post preceding")
_WHICH = word_set("the first next very")
_BRINGS_IN = word_set("by on until till before ( , - than") | {""}
_FILLERS = word_set("the to a his her their our")


def day_beside_at(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """The day, week or weekday at the token, where the words go on to say before or after what it is."""
    which = tokens.word(index - 1) in _WHICH
    named = weekday_at(tokens, index)
    if named and tokens.word(named[1]) in _BESIDE and (which or tokens.word(index - 1) in _BRINGS_IN):
        return _weekday(tokens, index, named, plan_date)
    end = index + 1 + (tokens.word(index) in _WORKING)
    unit = tokens.word(end - 1)
    if not which or tokens.word(end) not in _BESIDE or tokens.word(end) not in ANCHORS:
        return None
    if unit not in _A_DAY | _LONGER:
        return None
    meaning = Within(1, Unit.WORKING_DAYS if end > index + 1 else Unit.DAYS) if unit in _A_DAY else None
    found = anchored(tokens, Piece(Kind.PERIOD, index, end, meaning), ANCHORS[tokens.word(end)], plan_date)
    return found if found.anchored else None  # “the day after”: of what, nobody says


def _weekday(tokens: Tokens, index: int, named: tuple[int, int], plan_date: date | None) -> Piece | None:
    """Exact only beside a day of the calendar; beside an event it is a day, and nobody knows which."""
    weekday, at = named
    before = tokens.word(at) in ("before", "prior", "preceding")
    at += 1
    while tokens.word(at) in _FILLERS:
        at += 1
    dated = date_at(tokens, at, plan_date)
    found = dated or event_at(tokens, at)
    if found is None:
        return None
    piece = replace(found, kind=Kind.DAY, begin=index, meaning=None)
    if not isinstance(found.meaning, ByDate) or found.meaning.earliest:
        return piece
    day = found.meaning.date
    days = -((day.weekday() - weekday) % 7 or 7) if before else ((weekday - day.weekday()) % 7 or 7)
    return replace(piece, meaning=ByDate(day + timedelta(days=days)))
