"""Labels and values below wide heads that stand side by side: “Child | Parents and carers” over “Name | … | Mum | …”.

Each head says what the labels below it are about, so each is read with its own, as a table for itself.
"""

from __future__ import annotations

import dataclasses

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.label_tables import read_label_rows
from planlint.read.word.vocabulary.owners import post, relation
from planlint.word.story import Cell, Row, Table

_PAIR = 2
_LEAST_HEADS = 2
_MOST_WORDS = 6
_MOST = 0.6  # of the labels that are known by their words


def under_wide_heads(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads such a table, one head after another; False for any other."""
    heads, *below = table.rows
    if not below or not _are_wide(grid, heads.cells) or not _are_pairs(below, heads.cells):
        return False
    pairs = [(row.cells[at], row.cells[at + 1]) for row in below for at in range(0, len(row.cells), _PAIR)]
    if not _are_labels(flow, grid, pairs):
        return False
    for head in heads.cells:
        half = _half(grid, table, head)
        read_label_rows(flow, Grid(flow.draft, half), half, by_turns=True)
    return True


def _are_wide(grid: Grid, heads: tuple[Cell, ...]) -> bool:
    """Whether each head says a few words, and reaches over a label and its value."""
    wide = all(head.column_span == _PAIR and head.row_span == 1 for head in heads)
    return wide and len(heads) >= _LEAST_HEADS and all(0 < _length(grid, head) <= _MOST_WORDS for head in heads)


def _are_pairs(rows: list[Row], heads: tuple[Cell, ...]) -> bool:
    """Whether below every head stand two cells in each row."""
    columns = [column for head in heads for column in (head.column, head.column + 1)]
    return all([cell.column for cell in row.cells] == columns for row in rows)


def _are_labels(flow: Flow, grid: Grid, pairs: list[tuple[Cell, Cell]]) -> bool:
    """Whether what stands before is a label nearly everywhere, and what stands behind is none: else it is a header."""
    said = [(grid.words(label).value, grid.words(value).value) for label, value in pairs]
    labels = [label for label, _ in said if label]
    known = sum(_is_known(flow, label) for label in labels)
    heads = sum(flow.draft.terms.columns.whole(value) is not None for _, value in said)
    return bool(labels) and known >= _MOST * len(labels) and heads * 2 < len(labels)


def _is_known(flow: Flow, text: str) -> bool:
    return asked(flow.draft.terms, text) is not None or bool(post(text) or relation(text))


def _half(grid: Grid, table: Table, head: Cell) -> Table:
    """A head with the labels and values below it, those that are empty left out."""
    rows = [Row(head.row, (dataclasses.replace(head, column=1),), is_header=False)]
    for row in table.rows[1:]:
        label, value = (cell for cell in row.cells if 0 <= cell.column - head.column < _PAIR)
        if grid.words(label) or grid.words(value):
            two = dataclasses.replace(label, column=1), dataclasses.replace(value, column=_PAIR)
            rows.append(dataclasses.replace(row, cells=two))
    return dataclasses.replace(table, rows=tuple(rows))


def _length(grid: Grid, cell: Cell) -> int:
    return len(grid.words(cell).value.split())
