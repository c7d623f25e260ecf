"""Whether a row of a table is its header, and what the columns under it hold."""

from __future__ import annotations

import re

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.categories import is_category
from planlint.read.word.tables.banners import says_label
from planlint.read.word.tables.by_cells import keys_by_cells
from planlint.read.word.tables.columns import marks_without_head, settle
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.header_keys import (
    births,
    categories,
    family,
    for_children,
    from_wide,
    numbered_kind,
    what_came_of_it,
)
from planlint.read.word.tables.looks import counts, shown_as_labels
from planlint.read.word.tables.told_by_text import is_full_name
from planlint.read.word.text.lines import chosen
from planlint.read.word.vocabulary.columns import column_keys, order_in
from planlint.read.word.vocabulary.keys import FIELDS, PEOPLE
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name
from planlint.read.word.vocabulary.questions import fact_asked, question
from planlint.timescales.words.day_words import is_date
from planlint.word.story import Cell, Row, Table

_MOST_WORDS = 24
_WIDE = 2
_WORDS_OF_A_SENTENCE = 6
_NUMBER = re.compile(r"\W*\d{1,2}(?:\.\d{1,2})?\W*")
_MARK = re.compile(r"[A-Z]{1,3}\d{1,2}")
_OF_A_CHILD = {"name", "born"}  # together they tell a header, whatever a case system asks beside them


def header(flow: Flow, grid: Grid, row: Row, *, first: bool, above: Row | None = None) -> Columns | None:
    """The columns of a row that is a header; None for any other. `first`: a header may be expected here; `above` is the
    row over one that says more of its wide cells."""
    cells = grid.filled(row)
    if cells and _NUMBER.fullmatch(grid.words(cells[0]).value):
        return None  # “3 | Outcome: Ben reads” counts what it says
    if any(_MARK.fullmatch(grid.words(cell).value) for cell in cells[1:]):
        return None  # “Goal No | G1 | Goal Status | Active”
    if len(cells) < 2 or len(cells) < len(row.cells) - 1:
        return None
    if shown_as_labels(grid, row) and not (first and _over_bold_names(flow, grid, row, cells)):
        return None
    if (
        counts(grid, cells)
        or all(says_label(flow, grid, cell) for cell in cells[-2:])
        or any(isinstance(block, Table) for cell in cells for block in cell.blocks)
        or _is_label_with_wide_value(flow, grid, cells)
    ):
        return None
    if any(len(grid.words(cell).value.split()) > _MOST_WORDS for cell in cells):
        return None
    beside = _beside_rows(cells)  # “Actions” down the side of “Task | Who | When” and the rows below
    if not (first or row.is_header) and not _mostly_known(flow, grid, cells[beside:]):
        return None
    exact = sum(flow.draft.terms.columns.whole(grid.words(cell).value) is not None for cell in cells)
    loose = first or row.is_header or exact * 2 > len(cells)
    met = flow.draft.heads_met  # what a header meant further up it means again, whether it is expected here or not
    keys = {
        cell: met.get(folded(grid.words(cell).value))
        or column_keys(flow.draft.terms, grid.words(cell).value, loose=loose)
        for cell in cells
    }
    numbered_kind(grid, keys)
    if above is not None:
        from_wide(flow, grid, above, keys)
    categories(flow, grid, keys)
    births(grid, keys)
    if beside:
        flow.draft.label(grid.words(cells[0]), keys.pop(cells[0]) or "")
        cells = cells[1:]
    here = for_children(flow, grid, row, keys) | what_came_of_it(grid, row, keys)
    of_family = family(flow, grid, keys)
    shown = here | of_family | keys_by_cells(flow, grid, row, keys, first=first)
    known = [cell for cell in cells if keys[cell]]
    exactly = shown | {cell for cell in cells if folded(grid.words(cell).value) in met}
    whole_ones = [cell for cell in cells if cell in exactly or _is_header(flow, grid.words(cell).value)]
    if (
        len(known) < 2
        or (len(known) * 2 < len(cells) and not {keys[cell] for cell in known} >= _OF_A_CHILD)
        or (not row.is_header and not whole_ones and not all(question(grid.words(cell).value) for cell in cells))
    ):
        return None
    if len({keys[cell] for cell in known}) < 2 and not row.is_header:  # “Which goal? | Goal 1”
        return None
    by_turns = cells if len(cells) % 2 == 0 else list(row.cells)  # the last value may still be empty
    turns = len(by_turns) % 2 == 0 and shown.isdisjoint(by_turns[1::2]) and not _over_names(flow, grid, row)
    if turns and _alternating(flow, grid, by_turns):
        return None
    columns = settle(flow, grid, cells, keys)
    if columns is not None and columns.kind == "action":
        marks_without_head(grid, row, columns)
        met.update({folded(grid.words(cell).value): str(keys[cell]) for cell in known if cell not in here})
    return columns


