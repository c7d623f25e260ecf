"""Tables, row by row: a header, a banner across the table, labels with their values, or a row under the header."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planlint.read.word.columns import Columns, column_keys, settle, two_row_header
from planlint.read.word.draft import Draft, cell_paragraphs
from planlint.read.word.facts import Fact, put_fact
from planlint.read.word.keys import FIELDS
from planlint.read.word.labels import asked, pairs
from planlint.read.word.lines import Line, lines_of
from planlint.read.word.owners import is_name, post, relation
from planlint.read.word.people import person, reference
from planlint.read.word.rows import Rows
from planlint.read.word.spans import Words, joined
from planlint.read.word.terms import folded
from planlint.read.word.tree import Tree
from planlint.word.story import Cell, Row, Table

if TYPE_CHECKING:
    from planlint.read.word.flow import Flow


_PEOPLE = ("people", "core_group", "attendance")
_NUMBERED = re.compile(r"\s*\w+\s*(?:no\.?\s*)?\d{1,2}\b", re.IGNORECASE)


@dataclass(slots=True)
class Grid:
    """A table's cells by row and column, a merged one under each place it covers."""

    draft: Draft
    table: Table
    places: dict[tuple[int, int], Cell] = field(default_factory=dict)
    width: int = 0
    _lines: dict[int, list[Line]] = field(default_factory=dict)
    _words: dict[int, Words] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for row in self.table.rows:
            for cell in row.cells:
                self.width = max(self.width, cell.column + cell.column_span - 1)
                for at in range(cell.row, cell.row + cell.row_span):
                    for column in range(cell.column, cell.column + cell.column_span):
                        self.places.setdefault((at, column), cell)

    def lines(self, cell: Cell) -> list[Line]:
        """The lines of a cell."""
        if id(cell) not in self._lines:
            self._lines[id(cell)] = lines_of(self.draft, cell_paragraphs(cell.blocks))
        return self._lines[id(cell)]

    def words(self, cell: Cell) -> Words:
        """All words of a cell."""
        if id(cell) not in self._words:
            self._words[id(cell)] = joined(self.draft.words(one) for one in cell_paragraphs(cell.blocks))
        return self._words[id(cell)]


def read_table(flow: Flow, table: Table) -> None:
    """Reads a table into the plan, in the section that is open."""
    grid = Grid(flow.draft, table)
    if grid.width == 1 or sum(len(row.cells) for row in table.rows) == 1:
        _boxes(flow, table.rows)
        return
    if side_by_side(flow, grid, table) or _lying(flow, grid, table):
        return
    kind, level, heading = open_kind = flow.kind, flow.level, flow.heading
    rows: Rows | None = _as_before(flow, grid, flow.kind)
    if rows is None and flow.kind in _PEOPLE and _people_without_header(grid, table):
        rows = Rows(flow, grid, Columns("person", dict(enumerate(("name", "role", "agency"), 1)), {}), flow.kind)
    below = -1
    for number, row in enumerate(table.rows):
        cells = [cell for cell in row.cells if grid.words(cell)]
        if not cells or number == below:
            continue
        both = two_row_header(table, number)
        columns = _header(flow, grid, both, first=True, above=row) if both else None
        if both is not None and columns is not None:
            below = number + 1
            for cell in row.cells:
                if cell not in both.cells:
                    flow.draft.label(grid.words(cell), "columns")
        else:
            columns = _header(flow, grid, row, first=number == 0 or rows is None)
        if columns is not None:
            rows = Rows(flow, grid, columns, kind)
            flow.columns, flow.width = columns, grid.width
        elif rows is not None and _is_banner(flow, grid, row, rows):
            flow.outcome(grid.lines(cells[0])[0].words, 7)
            rows.last.pop("outcome", None)
        elif rows is not None and not _is_label_row(flow, grid, row, rows):
            rows.read(row)
        elif len(cells) == 1 and (len(row.cells) == 1 or row.cells[0] is not cells[0]):
            flow.blocks(cells[0].blocks)
            open_kind = (flow.kind, flow.level, flow.heading)
        elif not _labels(flow, grid, row):
            for cell in cells:
                flow.kind, flow.level, flow.heading = open_kind
                flow.blocks(cell.blocks)
    if not flow.in_outcome:
        flow.kind, flow.level, flow.heading = kind, level, heading


