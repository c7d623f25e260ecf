"""The look of a whole Word document in one language: defaults, styles, sections and settings."""

from __future__ import annotations

from lxml import etree

from planlint.documents.word_fonts import set_default_fonts, set_fonts
from planlint.translate.languages import Language
from planlint.word.names import name, w
from planlint.word.order import drop, put, switch

COMPLEX_LEFT_TO_RIGHT = {
    "Beng",
    "Guru",
    "Gujr",
    "Taml",
    "Deva",
    "Telu",
    "Knda",
    "Mlym",
    "Thai",
    "Khmr",
    "Laoo",
    "Sinh",
}
_CHINESE = {"Hans", "Hant"}
_BESIDE = {"b": "bCs", "i": "iCs", "sz": "szCs"}


def look(root: etree._Element, language: Language) -> None:
    """Settles direction, language and fonts of one part, whichever it is, but for its paragraphs and their runs."""
    for properties in root.iter(w("rPr")):
        _beside(properties)
    kind = name(root)
    if kind == "styles":
        _styles(root, language)
    elif kind == "settings":
        tags = put(root, "themeFontLang")
        _tag(tags, language)
    set_fonts(root, language)
    if language.right_to_left:
        for section in root.iter(w("sectPr")):
            switch(section, "bidi")
        for table in root.iter(w("tblPr")):
            if (above := table.getparent()) is not None and name(above) == "tbl":
                switch(table, "bidiVisual")


def tag_language(properties: etree._Element, language: Language) -> None:
    """Says in a run's properties which language its words are in, in the slot that Word reads for its script."""
    tags = put(properties, "lang")
    if language.right_to_left or language.script in COMPLEX_LEFT_TO_RIGHT:
        tags.set(w("bidi"), language.tag)
    elif language.script in _CHINESE:
        tags.set(w("eastAsia"), language.tag)
    else:
        tags.set(w("val"), language.tag)


def _styles(root: etree._Element, language: Language) -> None:
    defaults = put(put(put(root, "docDefaults"), "rPrDefault"), "rPr")
    set_default_fonts(defaults, language)
    _tag(put(defaults, "lang"), language)
    if not language.right_to_left:
        return
    for style in root.iter(w("style")):
        if style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true"):
            switch(put(style, "pPr"), "bidi")


def _tag(tags: etree._Element, language: Language) -> None:
    # The PDF that is made from the file takes its language from w:val, whatever the script.
    tags.set(w("val"), language.tag)
    tags.set(w("bidi"), language.tag)
    if language.script in _CHINESE:
        tags.set(w("eastAsia"), language.tag)


def _beside(properties: etree._Element) -> None:
    """Without the twin for complex scripts, Arabic is neither bold nor of the right size."""
    for tag, twin in _BESIDE.items():
        found = properties.find(w(tag))
        if found is not None:
            drop(properties, twin)
            put(properties, twin).attrib.update(dict(found.attrib))
