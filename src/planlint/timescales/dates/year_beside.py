"""A day without a year beside one that has its year: “from 14 October 2026, then fortnightly to 9 December”."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from planlint.model.timescale import ByDate
from planlint.timescales.dates.full_dates import in_year
from planlint.timescales.pieces import Piece
from planlint.timescales.reading import DateProblem


def year_beside(problem: DateProblem, piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether the year of a day next to it in the text can only be its own: the days then follow as they are told."""
    at = pieces.index(piece)
    before = next((day for other in reversed(pieces[:at]) if (day := _full(other))), None)
    after = next((day for other in pieces[at + 1 :] if (day := _full(other))), None)
    in_years = {year: day for year in _years(before, after) if (day := in_year(problem.phrase.text, year))}
    if before is not None and (day := in_years.get(before.year)) is not None:
        return day >= before
    return after is not None and (day := in_years.get(after.year)) is not None and day <= after


def _years(*days: date | None) -> set[int]:
    return {day.year for day in days if day is not None}


def _full(piece: Piece) -> date | None:
    whole = isinstance(piece.meaning, ByDate) and not piece.problems
    return piece.meaning.date if whole and isinstance(piece.meaning, ByDate) else None
