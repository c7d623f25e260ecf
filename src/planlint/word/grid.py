"""Rows of cells as Word writes them → a true grid, in which a merged cell stands once."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from planlint.word.story import Block, Cell, Row


@dataclass(slots=True)
class Slot:
    """A cell of the grid in the making, at its first row and column; `merges`: cells below may go on with it."""

    row: int
    column: int
    rows: int
    columns: int
    blocks: tuple[Block, ...] = ()
    merges: bool = False


@dataclass(slots=True)
class _Line:
    is_header: bool
    slots: list[Slot] = field(default_factory=list)


class Grid:
    """Takes a table's cells in the order of the file and places them; rows and columns count from 1."""

    def __init__(self) -> None:
        self._lines: list[_Line] = []
        self._above: dict[int, Slot] = {}
        self._here: dict[int, Slot] = {}
        self._column = 1
        self._before: Slot | None = None
        self._lost: dict[int, etree._Element] = {}

    def lose_row(self, starts: dict[int, etree._Element]) -> None:
        """A row is gone, in which cells began, by their columns, that those of the next row may go on with."""
        self._lost |= starts

    def lost_start(self, slot: Slot) -> etree._Element | None:
        """The cell of a row that is gone with which a slot goes on: its words were not deleted, and are the slot's."""
        return self._lost.get(slot.column)

    def begin_row(self, *, columns_before: int, is_header: bool) -> None:
        """A new row, of which so many columns are left free at its beginning."""
        self._lines.append(_Line(is_header))
        self._above, self._here = self._here, {}
        self._column, self._before = 1 + columns_before, None

    def end_row(self) -> None:
        """The row is whole: what began in rows that are gone above it is of no row below."""
        self._lost = {}

    def cell(self, columns: int, *, merges: bool, continues_above: bool, continues_before: bool) -> Slot | None:
        """The next cell, which takes so many columns: a slot to fill, or None when it goes on with another cell.

        A cell that goes on with one that is not there is a cell of its own: no words are lost, and none stand beside
        what they do not belong to. `merges`: the cell says that it is one of several, the first of them or another.
        """
        number, column = len(self._lines), self._column
        self._column += columns
        merged = self._above.get(column) if continues_above and column not in self._lost else None
        if merged is not None and merged.merges:
            merged.rows = number - merged.row + 1
            self._here[column] = self._before = merged
            return None
        if continues_before and self._before is not None:
            if self._before.row == number:
                self._before.columns += columns
            return None
        slot = self._here[column] = self._before = Slot(number, column, 1, columns, merges=merges)
        self._lines[-1].slots.append(slot)
        return slot

    def rows(self) -> tuple[Row, ...]:
        """The rows, each with the cells that begin in it."""
        return tuple(
            Row(
                number,
                tuple(Cell(one.row, one.column, one.rows, one.columns, one.blocks) for one in line.slots),
                line.is_header,
            )
            for number, line in enumerate(self._lines, start=1)
        )