def _people_without_header(grid: Grid, table: Table) -> bool:
    """Names and beside them what each person is, in a table that has no header."""
    firsts = [grid.words(row.cells[0]).value for row in table.rows if len(row.cells) in (2, 3)]
    beside = [grid.words(row.cells[1]).value for row in table.rows if len(row.cells) in (2, 3)]
    named = sum(is_name(re.split(r"[(,–-]", first)[0]) and not post(first) for first in firsts)
    told = sum(bool(post(one) or relation(one)) for one in beside)
    return len(firsts) == len(table.rows) and named == len(firsts) and told * 2 >= len(firsts)


def _boxes(flow: Flow, rows: tuple[Row, ...]) -> None:
    kind, level, heading = flow.kind, flow.level, flow.heading
    for row in rows:
        for cell in row.cells:
            flow.blocks(cell.blocks)
    if len(rows) == 1 and not flow.in_outcome:
        flow.kind, flow.level, flow.heading = kind, level, heading


def side_by_side(flow: Flow, grid: Grid, table: Table) -> bool:
    """Columns that stand beside each other and are no rows (Signs of Safety); False when the table is none such."""
    terms = flow.draft.terms
    for number, row in enumerate(table.rows[:3]):
        if len(row.cells) < 2:
            continue
        heads = [_head(grid, cell) for cell in row.cells]
        keys = [terms.columns.whole(head.value) or _within(flow, head) if head else None for head in heads]
        known = {key for key in keys if key}
        if "strength" not in known or len(known) < 2 or known & {"by_whom", "by_when", "who_when"}:
            continue
        for before in table.rows[:number]:
            for cell in before.cells:
                flow.blocks(cell.blocks)
        for cell, head, key in zip(row.cells, heads, keys, strict=True):
            below = [grid.places.get((below.number, cell.column)) for below in table.rows[number + 1 :]]
            _column(flow, cell, head, key, [one for one in below if one is not None])
        return True
    return False


def _column(flow: Flow, cell: Cell, head: Words | None, key: str | None, below: list[Cell]) -> None:
    seen = [cell]
    flow.open(None, 7, head)
    if head is not None and key is not None:
        flow.draft.label(head, key)
        flow.kind = {"outcome": "outcomes"}.get(key, key)
        flow.draft.outcome = None
    rest = lines_of(flow.draft, cell_paragraphs(cell.blocks))[1:]
    for line in rest:
        flow.line(line)
    flow.flush()
    for one in below:
        # A cell that reaches over several columns belongs to none of them.
        if one not in seen and one.column == cell.column:
            seen.append(one)
            for paragraph in cell_paragraphs(one.blocks):
                flow.draft.headers[paragraph.start] = head.value if head else ""
            if one.column_span > cell.column_span:
                flow.open(None, 7, None)
            flow.blocks(one.blocks)
    flow.open(None, 7, None)


def _lying(flow: Flow, grid: Grid, table: Table) -> bool:
    """A table whose labels stand in its first column, and beside them one outcome or action a column."""
    terms = flow.draft.terms
    if grid.width < 3 or len(table.rows) < 2 or any(len(row.cells) != grid.width for row in table.rows):
        return False
    head = table.rows[0] if not grid.words(table.rows[0].cells[0]) else None
    rows = table.rows[1:] if head else table.rows
    asks: list[Fact | str | None] = []
    for row in rows:
        text = grid.words(row.cells[0]).value
        asks.append(asked(terms, text) or column_keys(terms, text, loose=True))
        if asks[-1] not in FIELDS:  # most tables are none such, and their other cells need not be looked at
            return False
    beside = [
        asked(terms, grid.words(cell).value)
        for row in rows
        for cell in row.cells[1:]
        if not any(isinstance(block, Table) for block in cell.blocks)
    ]
    columns = [terms.columns.whole(grid.words(cell).value) for cell in rows[0].cells[1:]]
    known = {"action", "outcome"} & {*map(str, asks)}
    if not known or any(beside) or any(columns):
        return False
    for cell in head.cells if head else ():
        flow.draft.label(grid.words(cell), "columns")
    for column in range(1, grid.width):
        flow.draft.outcome = flow.draft.action = None
        for row, key in zip(rows, asks, strict=True):
            label = grid.words(row.cells[0])
            if grid.words(row.cells[column]):
                flow.labelled(label if column == 1 else label.cut(0, 0), str(key), row.cells[column])
    return True


