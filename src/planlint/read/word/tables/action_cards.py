"""Actions as small cards in one table: the act across it, below it labels with who does it, by when, how it is seen."""

from __future__ import annotations

import dataclasses
import itertools
from dataclasses import dataclass

from planlint.read.word.facts.labels import asked, pairs
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.banners import says_label
from planlint.read.word.tables.by_cells import is_count
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.label_rows import labels, put_cell
from planlint.read.word.tables.outcome_bands import read_outcome_band
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.keys import FIELDS, MOST_IN_A_THEME
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Cell, Row, Table

_LEAST_CARDS = 2
_PAIR = 2
_WORDS_OF_A_GOAL = 3
_LEAST_ROWS = 2 * _LEAST_CARDS
_WHO_OR_WHEN = {"by_whom", "by_when", "who_when"}
_BELOW = {*_WHO_OR_WHEN, "evidence", "progress", "status"}
_NOT_BELOW = {"action", "outcome", "concern", "if_this", "then", "contingency"}  # who and when belong to these


@dataclass(frozen=True, slots=True)
class _Band:
    """A row of one cell, perhaps beside a number, and the rows of labels that follow it, with what they ask for."""

    mark: Cell | None
    cell: Cell
    area: Cell | None
    below: tuple[Row, ...]
    keys: frozenset[str]

    @property
    def is_act(self) -> bool:
        """Whether what stands below says who does it or when, and names no other act."""
        return bool(self.keys & _WHO_OR_WHEN) and not self.keys & _NOT_BELOW


def action_cards(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads a table of such cards; what stands over one without labels of its own is their outcome. False if none."""
    if len(table.rows) < _LEAST_ROWS or (bands := _bands(flow, grid, table)) is None:
        return False
    if sum(band.is_act for band in bands) < _LEAST_CARDS:
        return False
    for band in bands:
        if band.mark is not None:
            flow.draft.label(grid.words(band.mark), "number")
        if band.is_act:
            put_cell(flow, grid.words(band.cell).cut(0, 0), "action", band.cell)
        else:
            flow.draft.label(grid.words(band.area) if band.area else None, "area")
            read_outcome_band(flow, grid, band.cell)
        for row in band.below:
            if _labels_within(flow, grid, row) or not labels(flow, grid, row):
                _read_cells(flow, row)
    return True


def _read_cells(flow: Flow, row: Row) -> None:
    """Reads labels that stand in one cell with their values; one that is left empty waits for none of the others."""
    for cell in row.cells:
        flow.blocks(cell.blocks)
        flow.pending = None


def _bands(flow: Flow, grid: Grid, table: Table) -> list[_Band] | None:
    """The rows of a table as bands; None where it is laid out otherwise, which most tables show in their first row."""
    bands: list[_Band] = []
    first = _without_mark(grid, table.rows[0])[1]
    if len(_filled(grid, first)) != 1 and _area_beside(flow, grid, first) is None:
        return None
    told = [_without_mark(grid, row) for row in table.rows if grid.filled(row)]
    if sum(len(_filled(grid, bare)) == 1 for _, bare in told) < _LEAST_CARDS:
        return None
    for is_band, group in itertools.groupby(told, key=lambda one: _is_band(flow, grid, one[1])):
        if is_band:
            bands += [_begun(flow, grid, mark, bare) for mark, bare in group]
            continue
        below = tuple(bare for _, bare in group)
        if not bands or not all(keys := [_asked(flow, grid, row) for row in below]):
            return None
        bands[-1] = dataclasses.replace(bands[-1], below=below, keys=frozenset().union(*keys))
    return bands


def _begun(flow: Flow, grid: Grid, mark: Cell | None, row: Row) -> _Band:
    area = _area_beside(flow, grid, row)
    return _Band(mark, _filled(grid, row)[-1], area, (), frozenset())


def _area_beside(flow: Flow, grid: Grid, row: Row) -> Cell | None:
    """The area of a child's life that stands beside the words of an outcome: “SAFE | Amy is never left alone”."""
    cells = _filled(grid, row)
    if len(cells) != _PAIR or len(row.cells) != _PAIR or len(grid.words(cells[1]).value.split()) < _WORDS_OF_A_GOAL:
        return None
    text = grid.words(cells[0]).value
    shown = text.isupper() and len(text.split()) <= MOST_IN_A_THEME and _key(flow, text) is None
    return cells[0] if folded(text) in flow.draft.terms.areas or shown else None


def _without_mark(grid: Grid, row: Row) -> tuple[Cell | None, Row]:
    """The cell that counts a card, and its row without it."""
    first = row.cells[0]
    if len(row.cells) < 2 or (grid.words(first) and not is_count(grid.words(first).value)):
        return None, row
    return first if grid.words(first) else None, dataclasses.replace(row, cells=row.cells[1:])


def _filled(grid: Grid, row: Row) -> list[Cell]:
    return [cell for cell in row.cells if grid.words(cell)]


def _is_band(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether one cell says all there is in a row, and is no label, nor holds one."""
    cells = _filled(grid, row)
    if _area_beside(flow, grid, row) is not None:
        return True
    if len(cells) != 1 or cells[0] is not row.cells[0]:
        return False
    words = grid.words(cells[0])
    before, told = pairs(flow.draft.terms, words)
    labelled = not before and bool(told) and str(told[0].asked) in _BELOW
    return not labelled and (len(row.cells) == 1 or _key(flow, words.value) not in FIELDS)


def _asked(flow: Flow, grid: Grid, row: Row) -> set[str]:
    """What the labels of a row ask for; nothing where it is no row of labels with their values."""
    if _labels_within(flow, grid, row):
        return {str(pair.asked) for cell in row.cells for pair in pairs(flow.draft.terms, grid.words(cell))[1]}
    if len(row.cells) % 2:
        return set()
    found = [_key(flow, grid.words(cell).value) for cell in row.cells[::2]]
    return {str(key) for key in found if key in FIELDS} if found[0] in FIELDS else set()


def _labels_within(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether each cell of a row holds a label and its value: “Who: Jo Bell”, “Who? Jo Bell”."""
    return all(says_label(flow, grid, cell) or _asks_first(flow, grid, cell) for cell in _filled(grid, row))


def _asks_first(flow: Flow, grid: Grid, cell: Cell) -> bool:
    """Whether a cell begins with a question that asks for a field, answered behind it or not: “Seen when? …”."""
    words = grid.words(cell)
    if "?" not in words.value:
        return False
    before, found = pairs(flow.draft.terms, words)
    return not before and bool(found) and found[0].asked in _BELOW and found[0].label.value in words.value.split("?")[0]


def _key(flow: Flow, text: str) -> object:
    return asked(flow.draft.terms, text) or column_keys(flow.draft.terms, text, loose=True)
