"""Records beside a mark that reaches down over their rows: “Action 1.1” beside “What will be done | …”, “Who | …”."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.label_tables import read_label_rows
from planlint.word.story import Cell, Row, Table

_ONE_COUNT = r"(?:[^\W\d]+\s+){0,4}[A-Z]?\d{1,2}(?:\.\d{1,2})?[a-z]?"
_COUNTED = re.compile(rf"{_ONE_COUNT}(?:\s*/\s*{_ONE_COUNT})?\W*")  # “Plentyn 1 / Child 1”
_LEAST_ROWS = 2


def marked_records(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads a table of such records as labels with their values; False for any other table."""
    marks = [row.cells[0] for row in table.rows if row.cells and _is_mark(flow, grid, row)]
    if not marks:
        return False
    for mark in marks:
        flow.draft.label(grid.words(mark), "number")
    beside = {row for mark in marks for row in range(mark.row, mark.row + mark.row_span)}
    rows = [_without(row, marks) if row.number in beside else row for row in table.rows]
    bare = dataclasses.replace(table, rows=tuple(row for row in rows if row.cells))
    read_label_rows(flow, Grid(flow.draft, bare), bare, by_turns=False)
    return True


def _is_mark(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether a row begins with a mark that counts, over several rows each of which begins with a label behind it."""
    mark = row.cells[0]
    if mark.row_span < _LEAST_ROWS or mark.column != 1 or not _COUNTED.fullmatch(grid.words(mark).value):
        return False
    firsts = [grid.places.get((at, mark.column + mark.column_span)) for at in range(mark.row, mark.row + mark.row_span)]
    return all(one is not None and asked(flow.draft.terms, grid.words(one).value) is not None for one in firsts)


def _without(row: Row, marks: list[Cell]) -> Row:
    kept = [cell for cell in row.cells if all(cell is not mark for mark in marks)]
    moved = [dataclasses.replace(cell, column=number) for number, cell in enumerate(kept, start=1)]
    return dataclasses.replace(row, cells=tuple(moved))
