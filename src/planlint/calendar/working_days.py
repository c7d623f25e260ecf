"""Which days are working days, by nation: no weekend, and no bank holiday there (guidance G24)."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5
_PARTS = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern-ireland": "NIR"}
_DAY = dt.timedelta(days=1)


def bank_holiday(day: dt.date, nation: str) -> str | None:
    """The name of the bank holiday on that day in `nation` (a plan's own `nation`), or None."""
    name = _bank_holidays(nation, day.year).get(day)
    return str(name) if name else None


def is_working_day(day: dt.date, nation: str) -> bool:
    """Whether offices are open on that day there."""
    return day.weekday() < _SATURDAY and bank_holiday(day, nation) is None


def add_working_days(start: dt.date, count: int, nation: str) -> dt.date:
    """The day that lies `count` working days after `start` (before it, when negative), not counting `start`."""
    step = _DAY if count >= 0 else -_DAY
    day = start
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day, nation):
            day += step
    return day


def working_days_between(start: dt.date, end: dt.date, nation: str) -> int:
    """How many working days lie after `start`, up to and with `end`; negative when `end` is earlier."""
    if end < start:
        return -working_days_between(end, start, nation)
    return sum(is_working_day(start + number * _DAY, nation) for number in range(1, (end - start).days + 1))


@functools.lru_cache(maxsize=256)
def _bank_holidays(nation: str, year: int) -> HolidayBase:
    import holidays

    if nation == "isle-of-man":
        return holidays.country_holidays("IM", years=year)
    return holidays.country_holidays("GB", subdiv=_PARTS[nation], years=year)
