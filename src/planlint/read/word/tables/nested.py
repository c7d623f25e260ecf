"""Tables within cells: the children beside the label “Children”, the steps of an outcome in a row of its own."""

from __future__ import annotations

from planlint.read.word.flow.state import Flow
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.terms import Terms
from planlint.word.story import Cell, Table


def holds_rows(cell: Cell) -> bool:
    """Whether a cell holds a table with rows and columns of its own, and not only a box round its words."""
    return any(isinstance(block, Table) and any(len(row.cells) > 1 for row in block.rows) for block in cell.blocks)


def section_of(terms: Terms, label: str) -> str | None:
    """The section that a label beside such a cell names."""
    return terms.headings.whole(label)


def read_nested(flow: Flow, label: Words | None, kind: str, cell: Cell) -> None:
    """Reads the blocks of a cell as a section of their own; what was open before is open again after it.

    Under an outcome, rows of actions serve that outcome.
    """
    draft = flow.draft
    before = flow.kind, flow.level, flow.heading, flow.in_outcome, flow.columns
    outcome = draft.outcome
    draft.label(label, kind)
    flow.flush()
    flow.kind, flow.heading, flow.columns = kind, label, None
    flow.in_outcome = flow.in_outcome or (outcome is not None and kind == "action")
    flow.blocks(cell.blocks)
    flow.kind, flow.level, flow.heading, flow.in_outcome, flow.columns = before
    draft.outcome = outcome if outcome is not None else draft.outcome
