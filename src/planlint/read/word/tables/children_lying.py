"""Children side by side: what is known of each stands below the name, the labels in the first column."""

from __future__ import annotations

from planlint.read.word.facts.fact import Fact, put_fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.children import child
from planlint.read.word.tables.grid import Grid
from planlint.read.word.vocabulary.owners import is_name
from planlint.word.story import Row, Table

_NAME = Fact("child.name")
_BORN = {"child.born", "child.expected"}


def children_lying(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads “Name | Amy | Ben” over “DOB | … | …”, one child a column; False for any other table."""
    if grid.width < 3:
        return False
    terms = flow.draft.terms
    asks = [(row, asked(terms, grid.words(row.cells[0]).value)) for row in table.rows if len(row.cells) == grid.width]
    names = next((row for row, what in asks if what == _NAME), None)
    born = any(isinstance(what, Fact) and what.key in _BORN for _, what in asks)
    if names is None or not born or not _all_names(grid, names):
        return False
    flow.draft.label(grid.words(names.cells[0]), "children.name")
    for column, name in enumerate(names.cells[1:], start=1):
        part = child(flow.draft, grid.words(name)) if grid.words(name) else None
        for row, what in asks:
            value = grid.words(row.cells[column])
            if part is not None and row is not names and isinstance(what, Fact) and value:
                flow.draft.subject = part
                put_fact(flow.draft, grid.words(row.cells[0]), what, value)
    flow.draft.subject = None
    return True


def _all_names(grid: Grid, row: Row) -> bool:
    told = [words.value for cell in row.cells[1:] if (words := grid.words(cell))]
    return len(told) > 1 and all(is_name(one) for one in told)
