"""A column that only names what the worry beside it is about: “Domestic abuse | Police were called in May …”."""

from __future__ import annotations

import re

from planlint.read.word.flow.columns import Columns
from planlint.read.word.tables.grid import Grid
from planlint.read.word.vocabulary.keys import MOST_IN_A_THEME
from planlint.word.story import Row
from planlint.word_lists import Worded

_DETAIL = Worded(
    r"\s*(?:further |more |the |in )?(?:<head_nouns.describes>|information|summary|background|context)\b"
    r"|\s*(?:what (?:we (?:already )?know|has happened|happened|is happening|do we know)|why (?:are we|we are|it) )",
    re.IGNORECASE,
)


def without_themes(grid: Grid, rows: tuple[Row, ...], columns: Columns) -> None:
    """Leaves a theme unplaced where the worry itself stands in the next column."""
    if columns.kind != "action":
        return
    for column in [column for column, key in columns.keys.items() if key == "concern"]:
        beside = column + 1
        head = columns.heads.get(beside)
        told = columns.keys.get(beside)
        if head is None or (told != "concern" and (told is not None or not _DETAIL.match(head.value))):
            continue
        names, worries = _words(grid, rows, column), _words(grid, rows, beside)
        if names and worries and max(names) <= MOST_IN_A_THEME < min(worries):
            del columns.keys[column]
            columns.keys[beside] = "concern"


def _words(grid: Grid, rows: tuple[Row, ...], column: int) -> list[int]:
    """How many words the cells of a column hold that have a row to themselves and others beside them."""
    found = []
    for row in rows:
        cell = grid.places.get((row.number, column))
        if cell is not None and cell.row == row.number and cell.column_span == 1 and len(grid.filled(row)) > 2:
            found.append(len(grid.words(cell).value.split()))
    return [one for one in found if one]
