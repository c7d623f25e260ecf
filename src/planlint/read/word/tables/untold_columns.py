"""The columns of a table whose first row does not tell them: as in the table above it, or by what the cells show."""

from __future__ import annotations

import re

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.child_records import is_unborn
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.headers import header
from planlint.read.word.tables.marked_rows import marked_rows
from planlint.read.word.tables.no_header import (
    actions_without_header,
    answers_without_header,
    children_without_header,
    outcomes_without_header,
    people_told_by_posts,
    people_without_header,
)
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.keys import GROUPS, PEOPLE
from planlint.read.word.vocabulary.owners import is_name
from planlint.word.story import Row, Table

_PAIR = 2
_OF_A_PLAN = {"concern", "strength", "outcomes", "action", "contingency"}


def columns_without_header(flow: Flow, grid: Grid, table: Table) -> Columns | None:
    """The columns of people, children or actions without a header; None where the first row may be one."""
    if (of_marks := marked_rows(flow, grid, table)) is not None:
        return of_marks
    if flow.kind in PEOPLE or stands_over_people(flow, grid, table.rows[0]):
        return people_without_header(grid, table)
    if flow.kind is None and (found := people_told_by_posts(grid, table)) is not None:
        return found
    if _labelled(flow, grid, table):
        return None
    if flow.kind in GROUPS and (counted := outcomes_without_header(grid)) is not None:
        return counted
    if flow.kind == "contingency" and header(flow, grid, table.rows[0], first=True) is None:
        return answers_without_header(grid)
    if flow.kind == "action" and header(flow, grid, table.rows[0], first=True) is None:
        return actions_without_header(grid)
    beside = table.rows[0].cells[0]
    if beside.row_span == len(table.rows) > 1 and (found := children_without_header(grid, table)) is not None:
        flow.draft.label(grid.words(beside), "children")  # “Children” down the side of them all
        return found
    if asked(flow.draft.terms, grid.words(table.rows[0].cells[0]).value) is not None:
        return None
    named = bool(flow.draft.tree.get("children"))
    return children_without_header(grid, table) if flow.kind == "child" or not named else None


def _labelled(flow: Flow, grid: Grid, table: Table) -> bool:
    """Whether most rows begin with a label, as “Task description”, “Assigned to” do below one another."""
    labels = [asked(flow.draft.terms, grid.words(row.cells[0]).value) for row in table.rows if len(row.cells) == _PAIR]
    return len(labels) > 1 and sum(label is not None for label in labels) * 2 > len(labels)


def stands_over_people(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether all that a row says is that people stand below it, or that they came: “Key people | (nothing)”."""
    cells = grid.filled(row)
    if len(cells) != 1:
        return False
    terms, said = flow.draft.terms, grid.words(cells[0]).value
    return about(terms, said) in PEOPLE or terms.columns.whole(said) == "attended"


def _may_be_name(text: str) -> bool:
    return is_name(re.split(r"[,(:]", text)[0]) or is_unborn(text) or any(letter.isdigit() for letter in text)


def columns_from_above(flow: Flow, grid: Grid, kind: str | None) -> Rows | None:
    """A table that goes on under the header of the one just before it."""
    if flow.columns is None or flow.width != grid.width:
        return None
    first = next((cell for cell in grid.table.rows[0].cells if grid.words(cell)), None)
    if len(grid.table.rows[0].cells) == 1 and about(flow.draft.terms, grid.words(grid.table.rows[0].cells[0]).value):
        return None  # a banner that says what else the table is about
    if flow.columns.kind == "person" and first is not None and not _may_be_name(grid.words(first).value):
        return None  # “Causes of concern | …” below a table of the workers
    if first is None or asked(flow.draft.terms, grid.words(first).value) is not None:
        return None
    if flow.columns.kind == "person" and about(flow.draft.terms, grid.words(first).value) in _OF_A_PLAN:
        return None  # “Causes of concern”, below a table of people
    return Rows(flow, grid, flow.columns, kind)
