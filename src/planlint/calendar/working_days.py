"""Which days are working days, by nation: no weekend, and no bank holiday there."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping

from planlint.bundled import folder, load_yaml

_SATURDAY = 5
_PARTS = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern-ireland": "NIR"}
NATIONS = (*_PARTS, "isle-of-man")
_DAY = dt.timedelta(days=1)


def bank_holiday(day: dt.date, nation: str) -> str | None:
    """The name of the bank holiday on that day in `nation` (a plan's own `nation`), or None."""
    name = bank_holidays(nation, day.year).get(day)
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
def bank_holidays(nation: str, year: int) -> Mapping[dt.date, str]:
    """The bank holidays of a year there, by their days."""
    listed = _listed().get(nation, {}).get(str(year))
    if listed is None:
        return ask_holidays(nation, year)
    return {dt.date.fromisoformat(f"{year}-{day}"): name for day, name in listed.items()}


@functools.cache
def _listed() -> dict[str, dict[str, dict[str, str]]]:
    """The days of planlint’s own list by nation and year, if the `holidays` that is installed here gave them."""
    from importlib.metadata import version

    known = load_yaml(folder("lint_rules") / "bank_holidays.yml")
    return known["nations"] if known["version"] == version("holidays") else {}


def ask_holidays(nation: str, year: int) -> Mapping[dt.date, str]:
    """The bank holidays of a year by the package `holidays`, which takes long to load: it knows all countries."""
    import holidays

    if nation == "isle-of-man":
        return holidays.country_holidays("IM", years=year)
    return holidays.country_holidays("GB", subdiv=_PARTS[nation], years=year)
