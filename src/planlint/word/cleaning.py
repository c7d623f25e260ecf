"""What Word leaves in a document beyond its words and look: taken out before a copy is given."""

from __future__ import annotations

from lxml import etree

from planlint.word.names import W, name

# Comments, revision marks of spelling and saving, and languages guessed while somebody typed the template.
_UNWANTED = {
    "proofErr",
    "commentRangeStart",
    "commentRangeEnd",
    "commentReference",
    "annotationRef",
    "permStart",
    "permEnd",
    "lastRenderedPageBreak",
    "noProof",
    "lang",
    "rsid",
    "rsids",
}
SETTINGS = {
    "zoom",
    "mirrorMargins",
    "defaultTabStop",
    "autoHyphenation",
    "consecutiveHyphenLimit",
    "hyphenationZone",
    "doNotHyphenateCaps",
    "evenAndOddHeaders",
    "characterSpacingControl",
    "footnotePr",
    "endnotePr",
    "compat",
    "themeFontLang",
    "clrSchemeMapping",
    "decimalSymbol",
    "listSeparator",
}
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}cNvPr"


def clean(root: etree._Element) -> None:
    """Takes out of a part what tells of its making: revision ids, comment marks, spelling marks, picture file names."""
    for element in list(root.iter()):
        if name(element) in _UNWANTED:
            element.getparent().remove(element)  # type: ignore[union-attr]
            continue
        for attribute in [key for key in element.attrib if str(key).startswith(f"{{{W}}}rsid")]:
            del element.attrib[attribute]
        if element.tag in (_DRAWING, _PICTURE):
            element.set("name", "picture")
            element.attrib.pop("title", None)
    if name(root) == "settings":
        for child in list(root):
            if name(child) not in SETTINGS:
                root.remove(child)
