"""A list that is laid out as a table: a number or a letter in the first column, what it counts in the second."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.facts.beside import tells_reasons
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.reading import read_line
from planlint.read.word.tables.grid import Grid
from planlint.read.word.vocabulary.keys import LOOKS_LIKE_ONE
from planlint.word.story import Table

_COUNTS = re.compile(r"\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})\s*[.):]?|[A-Z]{1,3} ?\d{1,2}\W?|[•·–—*-]", re.IGNORECASE)


def numbered_rows(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads such a table as a list of the section that is open; False for any other table."""
    said_first = grid.words(table.rows[0].cells[-1]).value
    if flow.pending is not None and tells_reasons(flow.draft.terms, flow.pending, said_first):
        label, flow.pending = flow.pending.label, None
        flow.section("concern", LOOKS_LIKE_ONE, label, None)
    pairs = [(row.cells[0], row.cells[1]) for row in table.rows if len(row.cells) == 2]
    if len(pairs) < max(2, len(table.rows)) or flow.kind is None:
        return False
    if not all(_COUNTS.fullmatch(grid.words(first).value) and grid.words(said) for first, said in pairs):
        return False
    for first, said in pairs:
        for at, line in enumerate(grid.lines(said)):
            read_line(flow, dataclasses.replace(line, marker=None if at else grid.words(first), is_item=True))
    flow.flush()
    return True
