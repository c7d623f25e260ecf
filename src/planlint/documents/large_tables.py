"""Tables in large print: where columns would be too narrow for whole words, each cell stands beside its heading."""

from __future__ import annotations

import copy

from lxml import etree

from planlint.word.names import number, w
from planlint.word.order import drop, put, switch

_NARROWEST = 2_900  # in twentieths of a point: 5 cm hold the long words of a form at 18 points
_LABEL, _REST = 3_000, 6_638
_FIRST_OF_A_ROW = "E6EDF1"


def stack_tables(root: etree._Element) -> None:
    """Turns every table with narrow columns into two columns: the heading, then what stood under it, row by row."""
    for table in list(root.iter(w("tbl"))):
        rows = table.findall(w("tr"))
        if len(rows) > 1 and _is_header(rows[0]) and _is_plain(rows) and _is_narrow(table):
            _stack(table, rows)


def _is_header(row: etree._Element) -> bool:
    return row.find(f"{w('trPr')}/{w('tblHeader')}") is not None


def _is_plain(rows: list[etree._Element]) -> bool:
    merged = any(row.find(f".//{w(tag)}") is not None for row in rows for tag in ("gridSpan", "vMerge", "tbl", "sdt"))
    return not merged and len({len(row.findall(w("tc"))) for row in rows}) == 1


def _is_narrow(table: etree._Element) -> bool:
    widths = [number(column.get(w("w")), _NARROWEST) for column in table.iterfind(f"{w('tblGrid')}/{w('gridCol')}")]
    return len(widths) > 2 and min(widths) < _NARROWEST


def _stack(table: etree._Element, rows: list[etree._Element]) -> None:
    headings = rows[0].findall(w("tc"))
    said = [any(_has_words(row.findall(w("tc"))[index]) for row in rows[1:]) for index in range(len(headings))]
    for row in rows[1:]:
        for index, cell in enumerate(row.findall(w("tc"))):
            # A column that is empty in every row is there to be written in; any other gap only takes up the page.
            if said[index] and not _has_words(cell):
                continue
            label = copy.deepcopy(headings[index])
            for each, width in ((label, _LABEL), (cell, _REST)):
                _set(each, width, first=index == 0)
            for paragraph in label.iter(w("p")):
                switch(put(paragraph, "pPr"), "keepNext", index == 0)
            beside = etree.Element(w("tr"))
            etree.SubElement(etree.SubElement(beside, w("trPr")), w("cantSplit"))
            beside.extend([label, cell])
            row.addprevious(beside)
        table.remove(row)
    table.remove(rows[0])
    grid = table.find(w("tblGrid"))
    if grid is not None:
        for column in list(grid):
            grid.remove(column)
        for width in (_LABEL, _REST):
            etree.SubElement(grid, w("gridCol")).set(w("w"), str(width))
    properties = table.find(w("tblPr"))  # a table without them has no look to change
    if properties is not None:
        look = put(properties, "tblLook")
        look.attrib.clear()
        look.attrib.update({w("val"): "06A0", w("firstRow"): "0", w("firstColumn"): "1"})


def _has_words(cell: etree._Element) -> bool:
    return any((text.text or "").strip() for text in cell.iter(w("t"))) or cell.find(f".//{w('drawing')}") is not None


def _set(cell: etree._Element, width: int, *, first: bool) -> None:
    properties = cell.find(w("tcPr"))
    if properties is None:
        properties = etree.Element(w("tcPr"))
        cell.insert(0, properties)
    put(properties, "tcW").attrib.update({w("w"): str(width), w("type"): "dxa"})
    drop(properties, "shd")
    if first:
        put(properties, "shd").attrib.update({w("val"): "clear", w("color"): "auto", w("fill"): _FIRST_OF_A_ROW})