def _head(grid: Grid, cell: Cell) -> Words | None:
    lines = grid.lines(cell)
    return lines[0].words if lines else None


def _within(flow: Flow, head: Words) -> str | None:
    found = flow.draft.terms.columns.within(head.value, 10)
    return found[0][1] if found and len(found[0][0].split()) > 1 else None


def _as_before(flow: Flow, grid: Grid, kind: str | None) -> Rows | None:
    """A table that goes on under the header of the one just before it."""
    if flow.columns is None or flow.width != grid.width:
        return None
    first = next((cell for cell in grid.table.rows[0].cells if grid.words(cell)), None)
    if first is None or asked(flow.draft.terms, grid.words(first).value) is not None:
        return None
    return Rows(flow, grid, flow.columns, kind)


def _header(flow: Flow, grid: Grid, row: Row, *, first: bool, above: Row | None = None) -> Columns | None:
    cells = [cell for cell in row.cells if grid.words(cell)]
    if len(cells) < 2 or len(cells) < len(row.cells) - 1:
        return None
    keys = {cell: column_keys(flow.draft.terms, grid.words(cell).value, loose=first or row.is_header) for cell in cells}
    if above is not None:
        _from_wide(flow, grid, above, keys)
    known = [cell for cell in cells if keys[cell]]
    whole_ones = [cell for cell in cells if flow.draft.terms.columns.whole(grid.words(cell).value)]
    if len(known) < 2 or len(known) * 2 < len(cells) or (not row.is_header and not whole_ones):
        return None
    if len({keys[cell] for cell in known}) < 2 and not row.is_header:  # “Which goal? | Goal 1”
        return None
    if not first and not row.is_header and len(whole_ones) < len(cells) - 1:
        return None
    if any(len(grid.words(cell).value.split()) > 24 for cell in cells):
        return None
    if len(cells) % 2 == 0 and _alternating(flow, grid, cells):
        return None
    return settle(flow, grid, cells, keys)


def _from_wide(flow: Flow, grid: Grid, above: Row, keys: dict[Cell, str | None]) -> None:
    """Under a wide “Agreed tasks”, a “Detail” that says nothing of itself is the task."""
    for wide in above.cells:
        key = column_keys(flow.draft.terms, grid.words(wide).value, loose=True) if wide.column_span > 1 else None
        below = [cell for cell in keys if wide.column <= cell.column < wide.column + wide.column_span]
        unknown = next((cell for cell in below if keys[cell] is None), None)
        if key and unknown is not None and key not in keys.values():
            keys[unknown] = key


def _alternating(flow: Flow, grid: Grid, cells: list[Cell]) -> bool:
    """Whether only every other cell is a label, so that the row is labels and values."""
    known = [asked(flow.draft.terms, grid.words(cell).value) is not None for cell in cells]
    # “No” is the answer of a form more often than a column of numbers.
    columns = [flow.draft.terms.columns.whole(grid.words(cell).value) not in (None, "number") for cell in cells]
    loose = [column_keys(flow.draft.terms, grid.words(cell).value, loose=True) for cell in cells[1::2]]
    if len(cells) > 2 and sum(key not in (None, "number") for key in loose) * 2 > len(loose):
        return False
    return all(known[::2]) and not any(known[1::2]) and not any(columns[1::2])


