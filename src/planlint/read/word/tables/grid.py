"""A table as a grid: which cell stands at a row and column, and the words and lines of each."""

from __future__ import annotations

from dataclasses import dataclass, field

from planlint.read.word.text.cell_paragraphs import cell_paragraphs
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, lines_of
from planlint.read.word.text.spans import Words, joined
from planlint.word.story import Cell, Row, Table

Cells = dict[str, list[Cell]]  # the cells of one row by what their columns ask for


@dataclass(slots=True)
class Grid:
    """A table's cells by row and column, a merged one under each place it covers."""

    draft: Draft
    table: Table
    places: dict[tuple[int, int], Cell] = field(default_factory=dict)
    width: int = 0
    _lines: dict[int, list[Line]] = field(default_factory=dict)
    _words: dict[int, Words] = field(default_factory=dict)
    _filled: dict[int, tuple[Row, list[Cell]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for row in self.table.rows:
            for cell in row.cells:
                self.width = max(self.width, cell.column + cell.column_span - 1)
                for at in range(cell.row, cell.row + cell.row_span):
                    for column in range(cell.column, cell.column + cell.column_span):
                        self.places.setdefault((at, column), cell)

    def lines(self, cell: Cell) -> list[Line]:
        """The lines of a cell."""
        found = self._lines.get(id(cell))
        if found is None:
            found = self._lines[id(cell)] = lines_of(self.draft, cell_paragraphs(cell.blocks))
        return found

    def words(self, cell: Cell) -> Words:
        """All words of a cell."""
        found = self._words.get(id(cell))
        if found is None:
            found = self._words[id(cell)] = joined(self.draft.words(one) for one in cell_paragraphs(cell.blocks))
        return found

    def keep(self, cell: Cell, lines: list[Line]) -> None:
        """Leaves a cell only some of its lines, when the others have been read."""
        self._lines[id(cell)] = lines
        self._words[id(cell)] = joined(piece for line in lines for piece in (line.marker, line.words) if piece)

    def filled(self, row: Row) -> list[Cell]:
        """The cells that begin in a row and hold words."""
        of_row, found = self._filled.get(row.number, (None, []))
        if of_row is not row:  # a header in two rows has the number of its first
            found = [cell for cell in row.cells if self.words(cell)]
            self._filled[row.number] = row, found
        return found