def _is_label_with_wide_value(flow: Flow, grid: Grid, cells: list[Cell]) -> bool:
    """“Our worry | Amy is hit when her parents change”, the sentence across all columns: no header."""
    if len(cells) != 2 or cells[0].column_span > 1 or cells[1].column_span < _WIDE:
        return False
    said = grid.words(cells[1]).value
    return len(said.split()) >= _WORDS_OF_A_SENTENCE and flow.draft.terms.columns.whole(said) is None


def _beside_rows(cells: list[Cell]) -> bool:
    """Whether the first cell of a row reaches down beside the rows below it, and the others do not."""
    first, *others = cells
    return first.row_span > 1 and len(others) > 1 and all(one.row_span == one.column_span == 1 for one in others)


def _mostly_known(flow: Flow, grid: Grid, cells: list[Cell]) -> bool:
    """Whether all cells of a row but one are headers as they stand: below a header most rows are none, and none that
    begins with somebody's name (“Judith Ncube | School nurse | Present”)."""
    texts = [grid.words(cell).value for cell in cells]
    if flow.kind in PEOPLE and is_full_name(texts[0]) and not _is_header(flow, texts[0]):
        return False
    heads = flow.draft.columns_told.keys() | flow.draft.heads_met.keys()
    known = sum(folded(text) in heads or _is_header(flow, text) for text in texts)
    return known >= len(cells) - 1


def _is_header(flow: Flow, text: str) -> bool:
    """Whether words are a header as they stand: one of the list, or a question of the form."""
    asks = question(text)
    return (
        flow.draft.terms.columns.whole(text) is not None
        or (text.rstrip().endswith("?") and bool(asks))
        or asks == "people"
        or fact_asked(text) is not None
    )


def _over_names(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether in a section of people the rows below begin with names: “Who | Job or how they know Leo | Tel | Copy”."""
    below = [grid.words(each.cells[0]).value for each in grid.table.rows if each.number > row.number and each.cells]
    names = [text for text in below if text]
    return flow.kind in PEOPLE and len(names) > 1 and sum(is_name(text) for text in names) * 2 > len(names)


def _over_bold_names(flow: Flow, grid: Grid, row: Row, cells: list[Cell]) -> bool:
    """Whether a row of two headers stands over names that are bold as it is: “Name | Role”."""
    if len(cells) != 2 or any(flow.draft.terms.columns.whole(grid.words(cell).value) is None for cell in cells):
        return False
    below = [one.cells[0] for one in grid.table.rows if one.number > row.number and len(one.cells) == 2]
    told = [grid.words(cell).value for cell in below if grid.words(cell)]
    return bool(told) and all(is_name(text) and asked(flow.draft.terms, text) is None for text in told)


def _alternating(flow: Flow, grid: Grid, cells: list[Cell]) -> bool:
    """Whether only every other cell is a label, so that the row is labels and values."""
    known = [asked(flow.draft.terms, grid.words(cell).value) is not None for cell in cells]
    # “No” is the answer of a form more often than a column of numbers.
    columns = [flow.draft.terms.columns.whole(grid.words(cell).value) not in (None, "number") for cell in cells]
    loose = [column_keys(flow.draft.terms, grid.words(cell).value, loose=True) for cell in cells[1::2]]
    if len(cells) == 2 and (
        question(grid.words(cells[1]).value) is not None
        or order_in(flow.draft.terms, grid.words(cells[1]).value)
        or loose[0] == "relation"
        or (loose[0] == "role" and _over_full_names(grid, cells[0]))
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


def _over_full_names(grid: Grid, head: Cell) -> bool:
    """Whether every cell below a head names somebody in full: “Core group | Perthynas / Relationship / Role”."""
    told = [text for row in grid.table.rows if row.number > head.row for cell in row.cells[:1]
            if (text := grid.words(cell).value)]  # fmt: skip
    return len(told) > 1 and all(map(is_full_name, told))


def _is_over_its_fact(flow: Flow, grid: Grid, cell: Cell, key: str | None) -> bool:
    """Whether below a cell stands the category or the date of birth it asks for: “Child | Tick the category”."""
    below = grid.places.get((cell.row + 1, cell.column))
    said = chosen(grid.words(below).value).strip() if below is not None else ""
    return is_category(flow.draft.terms, said) if key == "category" else key == "born" and is_date(said)
