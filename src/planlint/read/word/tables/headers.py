"""Whether a row of a table is its header, and what the columns under it hold."""

from __future__ import annotations

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.categories import is_category
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
from planlint.read.word.tables.people_columns import without_days_of_register
from planlint.read.word.tables.plainly_no_header import plainly_no_header
from planlint.read.word.tables.told_by_text import is_full_name
from planlint.read.word.text.lines import chosen
from planlint.read.word.vocabulary.columns import column_keys, order_in
from planlint.read.word.vocabulary.keys import FIELDS, PEOPLE
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name
from planlint.read.word.vocabulary.questions import fact_asked, question
from planlint.timescales.words.day_words import is_date
from planlint.word.story import Cell, Row

_FEWEST_KNOWN = 2
_OF_A_CHILD = {"name", "born"}  # together they tell a header, whatever a case system asks beside them


def header(flow: Flow, grid: Grid, row: Row, *, first: bool, above: Row | None = None) -> Columns | None:
    """The columns of a row that is a header; None for any other. `first`: a header may be expected here; `above` is the
    row over one that says more of its wide cells."""
    cells = grid.filled(row)
    if plainly_no_header(flow, grid, row, cells, first=first) or _names_somebody(flow, grid, cells):
        return None
    cells = without_days_of_register(grid, row, cells)
    beside = _beside_rows(cells)  # “Actions” down the side of “Task | Who | When” and the rows below
    if not (first or row.is_header) and not _mostly_known(flow, grid, cells[beside:]):
        return None
    keys = _keys(flow, grid, row, cells, first=first)
    numbered_kind(grid, keys)
    if above is not None:
        from_wide(flow, grid, above, keys)
    categories(flow, grid, keys)
    births(grid, keys)
    if beside:
        flow.draft.label(grid.words(cells[0]), keys.pop(cells[0]) or "")
        cells = cells[1:]
    here = for_children(flow, grid, row, keys) | what_came_of_it(grid, row, keys)
    shown = here | family(flow, grid, keys) | keys_by_cells(flow, grid, row, keys, first=first)
    if not _tells_columns(flow, grid, row, keys, shown):
        return None
    by_turns = cells if len(cells) % 2 == 0 else list(row.cells)  # the last value may still be empty
    turns = len(by_turns) % 2 == 0 and shown.isdisjoint(by_turns[1::2]) and not _over_names(flow, grid, row)
    if turns and _alternating(flow, grid, by_turns):
        return None
    columns = settle(flow, grid, cells, keys)
    if columns is not None and columns.kind == "action":
        marks_without_head(grid, row, columns)
        told = {cell: key for cell, key in keys.items() if key and cell not in here}
        flow.draft.heads_met.update({folded(grid.words(cell).value): key for cell, key in told.items()})
    return columns


def _keys(flow: Flow, grid: Grid, row: Row, cells: list[Cell], *, first: bool) -> dict[Cell, str | None]:
    """What each cell asks for by its words; what a header meant further up it means again."""
    texts = {cell: grid.words(cell).value for cell in cells}
    exact = sum(flow.draft.terms.columns.whole(text) is not None for text in texts.values())
    loose = first or row.is_header or exact * 2 > len(cells)
    return {
        cell: flow.draft.heads_met.get(folded(text)) or column_keys(flow.draft.terms, text, loose=loose)
        for cell, text in texts.items()
    }


def _tells_columns(flow: Flow, grid: Grid, row: Row, keys: dict[Cell, str | None], shown: set[Cell]) -> bool:
    """Whether enough of a row is known, and as a header: “Which goal? | Goal 1” asks for one thing only."""
    told = {cell: key for cell, key in keys.items() if key}
    asks = {*told.values()}
    if len(told) < _FEWEST_KNOWN or (len(told) * 2 < len(keys) and not asks >= _OF_A_CHILD):
        return False
    if row.is_header:
        return True
    texts = {cell: grid.words(cell).value for cell in keys}
    exact = any(
        cell in shown or folded(text) in flow.draft.heads_met or _is_header(flow, text) for cell, text in texts.items()
    )
    return len(asks) > 1 and (exact or all(question(text) for text in texts.values()))


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


def _names_somebody(flow: Flow, grid: Grid, cells: list[Cell]) -> bool:
    """Whether a row of people begins with somebody's name, and holds nothing that heads a column as it stands: “Judith
    Ncube | Child's nurse”, unlike “LCS No. | Forename”."""
    texts = [grid.words(cell).value for cell in cells]
    return flow.kind in PEOPLE and is_full_name(texts[0]) and not any(_is_header(flow, text) for text in texts)


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
