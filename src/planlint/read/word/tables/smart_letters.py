"""A header in two rows of which the first holds only the letters of SMART, over the heads that say what they mean."""

from __future__ import annotations

import re

from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.headers import header
from planlint.word.story import Row, Table

_SMART = re.compile(r"SMART(?:ER)?|SMT|SMAT|SMRT")


def below_letters(flow: Flow, grid: Grid, table: Table, number: int) -> Columns | None:
    """The columns of the second row of a table, where the first is such; None for any other."""
    if number or len(table.rows) < 2 or not _spells_smart(grid, table.rows[0]):
        return None
    columns = header(flow, grid, table.rows[1], first=True)
    for cell in grid.filled(table.rows[0]) if columns is not None else ():
        flow.draft.label(grid.words(cell), "columns")
    return columns


def _spells_smart(grid: Grid, row: Row) -> bool:
    letters = [text for cell in grid.filled(row) if len(text := grid.words(cell).value.strip(" .:–-")) == 1]
    return _SMART.fullmatch("".join(letters).upper()) is not None
