"""Which rows of a table are its header, a banner across it, or labels with their values."""

from __future__ import annotations

import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked, pairs
from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.categories import is_category
from planlint.read.word.tables.by_cells import keys_by_cells
from planlint.read.word.tables.columns import settle
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.lines import chosen
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.dates import is_date
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import names_owner
from planlint.read.word.vocabulary.questions import question
from planlint.word.story import Cell, Row, Table

_BELOW = {"evidence", "contingency", "progress", "outcome"}  # what may stand in a row below the actions
_COUNTED = re.compile(r"\w (?:no\.? ?)?\d{1,2}\W*$", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*\w+\s*(?:no\.?\s*)?\d{1,2}\b", re.IGNORECASE)


def header(flow: Flow, grid: Grid, row: Row, *, first: bool, above: Row | None = None) -> Columns | None:
    cells = grid.filled(row)
    if len(cells) < 2 or len(cells) < len(row.cells) - 1 or shown_as_labels(grid, row):
        return None
    if _counts(grid, cells) or any(isinstance(block, Table) for cell in cells for block in cell.blocks):
        return None
    exact = sum(flow.draft.terms.columns.whole(grid.words(cell).value) is not None for cell in cells)
    loose = first or row.is_header or exact * 2 > len(cells)
    keys = {cell: column_keys(flow.draft.terms, grid.words(cell).value, loose=loose) for cell in cells}
    if above is not None:
        _from_wide(flow, grid, above, keys)
    _categories(flow, grid, keys)
    if _beside_rows(cells):  # “Actions” down the side of “Task | Who | When” and the rows below
        flow.draft.label(grid.words(cells[0]), keys.pop(cells[0]) or "")
        cells = cells[1:]
    shown = keys_by_cells(flow, grid, row, keys, first=first)
    known = [cell for cell in cells if keys[cell]]
    whole_ones = [cell for cell in cells if cell in shown or _is_header(flow, grid.words(cell).value)]
    if (
        len(known) < 2
        or len(known) * 2 < len(cells)
        or (not row.is_header and not whole_ones and not all(question(grid.words(cell).value) for cell in cells))
    ):
        return None
    if len({keys[cell] for cell in known}) < 2 and not row.is_header:  # “Which goal? | Goal 1”
        return None
    if not first and not row.is_header and len(whole_ones) < len(cells) - 1:
        return None
    if any(len(grid.words(cell).value.split()) > 24 for cell in cells):
        return None
    by_turns = cells if len(cells) % 2 == 0 else list(row.cells)  # the last value may still be empty
    if len(by_turns) % 2 == 0 and _alternating(flow, grid, by_turns):
        return None
    return settle(flow, grid, cells, keys)


def _counts(grid: Grid, cells: list[Cell]) -> bool:
    """Whether a row of two begins with a label that counts: beside “Outcome 3” stands its value, whatever its words."""
    return len(cells) == 2 and _COUNTED.search(grid.words(cells[0]).value) is not None


def _beside_rows(cells: list[Cell]) -> bool:
    """Whether the first cell of a row reaches down beside the rows below it, and the others do not."""
    first, *others = cells
    return first.row_span > 1 and len(others) > 1 and all(one.row_span == one.column_span == 1 for one in others)


def _is_header(flow: Flow, text: str) -> bool:
    """Whether words are a header as they stand: one of the list, or a question of the form."""
    return flow.draft.terms.columns.whole(text) is not None or (text.rstrip().endswith("?") and bool(question(text)))


def shown_as_labels(grid: Grid, row: Row) -> bool:
    """Whether every other cell of a row is bold and the ones between are not: labels, each with its value."""
    if len(row.cells) < 2 or len(row.cells) % 2:
        return False
    bold = [_is_bold(grid, cell) for cell in row.cells]
    return all(bold[::2]) and not any(bold[1::2])


def begins_anew(grid: Grid, number: int) -> bool:
    """Whether a row further down looks like a header: all of it bold, over a row of the same cells that is not, below
    one of other cells."""
    if not 0 < number < len(grid.table.rows) - 1:
        return False
    above, row, below = ([cell.column for cell in grid.table.rows[at].cells] for at in (number - 1, number, number + 1))
    if row != below or row == above or len(row) < 2:
        return False
    bold, under = ([_is_bold(grid, cell) for cell in grid.table.rows[at].cells] for at in (number, number + 1))
    return all(bold) and not any(under)


def _is_bold(grid: Grid, cell: Cell) -> bool:
    lines = grid.lines(cell)
    return bool(lines) and all(line.is_bold for line in lines)


def _from_wide(flow: Flow, grid: Grid, above: Row, keys: dict[Cell, str | None]) -> None:
    """Under a wide “Agreed tasks”, a “Detail” that says nothing of itself is the task."""
    for wide in above.cells:
        key = column_keys(flow.draft.terms, grid.words(wide).value, loose=True) if wide.column_span > 1 else None
        below = [cell for cell in keys if wide.column <= cell.column < wide.column + wide.column_span]
        unknown = next((cell for cell in below if keys[cell] is None), None)
        if key and unknown is not None and key not in keys.values():
            keys[unknown] = key


def _categories(flow: Flow, grid: Grid, keys: dict[Cell, str | None]) -> None:
    """Columns that are named after the categories, for a tick: “Physical | Emotional | Sexual | Neglect”."""
    named = [cell for cell in keys if folded(grid.words(cell).value) in flow.draft.terms.categories]
    if len(named) > 1:
        keys.update(dict.fromkeys(named, "category"))


def _alternating(flow: Flow, grid: Grid, cells: list[Cell]) -> bool:
    """Whether only every other cell is a label, so that the row is labels and values."""
    known = [asked(flow.draft.terms, grid.words(cell).value) is not None for cell in cells]
    # “No” is the answer of a form more often than a column of numbers.
    columns = [flow.draft.terms.columns.whole(grid.words(cell).value) not in (None, "number") for cell in cells]
    loose = [column_keys(flow.draft.terms, grid.words(cell).value, loose=True) for cell in cells[1::2]]
    if len(cells) == 2 and (
        question(grid.words(cells[1]).value) is not None
        or loose[0] == "relation"
        or _is_over_its_fact(flow, grid, cells[1], loose[0])
    ):
        return False
    if (
        len(cells) == 2
        and flow.draft.terms.columns.whole(grid.words(cells[0]).value) == "number"
        and loose[0] in FIELDS
    ):
        return False  # “Ref | Identified risk”
    if len(cells) > 2 and sum(key not in (None, "number") for key in loose) * 2 > len(loose):
        return False
    return all(known[::2]) and not any(known[1::2]) and not any(columns[1::2])


def _is_over_its_fact(flow: Flow, grid: Grid, cell: Cell, key: str | None) -> bool:
    """Whether below a cell stands the category or the date of birth it asks for: “Child | Tick the category”."""
    below = grid.places.get((cell.row + 1, cell.column))
    said = chosen(grid.words(below).value).strip() if below is not None else ""
    return is_category(flow.draft.terms, said) if key == "category" else key == "born" and is_date(said)


def is_banner(flow: Flow, grid: Grid, row: Row, rows: Rows) -> bool:
    """Whether a row across a table of actions names the outcome of the rows below it."""
    cells = grid.filled(row)
    keys = rows.columns.keys.values()
    if len(cells) != 1 or rows.columns.kind != "action" or "action" not in keys:
        return False
    owner = names_owner(grid.words(cells[0]).value) and "by_whom" not in keys
    if {"outcome", "concern"} & {*keys} and not owner:
        return False
    lines = grid.lines(cells[0])
    if cells[0].column_span < max(grid.width - 1, 2) or len(lines) != 1 or flow.kind == "contingency":
        return False
    text = lines[0].words.value
    if owner:
        return lines[0].is_bold
    terms = flow.draft.terms
    labels = [pair.asked for pair in pairs(terms, lines[0].words)[1]]
    labelled = _NUMBERED.match(text) or any(isinstance(one, Fact) or one in FIELDS for one in labels)
    told = terms.headings.mostly(text) or (terms.guess(text) if len(text.split()) < 8 else None)
    return lines[0].is_bold and not labelled and told is None


def heads_tables(flow: Flow, grid: Grid, table: Table) -> bool:
    """Whether the first row only stands over what tables within the cells below it say: “What each of us will do”."""
    cells = grid.filled(table.rows[0])
    below = [block for row in table.rows[1:] for cell in row.cells for block in cell.blocks]
    if len(cells) < 2 or not any(isinstance(block, Table) for block in below) or _counts(grid, cells):
        return False
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
    loose = text.rstrip().endswith(("?", ":")) or _is_bold(grid, cell)
    return known or (column_keys(flow.draft.terms, text, loose=True) if loose else None)


def _says_label(flow: Flow, grid: Grid, cell: Cell) -> bool:
    before, found = pairs(flow.draft.terms, grid.words(cell))
    return ":" in grid.words(cell).value and not before and bool(found)


def is_label_row(flow: Flow, grid: Grid, row: Row, rows: Rows) -> bool:
    """Whether a row under a header is none of its rows: a banner across it, or a label with one wide value."""
    cells = grid.filled(row)
    if len(cells) > 1 and all(_says_label(flow, grid, cell) for cell in cells):
        return True  # “Conference date: 2.3.2027 | Type: Initial”
    if len(row.cells) == 1 or (len(cells) == 1 and cells[0].column_span * 2 > grid.width):
        return True
    if len(row.cells) > 2 and shown_as_labels(grid, row):
        return any(asked(flow.draft.terms, grid.words(cell).value) is not None for cell in row.cells[::2])
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
        return True  # one value across what is done and what comes of it is neither
    label = asked(flow.draft.terms, grid.words(cells[0]).value) is not None
    return label or {"by_whom", "by_when"} <= covered  # nobody can be both who and when
