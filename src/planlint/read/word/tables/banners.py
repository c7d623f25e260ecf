"""Rows under a header that are none of its rows: a banner across them, labels with their values, heads of tables."""

from __future__ import annotations

import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked, pairs
from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.inline import is_act_of_its_own
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.looks import counts, is_bold, shown_as_labels
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.lines import tick
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.questions import question
from planlint.word.story import Cell, Row, Table

_MOST_WORDS_OF_A_HEAD = 12
_BELOW = {"evidence", "contingency", "progress", "outcome"}  # what may stand in a row below the actions
_NAMES = {"name", "surname", "forename"}
_NUMBERED = re.compile(r"\s*\w+\s*(?:no\.?\s*)?\d{1,2}\b", re.IGNORECASE)


def is_banner(flow: Flow, grid: Grid, row: Row, rows: Rows) -> bool:
    """Whether a row across a table of actions names the outcome of the rows below it."""
    cells = grid.filled(row)
    keys = rows.columns.keys.values()
    if len(cells) != 1 or rows.columns.kind != "action" or "action" not in keys:
        return False
    if {"outcome", "concern"} & {*keys}:
        return False
    lines = grid.lines(cells[0])
    if cells[0].column_span < max(grid.width - 1, 2) or len(lines) != 1 or flow.kind == "contingency":
        return False
    text = lines[0].words.value
    terms = flow.draft.terms
    labels = [pair.asked for pair in pairs(terms, lines[0].words)[1]]
    labelled = _NUMBERED.match(text) or any(isinstance(one, Fact) or one in FIELDS for one in labels)
    told = terms.headings.mostly(text) or (terms.guess(text) if len(text.split()) < 8 else None)
    return lines[0].is_bold and not labelled and told is None


def heads_tables(flow: Flow, grid: Grid, table: Table) -> bool:
    """Whether the first row only stands over what tables within the cells below it say: “What each of us will do”."""
    cells = grid.filled(table.rows[0])
    below = [block for row in table.rows[1:] for cell in row.cells for block in cell.blocks]
    if len(cells) < 2 or not any(isinstance(block, Table) for block in below) or counts(grid, cells):
        return False
    if any(len(grid.words(cell).value.split()) > _MOST_WORDS_OF_A_HEAD for cell in cells):
        return False  # “Need / risk | Zain came to school with a red mark on his thigh …”
    if any(isinstance(block, Table) for cell in cells for block in cell.blocks):
        return False  # beside “Client(s)” stands the table of them
    keys = [column_keys(flow.draft.terms, grid.words(cell).value, loose=True) for cell in cells]
    if None in keys or len({*keys}) < len(keys):
        return False
    for cell in cells:
        flow.draft.label(grid.words(cell), "columns")
    return True


def _asked_below(flow: Flow, grid: Grid, cell: Cell) -> str | None:
    """What the first cell of a row asks for, where it is a question too: “What if it is not working?”."""
    text = grid.words(cell).value
    known = flow.draft.terms.columns.whole(text)
    loose = text.rstrip().endswith(("?", ":")) or is_bold(grid, cell) or question(text) is not None
    return known or (column_keys(flow.draft.terms, text, loose=True) if loose else None)


def says_label(flow: Flow, grid: Grid, cell: Cell) -> bool:
    """Whether a cell holds a label with its value: “Who: Farooq Mirza”."""
    words = grid.words(cell)
    if ":" not in words.value or words.value.rstrip().endswith("?"):
        return False  # “Proof: what will show it?” is a header
    before, found = pairs(flow.draft.terms, words)
    return not before and bool(found)


def _is_box(grid: Grid, cell: Cell) -> bool:
    """Whether a cell asks for a tick: “Done? ☐”."""
    return tick(grid.words(cell).value.rpartition(" ")[2]) is not None


def _beside(rows: Rows, cell: Cell) -> bool:
    """Whether a column of outcomes stands before a cell."""
    return any(key == "outcome" and column < cell.column for column, key in rows.columns.keys.items())


def _labels_by_turns(flow: Flow, grid: Grid, cells: list[Cell], rows: Rows) -> bool:
    """Whether a row below people, or below what may happen, tells other things, each beside its label: “Address | 9
    Quill House | GP | Dr Lund”, “Next core group | 24 September”. A word for a post is none: names stand there too."""
    named = rows.columns.keys.get(cells[0].column)
    of_people = rows.columns.kind == "person" and named in _NAMES
    if len(cells) % 2 or not (of_people or (rows.columns.kind == "contingency" and named == "if_this")):
        return False
    told = [asked(flow.draft.terms, grid.words(cell).value) for cell in cells]
    if not isinstance(told[0], Fact) or told[0].whose is not None or any(one is None for one in told[::2]):
        return False
    if not of_people and not told[0].key.startswith("meetings."):
        return False
    return not any(isinstance(one, Fact) and one.whose is None for one in told[1::2])


def is_label_row(flow: Flow, grid: Grid, row: Row, rows: Rows) -> bool:
    """Whether a row under a header is none of its rows: a banner across it, or a label with one wide value."""
    cells = grid.filled(row)
    said = [cell for cell in cells if says_label(flow, grid, cell)]
    if len(said) > 1 and all(cell in said or _is_box(grid, cell) for cell in cells):
        return True  # “Conference date: 2.3.2027 | Type: Initial”, “Who: Jo Bell | When: 3 May | Done? ☐”
    if len(row.cells) == 1 and rows.columns.keys.get(row.cells[0].column) == "action" and _beside(rows, row.cells[0]):
        return False  # beside an outcome that reaches down from above
    if len(row.cells) == 1 or (len(cells) == 1 and cells[0].column_span * 2 > grid.width):
        return True
    if len(row.cells) > 2 and shown_as_labels(grid, row):
        return any(asked(flow.draft.terms, grid.words(cell).value) is not None for cell in row.cells[::2])
    if _labels_by_turns(flow, grid, cells, rows):
        return True
    of_outcome = _asked_below(flow, grid, cells[0])
    if len(row.cells) == len(cells) == 2 and of_outcome in _BELOW - {*rows.columns.keys.values()}:
        return True
    if len(row.cells) > 2 or len(rows.columns.keys) <= 2 or len(cells) > 2:
        return False
    widest = max(row.cells, key=lambda cell: cell.column_span)
    if widest.column_span == 1:
        return False
    covered = {rows.columns.keys.get(widest.column + at) for at in range(widest.column_span)} - {None}
    if len(cells) == 2 and cells[1] is widest and len(covered) > 1 and "action" in covered:
        # One value across what is done and what comes of it is neither, unless it tells all that the columns ask:
        # “Maisie eats | Cook tea (Stacey, by 4 June)”.
        all_asked = {"by_whom", "by_when"} < covered and widest not in said
        return not (all_asked and is_act_of_its_own(grid.words(widest), alone=False))
    label = asked(flow.draft.terms, grid.words(cells[0]).value) is not None
    return label or {"by_whom", "by_when"} <= covered  # nobody can be both who and when
