"""A box for each child, side by side or below each other: the name, and in the lines below it when born, and why."""

from __future__ import annotations

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.child_records import child_records
from planlint.read.word.tables.grid import Grid
from planlint.read.word.vocabulary.dates import DATE
from planlint.read.word.vocabulary.owners import is_name
from planlint.word.story import Table

_MOST_CHILDREN = 8


def child_cards(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads “Amy Hill / born 3 May 2016 / Neglect” in each cell; False for any other table."""
    if flow.in_outcome or flow.draft.tree.get("outcomes") or not _is_card(grid.words(table.rows[0].cells[0]).value):
        return False
    cells = [cell for row in table.rows for cell in grid.filled(row)]
    if len(cells) > _MOST_CHILDREN or not all(_is_card(grid.words(cell).value) for cell in cells):
        return False
    for cell in cells:
        if not child_records(flow.draft, grid.words(cell), listed=True):
            flow.blocks(cell.blocks)
    return True


def _is_card(text: str) -> bool:
    """Whether lines begin with a name alone, and one of the others holds a day."""
    first, *others = text.split("\n")
    return bool(others) and is_name(first) and any(DATE.search(line) for line in others)
