"""The days that a text names in full, and which of them a day without a year is."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from datetime import date

from planlint.timescales.dates.exact import read_date
from planlint.timescales.dates.settle import settle
from planlint.timescales.dates.written_dates import written_at
from planlint.timescales.words.tokens import Tokens


def full_dates(text: str) -> Iterator[date]:
    """The days of a text that have a year of four digits, in its order."""
    tokens = Tokens(text)
    reached = 0
    for at in range(tokens.size):
        written = written_at(tokens, at) if at >= reached else None
        if written is None or written.day is None or written.year is None or written.short_year:
            continue
        reached = written.end
        settled = settle(tokens, written, None)
        if settled.exact is not None and not settled.problems:
            yield settled.exact.date


@functools.lru_cache(maxsize=1024)
def in_year(written: str, year: int) -> date | None:
    """The day that words without a year (“Monday 9 October”) name in that year; None where there is none."""
    try:
        return read_date(f"{written} {year}")
    except ValueError:
        return None


def not_after(written: str, last: date) -> date | None:
    """The day that words without a year name in a list that ends with `last`: in its year, or in the one before."""
    own = (in_year(written, year) for year in (last.year, last.year - 1))
    return next((day for day in own if day is not None and day <= last), None)


def is_one_of(written: str, days: Iterable[date]) -> bool:
    """Whether a day without a year is the same day as exactly one of those in full."""
    return len({day for day in days if in_year(written, day.year) == day}) == 1
