"""The rows under a header: their cells by what the columns ask for, and what has been read of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.cell_paragraphs import headed_paragraphs
from planlint.read.word.text.lines import Line, whole
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.word.story import Cell, Row

_DITTO = re.compile(r"[\"“”〃″']{1,2}|-?\s*(?:ditto|do\.|as above|same as above)\s*-?", re.IGNORECASE)


@dataclass(slots=True)
class Rows:
    """The rows under one header; `made` remembers what a cell became that reaches over several rows."""

    flow: Flow
    grid: Grid
    columns: Columns
    section: str | None
    made: dict[int, Any] = field(default_factory=dict)
    outcome: Tree | None = None
    last: dict[str, Any] = field(default_factory=dict)
    above: dict[int, Cell] = field(default_factory=dict)

    def cells(self, row: Row) -> dict[str, list[Cell]]:
        """The row's cells by what their column asks for, those that reach down from above too."""
        found: dict[str, list[Cell]] = {}
        for column, key in self.columns.keys.items():
            cell = self.grid.places.get((row.number, column))
            if cell is None:
                continue
            words = self.grid.words(cell)
            if _DITTO.fullmatch(words.value):
                self.flow.draft.label(words, "as above")
                cell = self.above.get(column)
            elif words:
                self.above[column] = cell
            if cell is not None and self.grid.words(cell) and cell not in found.get(key, ()):
                found.setdefault(key, []).append(cell)
                self._head(cell, column)
        return found

    def _head(self, cell: Cell, column: int) -> None:
        head = self.columns.heads.get(column)
        if head is not None:
            text = head.value
            for paragraph in headed_paragraphs(cell.blocks):
                self.flow.draft.headers.setdefault(paragraph.start, text)

    def head_of(self, cell: Cell) -> str:
        """The words of the header over a cell."""
        column = next((at for (_, at), one in self.grid.places.items() if one is cell), None)
        return self.columns.heads[column].value if column in self.columns.heads else ""

    def fresh(self, cell: Cell) -> bool:
        """Whether the cell has not been read in a row above."""
        if id(cell) in self.made:
            return False
        self.made[id(cell)] = None
        return True

    def lines(self, cells: list[Cell]) -> list[Line]:
        """The lines of the cells that have not been read in a row above."""
        return [line for cell in cells if self.fresh(cell) for line in self.grid.lines(cell)]

    def words(self, cells: list[Cell]) -> Words | None:
        """As `lines`, as one value; None when there are none."""
        lines = self.lines(cells)
        return whole(lines) if lines else None
