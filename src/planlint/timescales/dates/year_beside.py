"""A day without a year beside one that has its year: “from 14 October 2026, then fortnightly to 9 December”."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from datetime import date
from operator import itemgetter

from planlint.model.timescale import ByDate
from planlint.timescales.dates.full_dates import in_year
from planlint.timescales.pieces import Piece
from planlint.timescales.reading import DateProblem


def days_in_full(pieces: Iterable[Piece]) -> list[tuple[int, date]]:
    """The days of a text that have a year, with the word that each begins at, in order."""
    return [(piece.begin, day) for piece in pieces if (day := _full(piece))]


def year_beside(problem: DateProblem, piece: Piece, in_full: Sequence[tuple[int, date]]) -> bool:
    """Whether the year of a day next to it in the text can only be its own: the days then follow as they are told."""
    at = bisect(in_full, piece.begin, key=itemgetter(0))
    before = in_full[at - 1][1] if at else None
    after = in_full[at][1] if at < len(in_full) else None
    in_years = {year: day for year in _years(before, after) if (day := in_year(problem.phrase.text, year))}
    if before is not None and (day := in_years.get(before.year)) is not None:
        return day >= before
    return after is not None and (day := in_years.get(after.year)) is not None and day <= after


def _years(*days: date | None) -> set[int]:
    return {day.year for day in days if day is not None}


def _full(piece: Piece) -> date | None:
    whole = isinstance(piece.meaning, ByDate) and not piece.problems
    return piece.meaning.date if whole and isinstance(piece.meaning, ByDate) else None
