"""A weekday of a later week: "Friday week", "Friday next week", "a week on Friday" are not the coming Friday."""

from __future__ import annotations

from datetime import date, timedelta

from planlint.model.timescale import ByDate
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import weekday_at
from planlint.timescales.words.numbers import COUNTS
from planlint.timescales.words.tokens import Tokens, word_set

_LATER = {"week": 1, "wk": 1, "fortnight": 2}
_WEEKS = _LATER | {"weeks": 1, "wks": 1}
_NEAR_DAYS = {"today": 0, "tomorrow": 1}
_NAMES_A_WEEK = word_set("commencing beginning starting ending of c b e comm")
_BEFORE_IT = word_set("by before until till on ( , - from latest") | {""}


def weekday_of_a_week(tokens: Tokens, begin: int, end: int, weekday: int, plan_date: date) -> Piece | None:
    """The piece of a weekday whose words (up to `end`) go on to name a later week; None where they do not."""
    at = end + (tokens.word(end) == "of")
    if tokens.word(at) == "next" and tokens.word(at + 1) in ("week", "wk") and _is_all(tokens, at + 2):
        monday = plan_date + timedelta(days=7 - plan_date.weekday())
        return Piece(Kind.DAY, begin, at + 2, ByDate(monday + timedelta(days=weekday)))
    if tokens.word(at) == "after" and tokens.word(at + 1) == "next":
        return Piece(Kind.DAY, begin, at + 2)  # which of two, nobody can tell
    weeks = _LATER.get(tokens.word(end))
    if weeks is None or not _is_all(tokens, end + 1):
        return None
    return Piece(Kind.DAY, begin, end + 1, ByDate(_coming(weekday, plan_date) + timedelta(weeks=weeks)))


def weeks_on_at(tokens: Tokens, index: int, plan_date: date | None) -> Piece | None:
    """ "A week on Friday", "two weeks on Monday": so many weeks after the coming one."""
    if plan_date is None or tokens.word(index - 1) not in _BEFORE_IT:
        return None
    word = tokens.word(index)
    count = tokens.number(index) or COUNTS.get(word, 1 if word in ("a", "an", "one") else 0)
    at = index + (count > 0)
    weeks = _WEEKS.get(tokens.word(at), 0) * max(count, 1)
    ahead = _NEAR_DAYS.get(tokens.word(at + 1)) if weeks else None
    if ahead is not None:  # “a week tomorrow”
        return Piece(Kind.DAY, index, at + 2, ByDate(plan_date + timedelta(weeks=weeks, days=ahead)))
    named = weekday_at(tokens, at + 2) if weeks and tokens.word(at + 1) == "on" else None
    if named is None:
        return None
    return Piece(Kind.DAY, index, named[1], ByDate(_coming(named[0], plan_date) + timedelta(weeks=weeks)))


def _coming(weekday: int, plan_date: date) -> date:
    return plan_date + timedelta(days=(weekday - plan_date.weekday()) % 7)


def _is_all(tokens: Tokens, at: int) -> bool:
    """Whether no name of the week follows: "Friday, week commencing 8 March"."""
    return tokens.word(at) not in _NAMES_A_WEEK and tokens.number(at) is None
