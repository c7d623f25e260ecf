"""Rows that say nothing of the family: “n/a | n/a | n/a”, and hints below a header on how its columns are filled in."""

from __future__ import annotations

import re

from planlint.read.word.flow.columns import Columns
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.nothing_said import says_nothing
from planlint.read.word.vocabulary.owners import is_owner, is_timescale
from planlint.word.story import Cell

_CAPITAL = re.compile(r"[A-Z]")
_ARTICLE = re.compile(r"(?:an?|one|the) \w")
_MOST_WORDS = 14


def says_nothing_here(grid: Grid, cells: list[Cell], columns: Columns, *, below_header: bool) -> bool:
    """Whether a row is to be left unplaced: no row of the plan, or a hint of the form below its header."""
    if columns.kind != "action":
        return False
    return _is_empty_row(grid, cells, columns) or (below_header and _is_hint_row(grid, cells, columns))


def _is_empty_row(grid: Grid, cells: list[Cell], columns: Columns) -> bool:
    """Whether the cells of a row say only that there is none, but for the theme before them."""
    told = [grid.words(cell).value for cell in cells if columns.keys.get(cell.column)]
    keys = {columns.keys.get(cell.column) for cell in cells}
    return (len(told) > 1 or "action" in keys) and all(says_nothing(one) for one in told)


def _is_hint_row(grid: Grid, cells: list[Cell], columns: Columns) -> bool:
    """Whether the row below a header only hints at what its columns hold: “a name, not an agency | a day, not a hope”.

    Such a row begins each cell with a small letter, and names nobody and no day.
    """
    if len(cells) < max(2, len(columns.keys) - 1):
        return False
    for cell in cells:
        text, key = grid.words(cell).value, columns.keys.get(cell.column)
        if _CAPITAL.match(text) or len(text.split()) > _MOST_WORDS:
            return False
        if key == "by_whom" and is_owner(text):
            return False
        dated = is_timescale(text, vague=True) and not _ARTICLE.match(text)
        if key in ("by_when", "who_when") and (dated or re.search(r"\d", text)):
            return False
    return True
