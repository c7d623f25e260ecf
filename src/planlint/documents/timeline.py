"""A timeline as shapes: a line with months, and a numbered mark for each date that matters.

The picture holds figures alone. What each number stands for is told by the table beside it, so that the picture needs
no translation and no font of its own, and reads the same on a right-to-left page.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planlint.recipients.view import ViewPart

WIDTH, HEIGHT = 720, 116
_LEFT, _RIGHT, _LINE = 32, WIDTH - 24, 84
_RADIUS, _LEVELS = 11, 3
_LEAST_MONTH = 52  # pixels between two months that are named


@dataclass(frozen=True, slots=True)
class Mark:
    """A date on the line: its number, and how it stands (`done`, `late`, `due`), which its shape shows as well."""

    number: int
    day: dt.date
    state: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A numbered mark: filled where it is done, a diamond where it is late, open where it is still to come."""

    x: float
    y: float
    number: int
    state: str


@dataclass(frozen=True, slots=True)
class Figures:
    """A month under the line, such as 03/2027."""

    x: float
    y: float
    text: str


Shape = Stroke | Dot | Figures


def marks_of(dates: Iterable[ViewPart]) -> list[Mark]:
    """The marks for the dates of a view: what was done late is done."""
    return [
        Mark(int(date.number.text), date.day.date, date.stands.text.removesuffix("-late"))  # type: ignore[attr-defined]
        for date in dates
    ]


def timeline(marks: Sequence[Mark]) -> list[Shape]:
    """The shapes of a timeline over the months of its marks, from the bottom up; nothing without a mark."""
    if not marks:
        return []
    first = min(mark.day for mark in marks).replace(day=1)
    last = _month_after(max(mark.day for mark in marks))
    days = (last - first).days

    def at(day: dt.date) -> float:
        return round(_LEFT + (_RIGHT - _LEFT) * (day - first).days / days, 1)

    shapes: list[Shape] = [Stroke(_LEFT, _LINE, _RIGHT, _LINE)]
    named = -float(_LEAST_MONTH)
    for month in _months(first, last):
        shapes.append(Stroke(at(month), _LINE, at(month), _LINE + 6))
        if at(month) - named >= _LEAST_MONTH and at(month) < _RIGHT - 20:
            named = at(month)
            shapes.append(Figures(named, _LINE + 20, f"{month:%m/%Y}"))
    ends = [-float(WIDTH)] * _LEVELS
    dots: list[Shape] = []  # drawn last: a line to a higher mark may pass behind a lower one
    for mark in sorted(marks, key=lambda each: (each.day, each.number)):
        x = at(mark.day)
        level = next((each for each in range(_LEVELS) if x - ends[each] >= 2 * _RADIUS + 2), ends.index(min(ends)))
        ends[level] = x
        y = _LINE - 16 - level * (2 * _RADIUS + 3)
        shapes.append(Stroke(x, _LINE, x, y + _RADIUS))
        dots.append(Dot(x, y, mark.number, mark.state))
    return [*shapes, *dots]


def _months(first: dt.date, last: dt.date) -> Iterable[dt.date]:
    month = first
    while month <= last:
        yield month
        month = _month_after(month)


def _month_after(day: dt.date) -> dt.date:
    return (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
