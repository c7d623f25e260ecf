"""Dates in figures of which the day and the month could change places: 04/05/2027."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.timescales.dates.date_parts import Written
from planlint.timescales.dates.numeric_dates import numeric_at
from planlint.timescales.words.calendar_words import weekday_at
from planlint.timescales.words.terms import Found
from planlint.timescales.words.tokens import Tokens

# A longer text is no deadline and no action.
LONGEST = 2_000
_LATEST_MONTH = 12
_MARKS = ({"/"}, {"."}, {"-"})


def day_comes_first(text: str) -> bool:
    """Whether a date in figures shows which is the day: 17/02/2026. False for a text of more than 2,000 letters."""
    written = _in_figures(Tokens(text)) if len(text) <= LONGEST else []
    return any(one.day and one.day > _LATEST_MONTH for one in written)


def figures(tokens: Tokens) -> Iterator[Found]:
    """Dates in figures of which day and month could change places; one that cannot settles the others of the text."""
    written = _in_figures(tokens)
    if any(one.day and one.day > _LATEST_MONTH for one in written):
        return
    for one in written:
        settled = one.short_year or one.day == one.month or (one.month or 0) > _LATEST_MONTH
        weekday = any(weekday_at(tokens, at) for at in (one.begin - 1, one.begin - 2, one.end, one.end + 1))
        if not settled and not weekday:
            yield one.begin, one.end, "in figures the day and the month can change places: write the month as a word"


def broken_years(tokens: Tokens) -> Iterator[Found]:
    """Dates in figures whose year has lost a figure, or has one too many: 30/11/206."""
    for at in range(tokens.size - 4):
        day, month, year = tokens.number(at), tokens.number(at + 2), tokens.word(at + 4)
        marks = {tokens.word(at + 1), tokens.word(at + 3)}
        real = day is not None and month is not None and 1 <= day <= 31 and 1 <= month <= _LATEST_MONTH
        joined = all(tokens.joined(near) for near in range(at + 1, at + 5))
        if real and joined and marks in _MARKS and year.isdecimal() and year[0] == "2" and len(year) in (3, 5):
            yield at, at + 5, "the year is not one: write it with four digits"


def _in_figures(tokens: Tokens) -> list[Written]:
    """The dates in figures that have a day, a month and a year, the day or the month first."""
    written = [found for at in range(tokens.size) if (found := numeric_at(tokens, at)) and found.year]
    return [one for one in written if one.month and one.day and len(tokens.word(one.begin)) <= 2]
