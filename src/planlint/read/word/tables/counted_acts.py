"""An act beside nothing but its number, in a table of labels and values: “1 | Weigh Amina”, over “Who | …”."""

from __future__ import annotations

import re

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.word.story import Cell

_NUMBER = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-z])[.):]?\)?", re.IGNORECASE)
_WHO_AND_WHEN = ("by_whom", "by_when", "who_when")
_PAIR = 2


def counts_act(flow: Flow, grid: Grid, cells: tuple[Cell, ...]) -> bool:
    """Whether the first cell of a row counts the act beside it: the row below asks who does it, or by when."""
    if len(cells) != _PAIR or not _NUMBER.fullmatch(grid.words(cells[0]).value):
        return False
    rows = [row.cells for row in grid.table.rows]
    at = next((at for at, one in enumerate(rows) if one is cells), len(rows))
    below = rows[at + 1] if at + 1 < len(rows) else ()
    return len(below) == _PAIR and asked(flow.draft.terms, grid.words(below[0]).value) in _WHO_AND_WHEN