def _is_banner(flow: Flow, grid: Grid, row: Row, rows: Rows) -> bool:
    """Whether a row across a table of actions names the outcome of the rows below it."""
    cells = [cell for cell in row.cells if grid.words(cell)]
    keys = rows.columns.keys.values()
    if len(cells) != 1 or rows.columns.kind != "action" or {"outcome", "concern"} & {*keys} or "action" not in keys:
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


def _is_label_row(flow: Flow, grid: Grid, row: Row, rows: Rows) -> bool:
    """Whether a row under a header is none of its rows: a banner across it, or a label with one wide value."""
    cells = [cell for cell in row.cells if grid.words(cell)]
    if len(row.cells) == 1 or (len(cells) == 1 and cells[0].column_span * 2 > grid.width):
        return True
    if len(row.cells) > 2 or len(rows.columns.keys) <= 2 or len(cells) > 2:
        return False
    wide = max(cell.column_span for cell in row.cells) > 1
    return wide and asked(flow.draft.terms, grid.words(cells[0]).value) is not None


def _labels(flow: Flow, grid: Grid, row: Row) -> bool:
    """Labels with their values; False when no cell of the row is a label that is known."""
    draft, cells, at = flow.draft, row.cells, 0
    if folded(grid.words(cells[0]).value).startswith(("sign", "print name")):
        return _signature(flow, grid, cells)
    plans: list[tuple[Words, Fact | str | None, Cell]] = []
    while at < len(cells):
        words = grid.words(cells[at])
        found = asked(draft.terms, words.value) if words and at + 1 < len(cells) else None
        if found == "by_whom" and draft.action is None and draft.terms.posts.whole(words.value):
            found = Fact(draft.terms.posts.whole(words.value) or "", words.value)
        if found is None and words and at == 0 and len(cells) == 2 and len(words.value.split()) < 10:
            guess = column_keys(draft.terms, words.value, loose=True)
            found = guess if guess in FIELDS else None
        if found is not None:
            plans.append((words, found, cells[at + 1]))
            at += 2
        else:
            plans.append((words, None, cells[at]))
            at += 1
    if not any(found for _, found, _ in plans):
        return False
    asked_before: list[Fact] = []
    for words, found, cell in plans:
        if found is None:
            if words and _labelled_cell(grid, cell):
                flow.blocks(cell.blocks)
            continue
        value = grid.words(cell)
        for paragraph in cell_paragraphs(cell.blocks):
            draft.headers[paragraph.start] = words.value
        if not value:
            draft.label(words, found if isinstance(found, str) else found.key)
        elif isinstance(found, Fact):
            twice = sum(found == one for _, one, _ in plans) > 1
            if twice and (other := _nth_child(flow, asked_before.count(found))) is not None:
                draft.subject = other
            asked_before.append(found)
            put_fact(draft, words, found, value)
        else:
            flow.labelled(words, found, cell)
    return True


def _nth_child(flow: Flow, number: int) -> Tree | None:
    """The child that the second “Name” or “DOB” of a row is about."""
    parts = flow.draft.tree.get("children", [])
    return parts[number] if number < len(parts) else None


def _signature(flow: Flow, grid: Grid, cells: tuple[Cell, ...]) -> bool:
    """“Signed (parent) | Sana Khan | Date | 3 March 2027”: a signature where the name can be read."""
    draft, words = flow.draft, [grid.words(cell) for cell in cells]
    if len(cells) < 2 or not is_name(words[1].value):
        return True
    signed: Tree = {"person": reference(person(draft, words[1]), words[1], uses=False)}
    if len(cells) > 3 and folded(words[2].value) == "date" and words[3]:
        draft.label(words[2], "signatures.signed")
        signed["signed"] = words[3]
    draft.label(words[0], "signatures")
    draft.listed("signatures").append(signed)
    return True


def _labelled_cell(grid: Grid, cell: Cell) -> bool:
    return any(":" in line.words.value for line in grid.lines(cell))
