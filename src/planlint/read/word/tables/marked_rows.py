"""Rows without a header that begin or end with what names an outcome: “▲ | No missing report for eight weeks”."""

from __future__ import annotations

from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.draft import Draft, Understood
from planlint.read.word.text.marks import counted_above, names_outcomes
from planlint.word.story import Table

_OF_OUTCOMES = {"evidence", "action", "contingency"}
_PAIR = 2


def marked_rows(flow: Flow, grid: Grid, table: Table) -> Columns | None:
    """The columns of such a table, whose heading says what stands beside the marks; None for any other."""
    draft = flow.draft
    if not draft.tree.get("outcomes") or grid.width != _PAIR or len(table.rows) < _PAIR:
        return None
    if flow.kind not in _OF_OUTCOMES and (flow.kind is not None or flow.heading is None):
        return None
    for marks, told in ((1, _PAIR), (_PAIR, 1)):
        cells = [grid.places.get((row.number, marks)) for row in table.rows]
        if all(cell is not None and _names_one(draft, grid.words(cell).value) for cell in cells):
            if flow.kind is None and flow.heading is not None:
                draft.label(flow.heading, "evidence")
                draft.guesses.append(Understood(flow.heading, "evidence"))
            return Columns("action", {marks: "outcome", told: flow.kind or "evidence"}, {})
    return None


def _names_one(draft: Draft, text: str) -> bool:
    """Whether words only name an outcome told above: by its mark, or by its place in their list (“Goal 1”)."""
    return names_outcomes(draft, text) or counted_above(draft, text) is not None
