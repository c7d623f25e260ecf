"""Colours: what is white, and what lies behind a text so that white on it can be seen."""

from __future__ import annotations

from lxml import etree

from planlint.word.names import name, w

_NEARLY_WHITE = 0xF8
_GREY = range(0x55, 0xD0)
_ALIKE = 0x14  # how far apart the parts of a colour are that still looks grey
_PAPER = {"background1", "light1"}


def is_white(colour: str | None) -> bool:
    """Whether a colour as Word writes it (RRGGBB) is white to the eye."""
    if colour is None or len(colour) != 6:
        return False
    try:
        return all(byte >= _NEARLY_WHITE for byte in bytes.fromhex(colour))
    except ValueError:
        return False


def is_grey(colour: str | None) -> bool:
    """Whether a colour as Word writes it (RRGGBB) is grey to the eye, neither black nor white."""
    if colour is None or len(colour) != 6:
        return False
    try:
        parts = bytes.fromhex(colour)
    except ValueError:
        return False
    return all(part in _GREY for part in parts) and max(parts) - min(parts) <= _ALIKE


def colour_of(element: etree._Element) -> str:
    """The colour of a `w:color` as RRGGBB, or `auto`."""
    colour = element.get(w("val"), "auto")
    is_paper = element.get(w("themeColor")) in _PAPER and element.get(w("themeShade")) is None
    return "FFFFFF" if colour == "auto" and is_paper else colour


def is_filled(element: etree._Element | None) -> bool:
    """Whether a `w:shd` or `w:highlight` puts something other than white behind the text."""
    if element is None:
        return False
    pattern = element.get(w("val"), "clear")
    if name(element) == "highlight":
        return pattern not in ("none", "white")
    if pattern not in ("clear", "nil"):
        return True
    theme, fill = element.get(w("themeFill")), element.get(w("fill"), "auto")
    return fill != "auto" and not is_white(fill) if theme is None else theme not in _PAPER or not is_white(fill)
