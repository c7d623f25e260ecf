"""A day told by the one beside it: "the day after the review", "the Monday before 4 June 2027"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planlint.model.timescale import ByDate, Timescale, Unit, Within
from planlint.timescales.dates.days_and_spans import date_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.relative.counted_from import ANCHORS, anchored, dated_beside
from planlint.timescales.relative.events import event_at
from planlint.timescales.relative.from_today import relative_at
from planlint.timescales.words.calendar_words import ORDINALS, nth_weekday, weekday_at
from planlint.timescales.words.tokens import Tokens, word_set

_A_DAY = word_set("day night morning evening afternoon")
# “The week after the review” has seven days, of which nobody knows the one that is meant.
_LONGER = word_set("week weekend fortnight month term")
_WORKING = word_set("working business")
_SUNDAY = 6
_BESIDE = word_set("before after following prior post preceding")
_WHICH = word_set("the first next very by on until till before ( , - than in during of") | {""}
# “The second Friday after the review”
_NTH = {"second": 2, "nd": 2, "third": 3, "rd": 3, "fourth": 4, "fifth": 5, "th": 0, "last": 1}
_EACH = frozenset({"each", "every", "any"})
_SOMEBODY = word_set("she he they it mum dad")
_FILLERS = word_set("the to a his her their our")


def day_beside_at(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """The day, week or weekday at the token, where the words go on to say before or after what it is."""
    nth = _NTH.get(tokens.word(index - 1))
    which = nth is not None or tokens.word(index - 1) in _WHICH
    named = weekday_at(tokens, index)
    if named and tokens.word(named[1]) in _BESIDE and which:
        found = _weekday(tokens, index, named, 1 if nth is None else nth, plan_date)
        counted = nth is not None or tokens.word(index - 1) == "first"
        return replace(found, begin=_counting(tokens, index)) if found and counted else found
    if which and nth is None and tokens.words[index : index + 2] == ["week", "of"]:
        return _its_week(tokens, index)
    end = index + 1 + (tokens.word(index) in _WORKING)
    unit = tokens.word(end - 1)
    if not which or tokens.word(end) not in ANCHORS or tokens.word(end) not in _BESIDE:
        return None
    if tokens.word(end + 1) in _EACH:
        return None  # “a week before each core group”: again and again
    if unit not in _A_DAY | _LONGER:
        return None
    meaning = _counted(nth, working=end > index + 1) if unit in _A_DAY else None
    found = anchored(tokens, Piece(Kind.PERIOD, index, end, meaning), ANCHORS[tokens.word(end)], plan_date)
    if found.anchored and found.end > end:
        return found
    # “The day after Friday”; “the day after” says of nothing what it is after.
    day = relative_at(tokens, end + 1 + (tokens.word(end + 1) in _FILLERS), plan_date)
    if day is None:
        return None
    return replace(found, end=day.end, meaning=_beside(meaning, found.meaning, day.meaning), anchored=True)


def _beside(one: Within | None, signed: object, day: Timescale | None) -> Timescale | None:
    """The day after tomorrow, the day before Friday: one more, or less, than it."""
    if one is None or not isinstance(signed, Within):
        return None
    if isinstance(day, ByDate) and day.earliest is None:
        return replace(signed, of="other", since=day.date)
    if isinstance(day, Within) and day.of is None and {one.unit, day.unit} == {Unit.DAYS}:
        return Within(day.count + signed.count, Unit.DAYS)
    return None


def _its_week(tokens: Tokens, index: int) -> Piece | None:
    """ "The week of the core group" ends with its Sunday."""
    at = index + 2
    while tokens.word(at) in _FILLERS:
        at += 1
    event = event_at(tokens, at)
    if event is None or not isinstance(event.meaning, Within):
        return None
    return replace(event, kind=Kind.DAY, begin=index, meaning=replace(event.meaning, unit=Unit.WEEKS, weekday=_SUNDAY))


def _counting(tokens: Tokens, index: int) -> int:
    """Where "first", "second", "3rd" before the weekday stand."""
    return index - 1 - (tokens.word(index - 1) in ORDINALS)


def _counted(nth: int | None, *, working: bool) -> Within | None:
    """One day beside it; of "the second day after the birth" nobody knows whether the birth is the first."""
    if working:
        return Within(nth, Unit.WORKING_DAYS) if nth else Within(1, Unit.WORKING_DAYS) if nth is None else None
    return Within(1, Unit.DAYS) if nth is None else None


def _weekday(tokens: Tokens, index: int, named: tuple[int, int], nth: int, plan_date: date | None) -> Piece | None:
    """The `nth` such weekday before or after what stands behind it; of no known meaning where that has no day."""
    weekday, at = named
    before = tokens.word(at) in ("before", "prior", "preceding")
    at += 1
    told = tokens.word(at) in _FILLERS | _SOMEBODY  # “Monday after the tenancy starts”, unlike “Monday after school”
    while tokens.word(at) in _FILLERS:
        at += 1
    dated = date_at(tokens, at, plan_date)
    found = dated or event_at(tokens, at) or relative_at(tokens, at, plan_date)
    if found is None:
        return Piece(Kind.DAY, index, named[1]) if told else None
    piece = replace(found, kind=Kind.DAY, begin=index, meaning=None)
    count = -nth if before else nth
    if isinstance(found.meaning, ByDate) and not found.meaning.earliest and nth:
        return replace(piece, meaning=ByDate(nth_weekday(found.meaning.date, weekday, count)))
    if isinstance(found.meaning, Within) and found.meaning.of not in ("other", None) and nth:
        beside = replace(found.meaning, count=count, unit=Unit.WEEKS, weekday=weekday)
        return dated_beside(tokens, replace(piece, meaning=beside, anchored=True), plan_date)
    return piece
