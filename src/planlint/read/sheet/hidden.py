"""Rows and columns that a sheet hides, by hand or by a filter: left out as a hidden sheet is, and that is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from lxml import etree

from planlint.read.sheet.grid import Merged, Raw, letters

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_YES = {"1", "true"}


def without_hidden(root: etree._Element, cells: Sequence[Raw], merged: Merged) -> tuple[list[Raw], list[str]]:
    """The cells that people see, and what to say of those that they do not: another family's may be among them."""
    rows, columns = _rows(root), _columns(root)

    def is_hidden(row: int, column: int) -> bool:
        return row in rows or any(column in span for span in columns)

    # A merged cell is seen while one row of it is.
    seen_in_part = {begin for covered, begin in merged.items() if not is_hidden(*covered)}
    left_out = [
        cell
        for cell in cells
        if cell.text.strip() and is_hidden(cell.row, cell.column) and (cell.row, cell.column) not in seen_in_part
    ]
    of_rows = {cell.row for cell in left_out if cell.row in rows}
    of_columns = {cell.column for cell in left_out if cell.row not in rows}
    gone = set(left_out)
    says = [*_says("Row", of_rows, str), *_says("Column", of_columns, letters)]
    return [cell for cell in cells if cell not in gone], says


def _rows(root: etree._Element) -> set[int]:
    hidden, number = set(), 0
    for row in root.iter(f"{_MAIN}row"):
        number = int(row.get("r", number + 1))  # a row that does not say its number is the next one
        if row.get("hidden") in _YES or row.get("ht") == "0":
            hidden.add(number)
    return hidden


def _columns(root: etree._Element) -> list[range]:
    return [
        range(int(column.get("min", "1")), int(column.get("max", "0")) + 1)
        for column in root.iter(f"{_MAIN}col")
        if column.get("hidden") in _YES or column.get("width") == "0"
    ]


def _says(kind: str, numbers: Iterable[int], name: Callable[[int], str]) -> list[str]:
    """One sentence for each run of neighbours."""
    said = []
    for _, run in groupby(enumerate(sorted(numbers)), lambda one: one[1] - one[0]):
        first, *others = [number for _, number in run]
        if others:
            said.append(f"{kind}s {name(first)} to {name(others[-1])} are hidden, and their words were left out")
        else:
            said.append(f"{kind} {name(first)} is hidden, and its words were left out")
    return said
