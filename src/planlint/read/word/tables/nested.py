"""Tables within cells: the children beside the label “Children”, the steps of an outcome in a row of its own."""

from __future__ import annotations

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.cell_paragraphs import has_columns
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.read.word.vocabulary.terms import Terms
from planlint.word.story import Cell, Row, Table

_PAIR = 2
_MOST_WORDS = 6
_OF_NOBODY = {"by_whom", "by_when"}  # who and when of no act: a table answers neither
_OF_AN_ACT = {"action", "by_whom", "by_when", "who_when"}
_OF_ROWS = {*PEOPLE, "child", "action", "concern", "strength", "outcomes", "contingency", "evidence"}


def holds_rows(cell: Cell) -> bool:
    """Whether a cell holds a table with rows and columns of its own."""
    return any(map(has_columns, cell.blocks))


def tells_acts(flow: Flow, cell: Cell) -> bool:
    """Whether a table within a cell says by its header or its labels who does something, or by when."""
    terms = flow.draft.terms
    for table in (block for block in cell.blocks if isinstance(block, Table)):
        grid = Grid(flow.draft, table)
        heads = [one for row in table.rows for one in (row.cells if row is table.rows[0] else row.cells[:1])]
        texts = [grid.words(one).value for one in heads]
        if any(key in _OF_AN_ACT for text in texts for key in (terms.columns.whole(text), asked(terms, text))):
            return True
    return False


def section_of(terms: Terms, label: str) -> str | None:
    """The section that a label beside such a cell names."""
    return terms.headings.whole(label)


def table_beside(flow: Flow, grid: Grid, row: Row) -> bool:
    """Reads the table beside a heading that no list knows as one of fields, by that table’s own header: “Persons | …”.

    False where the label asks for a field, or beside it stands no table.
    """
    if len(row.cells) != _PAIR or not holds_rows(row.cells[1]) or holds_rows(row.cells[0]):
        return False
    label = grid.words(row.cells[0])
    if len(label.value.split()) > _MOST_WORDS or len(grid.lines(row.cells[0])) != 1:
        return False
    asks = asked(flow.draft.terms, label.value)
    if section_of(flow.draft.terms, label.value) or (isinstance(asks, str) and asks not in _OF_NOBODY):
        return False
    named = about(flow.draft.terms, label.value)
    flow.pending = None
    read_nested(flow, label, named if named in _OF_ROWS else flow.kind, row.cells[1])
    return True


def read_nested(flow: Flow, label: Words | None, kind: str | None, cell: Cell) -> None:
    """Reads the blocks of a cell as a section of their own; what was open before is open again after it.

    Under an outcome, rows of actions serve that outcome.
    """
    draft = flow.draft
    outcome = draft.outcome
    draft.label(label, kind or "")
    flow.flush()
    with flow.within(kind, label, apart=True):
        flow.columns = None
        flow.in_outcome = flow.in_outcome or (outcome is not None and kind == "action")
        flow.blocks(cell.blocks)
    draft.outcome = outcome if outcome is not None else draft.outcome
