"""Styles: what a style's name and its chain of ancestors say of a paragraph or a run."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lxml import etree

from planlint.word.each_style import NONE, EachStyle
from planlint.word.fills import colour_of, is_filled
from planlint.word.names import child, number, value, w
from planlint.word.order import is_on

_HEADING = re.compile(r"heading ?([1-9])")
NO_LIST = -1


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says, with what it takes from its ancestors; None for what none of them says.

    `level` is 1 to 9 for headings and 0 for body text; `list_level` counts from 0, NO_LIST for explicitly none;
    `colour` is as Word writes it and `size` in half points; `filled` tells of any shading, in any part of a table.
    """

    hidden: bool | None = None
    bold: bool | None = None
    italic: bool | None = None
    struck: bool | None = None
    colour: str | None = None
    size: int | None = None
    level: int | None = None
    list_level: int | None = None
    filled: bool = False
    is_title: bool = False


PLAIN = Style()


class Styles:
    """The styles of a document by id. `part` is the part of styles; None for a document without one."""

    def __init__(self, part: bytes | None) -> None:
        self._elements = EachStyle(part or NONE)
        self._known: dict[str, Style] = {}

    def paragraph(self, key: str | None) -> Style:
        """A paragraph style; the document's default one for None."""
        return self.style(self._elements.default if key is None else key)

    def style(self, key: str | None) -> Style:
        """A style of any kind; one that says nothing for an unknown id, but for headings, which go by their ids too."""
        if key in self._known:
            return self._known[key]
        chain: dict[str, None] = {}
        while key is not None and key not in self._known and key not in chain:
            chain[key] = None
            element = self._elements.get(key)
            key = value(element, "basedOn") if element is not None else None
        found = self._known.get(key or "", PLAIN)
        for key in reversed(chain):
            found = self._known[key] = _derived(self._elements.get(key), key, found)
        return found


def _derived(element: etree._Element | None, key: str, above: Style) -> Style:
    level, is_title = _by_name(value(element, "name") or key)
    if element is None:
        return replace(above, level=level, is_title=is_title)
    run, paragraph = child(element, "rPr"), child(element, "pPr")
    outline = number(value(paragraph, "outlineLvl"), -1)
    own_level = heading_of(outline) if outline >= 0 else level
    colour = child(run, "color")
    size = number(value(run, "sz"), -1)
    own_list = list_level(child(paragraph, "numPr"))
    return Style(
        hidden=_first(is_on(run, "vanish"), above.hidden),
        bold=_first(is_on(run, "b"), above.bold),
        italic=_first(is_on(run, "i"), above.italic),
        struck=_first(is_on(run, "strike"), is_on(run, "dstrike"), above.struck),
        colour=colour_of(colour) if colour is not None else above.colour,
        size=size if size >= 0 else above.size,
        level=own_level if own_level is not None else above.level,
        list_level=own_list if own_list is not None else above.list_level,
        filled=above.filled or any(is_filled(shading) for shading in element.iter(w("shd"), w("highlight"))),
        is_title=is_title or (above.is_title and own_level is None),
    )


def heading_of(outline: int) -> int:
    """The heading's level for an outline level that counts from 0; body text is 9 there and 0 here."""
    return outline + 1 if 0 <= outline < 9 else 0


def list_level(numbering: etree._Element | None) -> int | None:
    """The level in a list that a paragraph's or style's own `w:numPr` gives it, if there is one."""
    if numbering is None:
        return None
    if value(numbering, "numId") == "0":
        return NO_LIST
    return min(max(number(value(numbering, "ilvl"), 0), 0), 8)


def _by_name(words: str) -> tuple[int | None, bool]:
    folded = words.strip().lower()
    match = _HEADING.fullmatch(folded)
    return (int(match[1]), False) if match else (1, True) if folded == "title" else (None, False)


def _first(*answers: bool | None) -> bool | None:
    return next((answer for answer in answers if answer is not None), None)
