"""Marks in the properties of paragraphs, rows and cells: taken out, hidden, merged, repeated as a header."""

from __future__ import annotations

from lxml import etree

from planlint.word.names import child, children, number, value, w
from planlint.word.order import is_on
from planlint.word.story import FlagKind

_MOST_COLUMNS = 1_000  # Word itself allows 63


def mark_is_gone(mark: etree._Element | None) -> bool:
    """Whether a paragraph's mark, by its `w:rPr`, is deleted or moved away: the paragraph runs on into the next one."""
    return mark is not None and (child(mark, "del") is not None or child(mark, "moveFrom") is not None)


def why_gone(row_properties: etree._Element | None) -> FlagKind | None:
    """Why nobody sees a row of a table; None for one that is seen."""
    if child(row_properties, "del") is not None:
        return FlagKind.DELETED
    return FlagKind.HIDDEN_ROW if is_on(row_properties, "hidden") else None


def is_header(row_properties: etree._Element | None) -> bool:
    """Whether Word repeats the row at the head of each page."""
    return bool(is_on(row_properties, "tblHeader"))


def columns_before(row_properties: etree._Element | None) -> int:
    """How many columns a row leaves free before its first cell."""
    return min(max(number(value(row_properties, "gridBefore"), 0), 0), _MOST_COLUMNS)


def columns_of(span: etree._Element | None) -> int:
    """How many columns a cell takes by its `w:gridSpan`."""
    return 1 if span is None else min(max(number(span.get(w("val")), 1), 1), _MOST_COLUMNS)


def continues(merge: etree._Element | None) -> bool:
    """Whether a cell goes on with another one by its `w:vMerge` or `w:hMerge`."""
    return merge is not None and merge.get(w("val"), "continue") != "restart"


def merge_starts(row: etree._Element) -> dict[int, etree._Element]:
    """The cells of a row with which cells below it go on, by the column that each begins in."""
    column, found = 1 + columns_before(child(row, "trPr")), {}
    for cell in row.iterchildren(w("tc")):
        properties = children(child(cell, "tcPr"))
        if "vMerge" in properties and not continues(properties["vMerge"]):
            found[column] = cell
        column += columns_of(properties.get("gridSpan"))
    return found
