"""What a template may leave behind that Word takes for damage: tables without rows, cells without a paragraph."""

from __future__ import annotations

from lxml import etree

from planlint.word.names import name, w

_BLOCKS = {"p", "tbl", "sdt"}


def mend(root: etree._Element) -> None:
    """Takes out tables without rows, and ends every cell, header, footer and note with a paragraph (ECMA-376, 17.4)."""
    for table in list(root.iter(w("tbl"))):
        if table.find(f".//{w('tr')}") is None:
            table.getparent().remove(table)  # type: ignore[union-attr]
    for cell in root.iter(w("tc"), w("hdr"), w("ftr")):
        blocks = [child for child in cell if name(child) in _BLOCKS]
        if not blocks or name(blocks[-1]) != "p":
            etree.SubElement(cell, w("p"))
