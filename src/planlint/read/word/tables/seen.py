"""The columns of a table by what their cells show."""

from __future__ import annotations

from collections.abc import Callable

from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.marks import names_outcomes
from planlint.read.word.text.nothing_said import says_nothing
from planlint.word.story import Cell, Row

_MOST_HEADER_WORDS = 9
_MOST = 0.75  # of a column's cells: drafts have a gap, a slip or a “please ask Sam” in every column
_WORDS_OF_A_TEXT = 3
Below = dict[Cell, list[Cell]]  # the cells under each header


class Seen:
    """The columns of a table by what their cells show."""

    def __init__(self, grid: Grid, below: Below) -> None:
        self._grid = grid
        self.cells = below
        self.heads = {head: grid.words(head).value for head in below}
        self.texts = {head: [grid.words(cell).value for cell in cells] for head, cells in below.items()}

    def are(self, head: Cell, fits: Callable[[str], bool]) -> bool:
        """Whether nearly all cells of a column are such."""
        texts = self.texts.get(head, [])
        return bool(texts) and sum(map(fits, texts)) >= _MOST * len(texts)

    def are_every(self, head: Cell, fits: Callable[[str], bool]) -> bool:
        """Whether each cell of a column is such."""
        texts = self.texts.get(head, [])
        return bool(texts) and all(map(fits, texts))

    def are_all(self, head: Cell, fits: Callable[[str], bool]) -> bool:
        """Whether nearly all cells of a column are such, or all their lines."""
        if self.are(head, fits):
            return True
        # “1. Jo Bell / 2. Mum” beside numbered actions names them one by one.
        cells = self.cells.get(head, [])
        lines = [line.words.value for cell in cells for line in self._grid.lines(cell)]
        return len(lines) > len(cells) and all(map(fits, lines))

    def only(self, heads: list[Cell], fits: Callable[[str], bool]) -> Cell | None:
        """The one column of some nearly all of whose cells are such; None where there are none or several."""
        found = [head for head in heads if head in self.texts and self.are_all(head, fits)]
        return found[0] if len(found) == 1 else None

    def tells(self, head: Cell) -> bool:
        """Whether a column's cells tell something, in some words."""
        texts = self.texts.get(head, [])
        return bool(texts) and sum(len(text.split()) for text in texts) >= _WORDS_OF_A_TEXT * len(texts)

    def spans_rows(self, head: Cell) -> bool:
        """Whether cells of a column reach down over several rows, as an outcome does beside its actions."""
        return any(cell.row_span > 1 for cell in self.cells[head])


def cells_below(grid: Grid, row: Row, head: Cell) -> list[Cell]:
    """The cells below a header that say something; none where the header is a sentence."""
    if len(grid.words(head).value.split()) > _MOST_HEADER_WORDS:
        return []
    cells = {
        id(cell): cell
        for below in grid.table.rows
        if below.number > row.number
        and (cell := grid.places.get((below.number, head.column)))
        and cell.column_span == head.column_span
    }
    told = ((cell, grid.words(cell).value) for cell in cells.values())
    # A shape (“▲”) says nothing of itself, but may be the mark of an outcome.
    return [cell for cell, text in told if not says_nothing(text) or names_outcomes(grid.draft, text)]
