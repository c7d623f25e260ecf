"""What a cell's value looks like to its reader: a real date as people write it, a number as the sheet shows it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Final

from planlint.timescales.words.calendar_words import MONTHS

_QUOTED: Final = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.')
_ESCAPED: Final = re.compile(r"_x(00[01][0-9A-Fa-f]|005[Ff])_")  # how a workbook writes what XML cannot


def shown(value: Any, number_format: str = "General") -> str:
    """The text of a value: 12 March 2027 for a date, March 2027 where the sheet shows no day, yes and no."""
    pattern = _QUOTED.sub("", (number_format or "").split(";")[0]).lower()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.datetime):
        day = _day(value.date(), pattern)
        return day if value.time() == dt.time() else f"{day} at {_time(value.time())}"
    if isinstance(value, dt.date):
        return _day(value, pattern)
    if isinstance(value, dt.time):
        return _time(value)
    if isinstance(value, int | float):
        return _number(value, pattern)
    return _ESCAPED.sub(lambda match: chr(int(match.group(1), 16)), str(value)).replace("\r\n", "\n")


def _day(day: dt.date, pattern: str) -> str:
    month = f"{MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {month}" if "d" in pattern or "y" not in pattern else month


def _time(time: dt.time) -> str:
    return time.strftime("%H:%M:%S" if time.second else "%H:%M")


def _number(number: float, pattern: str) -> str:
    if "%" in pattern:
        return f"{number * 100:.15g}%"
    if number == int(number):
        text = str(int(number))
        # A telephone number is often a number shown with as many digits as the format has noughts.
        return text.zfill(len(pattern)) if pattern and not pattern.strip("0") else text
    return f"{number:.15g}"
