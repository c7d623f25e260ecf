"""A form printed as one table of its questions and their answers: “No. | Question | Answer”."""

from __future__ import annotations

import dataclasses

from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.label_tables import read_label_rows
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Row, Table

_ASKS = {"question", "questions", "field", "field name", "prompt", "form question", "question text"}
_SAYS = {"answer", "answers", "response", "value", "entry", "reply", "answer given", "content"}


def questionnaire(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads such a table as labels and values; False for any other."""
    heads = {folded(grid.words(cell).value): cell.column for cell in table.rows[0].cells}
    asks = next((column for head, column in heads.items() if head in _ASKS), None)
    says = next((column for head, column in heads.items() if head in _SAYS), None)
    if asks is None or says is None or len(table.rows) == 1:
        return False
    for cell in table.rows[0].cells:
        flow.draft.label(grid.words(cell), "columns")
    two = dataclasses.replace(table, rows=tuple(_two(row, asks, says) for row in table.rows[1:]))
    read_label_rows(flow, Grid(flow.draft, two), two, by_turns=False)
    return True


def _two(row: Row, asks: int, says: int) -> Row:
    """The question and the answer of a row; a row across the table, which names a section, stays as it is."""
    kept = sorted((cell for cell in row.cells if cell.column in (asks, says)), key=lambda cell: cell.column != asks)
    if len(kept) < 2:
        return row
    moved = (dataclasses.replace(cell, column=number, column_span=1) for number, cell in enumerate(kept, start=1))
    return dataclasses.replace(row, cells=tuple(moved))
