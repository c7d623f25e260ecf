"""Cells that reach across columns which ask for different things: each is read once, for what it can be."""

from __future__ import annotations

from planlint.read.word.tables.grid import Cells
from planlint.word.story import Cell

_ACTS = {"by_whom", "by_when", "who_when"}


def each_once(cells: Cells) -> Cells:
    """The cells of a row, each under one column only, though it may reach across several.

    What stands across who and when says both; across an act and who does it stands the act, whose sentence may say who;
    across an outcome and its act, where somebody beside it acts, the act; across any others what the first asks for.
    """
    across = {id(cell): cell for own in cells.values() for cell in own if cell.column_span > 1}
    for cell in across.values():
        keys = [key for key, own in cells.items() if any(one is cell for one in own)]
        if len(keys) > 1:
            cells = _under(cells, cell, _meant(keys, cells, cell))
    return cells


def _meant(keys: list[str], cells: Cells, cell: Cell) -> str:
    beside = {key for key, own in cells.items() if any(one is not cell for one in own)}
    if {*keys} <= _ACTS:
        return "who_when"
    if "action" in keys and ({*keys} & _ACTS or beside & _ACTS):
        return "action"
    return keys[0]


def _under(cells: Cells, cell: Cell, meant: str) -> Cells:
    kept = {key: [one for one in own if one is not cell] for key, own in cells.items()}
    kept[meant] = [*kept.get(meant, []), cell]
    return {key: own for key, own in kept.items() if own}
