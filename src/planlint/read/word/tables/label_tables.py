"""Tables of labels and values two by two, as case systems print them: “Responsible person | Mum | Target date | …”."""

from __future__ import annotations

import dataclasses

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.label_rows import labels
from planlint.read.word.tables.looks import is_bold, shown_as_labels
from planlint.read.word.tables.no_header import people_told_by_posts
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Cell, Row, Table

_MOST_WORDS = 8
_MOST_WORDS_OF_A_LABEL = 5
_LEAST_ROWS = 2
_OF_AN_ACT = {"action", "by_whom", "by_when"}
_LEAST_CELLS = 4  # a row of two cells is read as labels by itself


def label_table(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads a table whose rows are labels and values by turns; False when the table is none such.

    A row for itself cannot always be told from a header (“Type | Agency | Status | Complete”): the table can.
    """
    if flow.kind is None and people_told_by_posts(grid, table) is not None:
        return False  # bold names are no labels of the posts beside them
    table = _with_labels_above(grid, table)
    if not _by_turns(flow, grid, table):
        return False
    read_label_rows(flow, grid, table, by_turns=True)
    return True


def _with_labels_above(grid: Grid, table: Table) -> Table:
    """The table with a label that reaches down over several rows before the value in each: “Children | Amy | DoB | …”
    over “Ben | DoB | …”."""
    return dataclasses.replace(table, rows=tuple(_with_label_above(grid, row) for row in table.rows))


def _with_label_above(grid: Grid, row: Row) -> Row:
    above = grid.places.get((row.number, 1))
    if above is None or above.row_span == 1 or above in row.cells or len(row.cells) % 2 == 0:
        return row
    return dataclasses.replace(row, cells=(above, *row.cells))


def read_label_rows(flow: Flow, grid: Grid, table: Table, *, by_turns: bool) -> None:
    """Reads the rows of such a table; a row of one cell opens its section for those below it."""
    with flow.around() as section:
        for row in table.rows:
            cells = grid.filled(row)
            if len(cells) == 1 and len(row.cells) == 1:
                flow.blocks(cells[0].blocks)
                section = flow.opened
            elif cells:
                flow.reopen(section)
                if not labels(flow, grid, row, by_turns=by_turns) and is_unknown_label(grid, row):
                    flow.flush()
                    flow.kind = None
                    flow.blocks(row.cells[1].blocks)
    flow.columns = None


def is_unknown_label(grid: Grid, row: Row) -> bool:
    """Whether a row among labels and values is one of them, though nobody knows its label: “Barriers | Night work”."""
    if len(row.cells) != 2 or len(grid.lines(row.cells[0])) != 1:
        return False
    said = grid.words(row.cells[0]).value
    return len(said.split()) <= _MOST_WORDS and not said.rstrip().endswith((".", ";", ","))


def recurring_records(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads a table whose labels come back in one after another, as case systems print records; False for others."""
    if halves := _twins(grid, table):
        for half in halves:
            read_label_rows(flow, Grid(flow.draft, half), half, by_turns=False)
        return True
    if grid.width != 2 or not _comes_back(flow, grid, table):
        return False
    read_label_rows(flow, grid, table, by_turns=True)
    return True


def _twins(grid: Grid, table: Table) -> list[Table]:
    """The halves of a table whose labels stand twice side by side: “Contact name | … | Contact name | …”."""
    if len(table.rows) < _LEAST_ROWS or any(len(row.cells) != _LEAST_CELLS for row in table.rows):
        return []
    if any(folded(grid.words(row.cells[0]).value) != folded(grid.words(row.cells[2]).value) for row in table.rows):
        return []
    return [_half(grid, table, first) for first in (0, 2)]


def _half(grid: Grid, table: Table, first: int) -> Table:
    """The labels and values of a table from one column on; rows without a value are left out."""
    rows = []
    for row in table.rows:
        label, value = row.cells[first : first + 2]
        if grid.words(value):
            two = dataclasses.replace(label, column=1), dataclasses.replace(value, column=2)
            rows.append(dataclasses.replace(row, cells=two))
    return dataclasses.replace(table, rows=tuple(rows))


def _comes_back(flow: Flow, grid: Grid, table: Table) -> bool:
    rows = [row.cells for row in table.rows if len(row.cells) > 1]
    labels_ = [folded(grid.words(cell).value) for cells in rows for cell in cells[::2]]
    by_turns = bool(rows) and all(len(cells) % 2 == 0 for cells in rows)
    return by_turns and sum(label in flow.draft.recurring for label in labels_) * 4 > 3 * len(labels_)


def _by_turns(flow: Flow, grid: Grid, table: Table) -> bool:
    if table.rows[0].cells[0].row_span == len(table.rows) > 1:
        return False  # one label beside them all
    if any(len(row.cells) > 1 and len(row.cells) % 2 for row in table.rows):
        return False
    wide = [row.cells for row in table.rows if len(row.cells) >= _LEAST_CELLS]
    labelled = headers = 0
    for at, row in enumerate(row for row in table.rows if len(row.cells) >= _LEAST_CELLS):
        cells = row.cells
        known = [_is_label(flow, grid, cell) for cell in cells]
        labels_, values = sum(known[::2]), sum(known[1::2])
        throughout = all(known) or _asks_throughout(flow, grid, table, cells)
        if at == 0 and len(wide) > 1 and (throughout or _is_header(flow, grid, wide)):
            return False
        labelled += labels_ > values or shown_as_labels(grid, row)
        headers += 0 < labels_ <= values and not shown_as_labels(grid, row)
    return labelled > headers and labelled * 2 > len(wide)


def _is_header(flow: Flow, grid: Grid, wide: list[tuple[Cell, ...]]) -> bool:
    """Whether the first row is a header, by its words, its letters or what asks for an act beside who does it when."""
    if _over_values(flow, grid, wide) or _bold_over_plain(grid, wide):
        return True
    keys = [column_keys(flow.draft.terms, grid.words(cell).value, loose=True) for cell in wide[0]]
    labels_, values = {*keys[::2]} & _OF_AN_ACT, {*keys[1::2]} & _OF_AN_ACT
    return bool(labels_ and values) and labels_ | values == _OF_AN_ACT


def _bold_over_plain(grid: Grid, wide: list[tuple[Cell, ...]]) -> bool:
    """Whether all cells of the first row are bold, and none below it: a header, however few of its words are known."""
    first, *others = ([is_bold(grid, cell) for cell in cells if grid.words(cell)] for cells in wide)
    return all(first) and not any(bold for row in others for bold in row)


def _over_values(flow: Flow, grid: Grid, wide: list[tuple[Cell, ...]]) -> bool:
    """Whether nearly all of the first row are names of columns, and nothing of the second is."""
    first, second = ([flow.draft.terms.columns.whole(grid.words(cell).value) for cell in row] for row in wide[:2])
    if {"action", "by_whom"} <= {*first} and len(grid.words(wide[1][0]).value.split()) > _MOST_WORDS_OF_A_LABEL:
        return True  # “Action | Responsible | Due | Priority | State | Created by”
    return sum(key is not None for key in first) * 4 >= 3 * len(first) and not any(second[::2])


def _asks_throughout(flow: Flow, grid: Grid, table: Table, cells: tuple[Cell, ...]) -> bool:
    """Whether the first row is a header, its even cells asking for something as its odd ones do."""
    told = [column_keys(flow.draft.terms, grid.words(cell).value, loose=True) is not None for cell in cells[1::2]]
    return cells is table.rows[0].cells and sum(told) * 2 > len(told)


def _is_label(flow: Flow, grid: Grid, cell: Cell) -> bool:
    terms, text = flow.draft.terms, grid.words(cell).value
    if terms.columns.whole(text) or terms.labels.whole(text):
        return True
    return asked(terms, text) is not None and terms.posts.whole(text) is None
