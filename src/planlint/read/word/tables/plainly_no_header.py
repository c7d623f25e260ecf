"""Rows that are plainly no header: a count, a label with its value, boxes of a form, a long text, a table within."""

from __future__ import annotations

import re

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.banners import says_label
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.looks import counts, shown_as_labels
from planlint.read.word.vocabulary.owners import is_name
from planlint.word.story import Cell, Row, Table

_FEWEST_CELLS = 2
_MOST_WORDS = 24
_WIDE = 2
_WORDS_OF_A_SENTENCE = 6
_NUMBER = re.compile(r"\W*\d{1,2}(?:\.\d{1,2})?\W*")
_MARK = re.compile(r"[A-Z]{1,3}\d{1,2}")


def plainly_no_header(flow: Flow, grid: Grid, row: Row, cells: list[Cell], *, first: bool) -> bool:
    """Whether the filled cells of a row look like no header, whatever their words ask for."""
    texts = [grid.words(cell).value for cell in cells]
    if len(cells) < _FEWEST_CELLS or len(cells) < len(row.cells) - 1:
        return True
    if _NUMBER.fullmatch(texts[0]):
        return True  # “3 | Outcome: Ben reads” counts what it says
    if any(_MARK.fullmatch(text) for text in texts[1:]):
        return True  # “Goal No | G1 | Goal Status | Active”
    if shown_as_labels(grid, row) and not (first and _over_bold_names(flow, grid, row, cells)):
        return True
    return (
        counts(grid, cells)
        or all(says_label(flow, grid, cell) for cell in cells[-2:])
        or any(isinstance(block, Table) for cell in cells for block in cell.blocks)
        or _is_label_with_wide_value(flow, grid, cells)
        or any(len(text.split()) > _MOST_WORDS for text in texts)
    )


def _is_label_with_wide_value(flow: Flow, grid: Grid, cells: list[Cell]) -> bool:
    """“Our worry | Amy is hit when her parents change”, the sentence across all columns: no header."""
    if len(cells) != 2 or cells[0].column_span > 1 or cells[1].column_span < _WIDE:
        return False
    said = grid.words(cells[1]).value
    return len(said.split()) >= _WORDS_OF_A_SENTENCE and flow.draft.terms.columns.whole(said) is None


def _over_bold_names(flow: Flow, grid: Grid, row: Row, cells: list[Cell]) -> bool:
    """Whether a row of two headers stands over names that are bold as it is: “Name | Role”."""
    if len(cells) != 2 or any(flow.draft.terms.columns.whole(grid.words(cell).value) is None for cell in cells):
        return False
    below = [one.cells[0] for one in grid.table.rows if one.number > row.number and len(one.cells) == 2]
    told = [grid.words(cell).value for cell in below if grid.words(cell)]
    return bool(told) and all(is_name(text) and asked(flow.draft.terms, text) is None for text in told)
