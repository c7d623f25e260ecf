"""Tables that tell what has been: visits and events by their days, what was done in a system by the minute."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Cell

_STAMP = re.compile(r"\d{1,4}[-/. ]\S{1,9}[-/. ]\d{2,4},? (?:at )?\d{1,2}:\d{2}(?::\d{2})?")


def is_log(flow: Flow, grid: Grid, cells: list[Cell], known: dict[int, str]) -> bool:
    """Whether the columns tell of visits or events by their dates: “Date | By | Seen alone? | Case note”."""
    heads = [folded(grid.words(cell).value) for cell in cells]
    if _is_stamped(grid, cells, known):
        return True
    dated = heads[0] in flow.draft.terms.log_columns or known.get(cells[0].column) in ("date", "by_when")
    return dated and any(head in flow.draft.terms.log_columns for head in heads[1:]) and "then" not in known.values()


def _is_stamped(grid: Grid, cells: list[Cell], known: dict[int, str]) -> bool:
    """Whether a column holds days with hours and minutes throughout, as only what has been in a system does."""
    below = [row.number for row in grid.table.rows if row.number > cells[0].row]
    for column in (at for at, key in known.items() if key in ("by_when", "date", "signed")):
        told = [grid.words(cell).value for row in below if (cell := grid.places.get((row, column)))]
        told = [text for text in told if text]
        if len(told) > 1 and all(map(_STAMP.fullmatch, told)):
            return True
    return False
