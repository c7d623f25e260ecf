"""A workbook as cells with their text as shown, and the way from a position in that text back to its cell."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planlint.place import SheetPlace
from planlint.read.nodes import Span
from planlint.read.plain_spaces import plain_spaces
from planlint.read.problem import ReadProblem

MAXIMUM_CELLS = 50_000

# Each cell covered by a merged one → where that one begins; row and column from 1.
Merged = dict[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with something in it: its name (`C4`), its row and column from 1, and its text as shown.

    `start` is where the text begins in the workbook's linear text. `unread` says why the text is not the cell's value,
    such as a formula that was never calculated; "" otherwise.
    """

    sheet: str
    row: int
    column: int
    text: str
    start: int
    unread: str = ""

    @property
    def name(self) -> str:
        """Its name on the sheet, `C4`."""
        return f"{letters(self.column)}{self.row}"

    @property
    def end(self) -> int:
        """Where its text ends in the linear text."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One visible sheet: the rows that hold something, each with its cells from left to right."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: Merged


@dataclass(frozen=True, slots=True)
class Raw:
    """What a cell shows before it has its place: row and column from 1."""

    row: int
    column: int
    text: str
    unread: str = ""


class Workbook:
    """The sheets of a file; its linear text is that of each cell in turn, each followed by a line end.

    `unseen` says what of a sheet is hidden and was left out, each with the place in the linear text where it begins.
    """

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self.unseen: list[tuple[int, str]] = []
        self._cells: list[Cell] = []
        self._starts: list[int] = []
        self._end = 0

    def add(self, name: str, cells: Iterable[Raw], merged: Merged | None = None, unseen: Iterable[str] = ()) -> None:
        """Adds a sheet, and what is said of its hidden parts. Raises ReadProblem beyond the limit of cells."""
        self.unseen += [(self._end, says) for says in unseen]
        rows: dict[int, list[Cell]] = {}
        for raw in cells:
            if not raw.text.strip():
                continue
            if len(self._cells) >= MAXIMUM_CELLS:
                raise ReadProblem(f"the file has more than {MAXIMUM_CELLS:,} filled cells: this is not a plan")
            cell = Cell(name, raw.row, raw.column, plain_spaces(raw.text), self._end, raw.unread)
            self._cells.append(cell)
            self._starts.append(self._end)
            self._end += len(raw.text) + 1
            rows.setdefault(raw.row, []).append(cell)
        self.sheets.append(Sheet(name, tuple(tuple(row) for row in rows.values()), merged or {}))

    @property
    def text(self) -> str:
        """The linear text."""
        return "".join(f"{cell.text}\n" for cell in self._cells)

    def cells(self) -> Iterator[Cell]:
        """Every cell, in the order of the linear text."""
        yield from self._cells

    def place(self, span: Span) -> SheetPlace:
        """The place of a span, which ends in the cell it begins in."""
        if not self._cells:
            return SheetPlace("", "A1", 0, 0)
        cell = self._cells[max(0, bisect.bisect_right(self._starts, span.start) - 1)]
        start = min(span.start - cell.start, len(cell.text))
        end = min(span.end - cell.start, len(cell.text))
        return SheetPlace(cell.sheet, cell.name, start, max(start, end), span.start)


def letters(column: int) -> str:
    """The name of a column, counted from 1: A, B … Z, AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
