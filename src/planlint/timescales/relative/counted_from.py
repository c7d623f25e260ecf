"""A length of time with what it is counted from: "6 weeks", "10 days from the conference", "4 weeks old"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planlint.model.timescale import ByDate, Timescale, Unit, Within
from planlint.timescales.dates.days_and_spans import date_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.relative.events import event_at, happening_at
from planlint.timescales.repeating.repetitions import repetition_at
from planlint.timescales.words.calendar_words import WEEKDAY_OF, later
from planlint.timescales.words.listed import listed
from planlint.timescales.words.periods import period_at
from planlint.timescales.words.tokens import Tokens, word_set

# Words that begin a date.
CALENDAR = frozenset(WEEKDAY_OF) | word_set(
    "dydd w wc wb we week mid middle early beginning start late end first last second third q quarter"
)
ANCHORS = {"of": 1, "from": 1, "after": 1, "following": 1, "since": 1, "post": 1, "into": 1, "before": -1, "prior": -1}
_COUNTED = word_set("counted counting starting beginning running measured calculated")
_LATE_IN_PREGNANCY = 20
# “12 week course, start date awaited”: its length, which is counted from nothing but its own beginning.
A_COURSE = "course"
_LEADS_TO_ITS_DAY = word_set("held dated on by before until and or then")
_LONGEST_NAME = 6
_BETWEEN_IT_AND_ITS_DAY = word_set("on ( of , - held dated being is")
_REPEATING = frozenset({"every", "each", "any", "per"})


def period_from(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """A period, and what it is counted from when that stands right behind it."""
    found = period_at(tokens, index)
    if found is None:
        return None
    within = Within(found.count, found.unit, None, found.most) if found.unit else None
    piece = Piece(Kind.PERIOD, index, found.end, within)
    at = found.end
    if tokens.word(at) == "old" and within:
        return replace(piece, end=at + 1, meaning=replace(within, of="birth"), anchored=True)
    if within and _is_an_age(tokens, index, at, within):
        return replace(piece, meaning=replace(within, count=0, unit=Unit.DAYS, of="other", most=None))
    if within and tokens.word(at) in listed("has_a_length"):
        return replace(piece, meaning=replace(within, of=A_COURSE))
    at += tokens.word(at) in _COUNTED and tokens.word(at + 1) in ANCHORS
    sign = ANCHORS.get(tokens.word(at))
    if sign is None:
        return piece
    counted = anchored(tokens, replace(piece, end=at), sign, plan_date)
    return counted if counted.anchored or sign > 0 else replace(counted, meaning=None)  # “2 weeks before”: what?


def _is_an_age(tokens: Tokens, index: int, end: int, within: Within) -> bool:
    """ "27 month check", "at 28 weeks", "by 34 weeks": of the child or the pregnancy, and not counted from the plan."""
    if tokens.word(end + (tokens.word(end) == "-")) in listed("checked_at_an_age"):
        return True
    of_a_pregnancy = within.unit is Unit.WEEKS and within.count >= _LATE_IN_PREGNANCY
    if tokens.word(end) in ANCHORS:
        return False  # “at four weeks from the birth”
    return tokens.word(index - 1) == "at" or (tokens.word(index - 1) == "by" and of_a_pregnancy)


def anchored(tokens: Tokens, piece: Piece, sign: int, plan_date: date | None) -> Piece:
    within = piece.meaning if isinstance(piece.meaning, Within) else None
    within = within.before() if within and sign < 0 else within
    begin = piece.end + 1 + (tokens.word(piece.end + 1) == "to")
    for at in range(begin, begin + 5):
        word = tokens.word(at)
        if word in _REPEATING:
            repeated = repetition_at(tokens, at)
            end = repeated[1] if repeated else at + 2
            meaning = within and replace(within, of="other")
            return replace(piece, end=min(end, tokens.size), meaning=meaning, anchored=True)
        if word in ("today", "now"):
            return replace(piece, end=at + 1, anchored=True)
        dated = date_at(tokens, at, plan_date) if tokens.number(at) is not None or word in CALENDAR else None
        if dated:
            counted = _counted(within, dated.meaning)
            return replace(piece, end=dated.end, meaning=counted, problems=dated.problems, anchored=True)
        event = event_at(tokens, at) or happening_at(tokens, at)
        if event and isinstance(event.meaning, Within):
            meaning = within and replace(within, of=event.meaning.of)
            return dated_beside(tokens, replace(piece, end=event.end, meaning=meaning, anchored=True), plan_date)
        if not (word.isalpha() or "'" in word or tokens.number(at) is not None):
            break
    if tokens.word(begin).isalpha():
        other = replace(piece, meaning=within and replace(within, of="other"), anchored=True)
        return _by_the_day_of_it(tokens, other, begin, plan_date)
    return piece


def _by_the_day_of_it(tokens: Tokens, piece: Piece, begin: int, plan_date: date | None) -> Piece:
    """ "The day after her hospital appointment (Tues 23 March 2027)": no list has the event, and the words its day."""
    at = begin
    while at < begin + _LONGEST_NAME and tokens.word(at).isalpha() and tokens.word(at) not in _LEADS_TO_ITS_DAY:
        at += 1
    if tokens.word(at) not in ("(", "held", "dated", "on") or at == begin:
        return piece
    found = dated_beside(tokens, replace(piece, end=at), plan_date)
    return found if found.end > at else piece


def _counted(within: Within | None, begin: Timescale | None) -> ByDate | Within | None:
    """The last day of "6 weeks from 8 March 2027"; working days need a calendar that is not known here."""
    if within is None or not isinstance(begin, ByDate) or begin.earliest:
        return None
    if within.unit is Unit.WORKING_DAYS:
        return replace(within, of="other", since=begin.date)
    day = later(begin.date, within.latest, within.unit)
    return ByDate(day) if day else None


def dated_beside(tokens: Tokens, piece: Piece, plan_date: date | None) -> Piece:
    """The date of the event, told beside it ("of the conference on 3 March 2027"), is that from which it counts."""
    at = piece.end
    while tokens.word(at) in _BETWEEN_IT_AND_ITS_DAY and at < piece.end + 3:
        at += 1
    if tokens.number(at) is None and tokens.word(at) not in WEEKDAY_OF:
        return piece
    dated = date_at(tokens, at, plan_date)
    if dated is None:
        return piece
    day = dated.meaning.date if isinstance(dated.meaning, ByDate) and not dated.meaning.earliest else None
    within = replace(piece.meaning, since=day) if isinstance(piece.meaning, Within) and day else None
    return replace(piece, end=dated.end + (tokens.word(dated.end) == ")"), meaning=within, problems=dated.problems)
