"""Columns that each belong to somebody: “Mum will | School will”, and below what each of them does."""

from __future__ import annotations

from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.vocabulary.doers import who_leads
from planlint.read.word.vocabulary.keys import LOOKS_LIKE_ONE
from planlint.word.story import Table


def columns_by_who(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads a table whose columns say who acts; False for any other table."""
    heads = [grid.words(cell) for cell in table.rows[0].cells]
    spans = [who_leads(head.value) for head in heads]
    if len(heads) < 2 or len(table.rows) < 2 or any(span is None for span in spans):
        return False
    outcome = flow.draft.outcome
    for cell, head, span in zip(table.rows[0].cells, heads, spans, strict=True):
        flow.section("action", LOOKS_LIKE_ONE, head, None)
        flow.draft.outcome, flow.draft.doer = outcome, head.cut(*(span or (0, 0))) or None
        for row in table.rows[1:]:
            below = grid.places.get((row.number, cell.column))
            flow.waiting += grid.lines(below) if below is not None else []
        flow.flush()
        outcome = flow.draft.outcome
    flow.draft.doer = None
    return True
