"""A table of steps within the cell of an action: acts of their own where it says who or when, else words of the act."""

from __future__ import annotations

from planlint.read.word.tables.grid import Cells
from planlint.read.word.tables.nested import holds_rows, read_nested, tells_acts
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree

_OF_THE_ROW = ("by_whom", "by_when")
_WHO_AND_WHEN = {*_OF_THE_ROW, "who_when"}


def read_steps(rows: Rows, cells: Cells) -> Cells:
    """Reads such tables; the cells that are left. The owner and the day of the row are of the acts that have none."""
    of_row = any(rows.grid.words(one) for key in _WHO_AND_WHEN for one in cells.get(key, []))
    within = [cell for cell in cells.get("action", []) if holds_rows(cell)]
    steps = [cell for cell in within if (tells_acts(rows.flow, cell) or not of_row) and rows.fresh(cell)]
    if not steps:
        return cells
    outcome = rows.flow.draft.the_outcome()
    before = len(outcome.get("actions", ()))
    for cell in steps:
        read_nested(rows.flow, None, "action", cell)
    made = outcome.get("actions", [])[before:]
    left = {key: [one for one in told if one not in steps] for key, told in cells.items()}
    return {key: told for key, told in left.items() if not (key in _OF_THE_ROW and _share(rows, key, left, made))}


def _share(rows: Rows, key: str, cells: Cells, made: list[Tree]) -> bool:
    """Gives what the row says to the acts within it that do not say so; False where there are none."""
    words: Words | None = rows.words(cells.get(key, []))
    wanting = [part for part in made if key not in part]
    if not words or not wanting:
        return False
    wanting[0][key] = words
    for part in wanting[1:]:
        part[key] = Given(words.value, words)
    return True
