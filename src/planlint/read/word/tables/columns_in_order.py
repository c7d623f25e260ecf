"""Columns side by side whose heads nobody knows: worries, then what goes well, then what is wanted.

The heads of a “safety map” are a council's or a charity's own (“What's solid”, “Where we're headed”): which of them
asks for what is told by the column that is known, by words of trouble in it, and by the order of the three.
"""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.by_place import is_trouble
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.draft import Understood
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.headings import about
from planlint.word.story import Cell, Row

_ASKS = re.compile(r"(?:how|whether|what|who|why|when|where|which|if)\b", re.IGNORECASE)
_ORDER = ("concern", "strength", "outcome")
_MOST_WORDS_OF_A_HEAD = 8
_WORDS_OF_A_TEXT = 4
_LEAST_LINES = 2


def in_their_order(flow: Flow, grid: Grid, row: Row, keys: list[str | None]) -> list[str | None]:
    """The keys of the heads in a row with one row below it, those nobody knows by their place; as they were where the
    columns show nothing of the kind."""
    if len(row.cells) != len(_ORDER) or None not in keys or {*keys} - {None, *_ORDER}:
        return keys
    below = [grid.places.get((row.number + 1, cell.column)) for cell in row.cells]
    if not all(cell is not None and _is_list(grid, cell) for cell in below) or not _are_heads(flow, grid, row):
        return keys
    lines = [[line.words.value for line in grid.lines(cell)] for cell in below if cell is not None]
    troubled = [sum(map(is_trouble, texts)) * 2 >= len(texts) for texts in lines]
    if "concern" not in keys:
        known = next((at for at, of_trouble in enumerate(troubled) if of_trouble and keys[at] is None), None)
        if known is None:
            return keys
        keys = [*keys[:known], "concern", *keys[known + 1 :]]
        flow.draft.guesses.append(Understood(grid.words(row.cells[known]), "concern"))
    wanted = [key for key in _ORDER if key not in keys]
    for at, cell in enumerate(row.cells):
        if keys[at] is None:
            keys = [*keys[:at], wanted.pop(0), *keys[at + 1 :]]
            flow.draft.guesses.append(Understood(grid.words(cell), str(keys[at])))
    return keys


def _is_list(grid: Grid, cell: Cell) -> bool:
    """Whether a cell tells several things, each on a line of its own; what nobody knows yet (“Whether …”) it asks."""
    lines = grid.lines(cell)
    if sum(bool(_ASKS.match(line.words.value)) for line in lines) * 2 > len(lines):
        return False
    words = sum(len(line.words.value.split()) for line in lines)
    return len(lines) >= _LEAST_LINES and words >= _WORDS_OF_A_TEXT * len(lines)


def _are_heads(flow: Flow, grid: Grid, row: Row) -> bool:
    """Whether all cells of a row are short, and none asks for another part of a plan."""
    texts = [grid.words(cell).value for cell in row.cells]
    if any(not text or len(text.split()) > _MOST_WORDS_OF_A_HEAD for text in texts):
        return False
    asked = {column_keys(flow.draft.terms, text, loose=True) for text in texts}
    asked |= {about(flow.draft.terms, text) for text in texts}
    return asked <= {None, *_ORDER, "outcomes", "where"}
