"""A table on its side: labels in the first column, and beside them one outcome or action a column."""

from __future__ import annotations

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.label_rows import put_cell
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.word.story import Table

_MOST_UNKNOWN = 1  # of the labels; what stands beside it stays unplaced


def lying(flow: Flow, grid: Grid, table: Table) -> bool:
    """A table whose labels stand in its first column, and beside them one outcome or action a column."""
    terms = flow.draft.terms
    full = [row for row in table.rows if len(row.cells) == grid.width]
    # Beside a label the same may hold for every column: then it stands once, across them all.
    across = all(len(row.cells) in (2, grid.width) for row in table.rows[1:])
    if grid.width < 3 or len(full) < 2 or table.rows[0] not in full or not across:
        return False
    head = table.rows[0] if not grid.words(table.rows[0].cells[0]) else None
    rows = table.rows[1:] if head else table.rows
    asks: list[Fact | str | None] = []
    unknown = 0
    for row in rows:
        text = grid.words(row.cells[0]).value
        asks.append(asked(terms, text) or column_keys(terms, text, loose=True))
        if asks[-1] not in FIELDS:  # most tables are none such, and their other cells need not be looked at
            unknown += 1
            if unknown > _MOST_UNKNOWN or not head:
                return False
    beside = [
        _asks(asked(terms, grid.words(cell).value))
        for row in rows
        for cell in row.cells[1:]
        if not any(isinstance(block, Table) for block in cell.blocks)
    ]
    columns = [terms.columns.whole(grid.words(cell).value) for cell in rows[0].cells[1:]]
    known = {"action", "outcome"} & {*map(str, asks)}
    if not known or any(beside) or any(columns):
        return False
    for cell in head.cells if head else ():
        flow.draft.label(grid.words(cell), "columns")
    for column in range(1, grid.width):
        flow.draft.outcome = flow.draft.action = None
        for row, key in zip(rows, asks, strict=True):
            label = grid.words(row.cells[0])
            cell = row.cells[min(column, len(row.cells) - 1)]
            if grid.words(cell) and key in FIELDS and (column == 1 or len(row.cells) > 2):
                put_cell(flow, label if column == 1 else label.cut(0, 0), str(key), cell)
    return True


def _asks(found: Fact | str | None) -> bool:
    """Whether a cell is a label; “Nan” may be one, and is more often somebody who does something."""
    return found is not None and not (isinstance(found, Fact) and found.whose is not None)
