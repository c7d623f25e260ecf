"""A date as a text gives it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dated:
    """A date from place `begin` to `end` in its text; a part that the text leaves out is None. Monday is weekday 0."""

    day: int | None
    month: int
    year: int | None
    weekday: int | None
    begin: int
    end: int

    def says(self, other: Dated) -> bool:
        """Whether everything that the other one tells is told here alike; this one may tell more."""
        parts = ((other.day, self.day), (other.month, self.month), (other.year, self.year))
        return all(wanted is None or wanted == here for wanted, here in parts)

    def calendar_day(self) -> dt.date | None:
        """The day in the calendar; None where a part is missing or the calendar has no such day."""
        if self.day is None or self.year is None:
            return None
        try:
            return dt.date(self.year, self.month, self.day)
        except ValueError:
            return None

    def in_figures(self) -> str:
        """`12/03/2027`, with a dash for each part that is not told."""
        return "/".join((_two(self.day), _two(self.month), str(self.year or "—")))


def _two(part: int | None) -> str:
    return "—" if part is None else f"{part:02d}"
