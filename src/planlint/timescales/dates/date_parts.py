"""A date in parts, as the writer put it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Written:
    """The parts of a date from token `begin` to `end`; a part the writer left out is None.

    `first` is the first day of a span such as "3 to 10 March". `either` says that "March 27" may be a day or a year.
    """

    begin: int
    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    short_year: bool = False
    weekday: int | None = None
    first: int | None = None
    either: bool = False
