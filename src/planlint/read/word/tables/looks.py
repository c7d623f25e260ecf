"""How a row looks: bold cells over plain ones, labels by turns, a count in the first cell."""

from __future__ import annotations

import re

from planlint.read.word.tables.grid import Grid
from planlint.word.story import Cell, Row

_COUNTED = re.compile(r"\w (?:no\.? ?)?\d{1,2}\W*$", re.IGNORECASE)


def counts(grid: Grid, cells: list[Cell]) -> bool:
    """Whether a row of two begins with a label that counts: beside “Outcome 3” stands its value, whatever its words."""
    return len(cells) == 2 and _COUNTED.search(grid.words(cells[0]).value) is not None


def shown_as_labels(grid: Grid, row: Row) -> bool:
    """Whether every other cell of a row is bold and the ones between are not: labels, each with its value."""
    if len(row.cells) < 2 or len(row.cells) % 2:
        return False
    bold = [is_bold(grid, cell) for cell in row.cells]
    return all(bold[::2]) and not any(bold[1::2])


def begins_anew(grid: Grid, number: int) -> bool:
    """Whether a row further down looks like a header: all of it bold, over a row of the same cells that is not, below
    one of other cells."""
    if not 0 < number < len(grid.table.rows) - 1:
        return False
    above, row, below = ([cell.column for cell in grid.table.rows[at].cells] for at in (number - 1, number, number + 1))
    if row != below or row == above or len(row) < 2:
        return False
    bold, under = ([is_bold(grid, cell) for cell in grid.table.rows[at].cells] for at in (number, number + 1))
    return all(bold) and not any(under)


def is_bold(grid: Grid, cell: Cell) -> bool:
    lines = grid.lines(cell)
    return bool(lines) and all(line.is_bold for line in lines)
