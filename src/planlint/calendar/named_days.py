"""The days that a deadline names by a holiday: “by Good Friday”, “the bank holiday Monday”, as the nation has them."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterator, Mapping

from planlint.calendar.working_days import bank_holidays

_MONDAY = 0
_DAY = dt.timedelta(days=1)
_GOOD_FRIDAY = "Good Friday"
_EASTER_BY_GOOD_FRIDAY = {"maundy-thursday": -1, "good-friday": 0, "easter-sunday": 2, "easter-monday": 3}
# What the nation's list calls them, by the event ids of `lint_rules/words/timescales.yml`.
_LISTED = {
    "May Day": "may-day",
    "Spring Bank Holiday": "spring-bank-holiday",
    "Late Summer Bank Holiday": "august-bank-holiday",
    "Summer Bank Holiday": "august-bank-holiday",
}
_EACH_YEAR = {"christmas-eve": (12, 24), "christmas-day": (12, 25), "boxing-day": (12, 26), "new-years-eve": (12, 31),
              "new-years-day": (1, 1)}  # fmt: skip


@functools.lru_cache(maxsize=64)
def named_days(nation: str, since: dt.date) -> Mapping[str, dt.date]:
    """Each such day by its event id, the next one from `since` on; by its id and the year (“good-friday-2028”) too."""
    found: dict[str, dt.date] = {}
    for year in (since.year, since.year + 1):
        for name, day in sorted(_of_year(nation, year), key=lambda each: each[1]):
            found.setdefault(f"{name}-{year}", day)
            if day >= since:
                found.setdefault(name, day)
    return found


def _of_year(nation: str, year: int) -> Iterator[tuple[str, dt.date]]:
    for name, (month, number) in _EACH_YEAR.items():
        yield name, dt.date(year, month, number)
    for day, listed in bank_holidays(nation, year).items():
        if listed == _GOOD_FRIDAY:
            yield from ((name, day + days * _DAY) for name, days in _EASTER_BY_GOOD_FRIDAY.items())
        if listed in _LISTED:
            yield _LISTED[listed], day
        if day.weekday() == _MONDAY:
            yield "bank-holiday-monday", day
