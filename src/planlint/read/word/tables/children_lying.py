"""Children side by side: what is known of each stands below the name, the labels in the first column."""

from __future__ import annotations

import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.facts.put_fact import put_fact
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.children import BORN, child
from planlint.read.word.people.nobody import is_child
from planlint.read.word.people.who_is_who import person
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.label_rows import labels
from planlint.read.word.vocabulary.owners import is_name
from planlint.word.story import Row, Table

_NAME = Fact("child.name")
_AT_DATE = re.compile(r"[\s,(–-]+(?=(?:dob|born)?\s*\d)", re.IGNORECASE)
_BORN = {"child.born", "child.expected"}


def children_lying(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads “Name | Amy | Ben” over “DOB | … | …”, one child a column; False for any other table."""
    if grid.width < 3:
        return False
    terms = flow.draft.terms
    full = [row for row in table.rows if len(row.cells) == grid.width]
    if not any(_all_names(flow, grid, row) for row in full):
        return False
    asks = [(row, asked(terms, grid.words(row.cells[0]).value)) for row in full]
    born = any(isinstance(what, Fact) and what.key in _BORN for _, what in asks)
    names = next((row for row, what in asks if what == _NAME), None)
    if names is None and born:  # “On the register | Amy Rowe | Ben Rowe”
        names = next((row for row, what in asks[:1] if what is None), None)
    if names is None or not _all_names(flow, grid, names):
        return False
    if not (born or _all_dated(grid, names)):
        return _people(flow, grid, names, [row for row, _ in asks if row is not names])
    flow.draft.label(grid.words(names.cells[0]), "children.name")
    for column, name in enumerate(names.cells[1:], start=1):
        part = child(flow.draft, grid.words(name)) if grid.words(name) else None
        for row, what in asks:
            value = grid.words(row.cells[column])
            if part is not None and row is not names and isinstance(what, Fact) and value:
                flow.draft.subject = part
                put_fact(flow.draft, grid.words(row.cells[0]), what, value)
    flow.draft.subject = None
    for row in table.rows:
        if len(row.cells) != grid.width:  # what is the same for all of them
            labels(flow, grid, row)
    return True


def _people(flow: Flow, grid: Grid, names: Row, others: list[Row]) -> bool:
    """“Name | Gemma | Ryan” over “Connection | Mum | Dad”: one person a column."""
    if len(others) != 1 or flow.draft.terms.columns.whole(grid.words(others[0].cells[0]).value) not in (
        "relation",
        "role",
    ):
        return False
    flow.draft.label(grid.words(names.cells[0]), "people.name")
    flow.draft.label(grid.words(others[0].cells[0]), "people.role")
    for name, post in zip(names.cells[1:], others[0].cells[1:], strict=True):
        if words := grid.words(name):
            person(flow.draft, words, grid.words(post) or None)
    return True


def _all_names(flow: Flow, grid: Grid, row: Row) -> bool:
    known = flow.draft.terms.columns.whole
    told = [words.value for cell in row.cells[1:] if (words := grid.words(cell))]
    return len(told) > 1 and all((is_name(_AT_DATE.split(one)[0]) and not known(one)) or is_child(one) for one in told)


def _all_dated(grid: Grid, row: Row) -> bool:
    """Whether each name of a row has a date of birth behind it: “Niamh Devlin, 22 November 2012”."""
    return all(BORN.search(words.value) for cell in row.cells[1:] if (words := grid.words(cell)))
