"""Letters that are pictures: ticks and boxes from the Wingdings fonts as the characters that everybody can read."""

from __future__ import annotations

from lxml import etree

from planlint.word.fields import TICKED, UNTICKED
from planlint.word.names import w

_PRIVATE = range(0xF000, 0xF100)  # where Word keeps the letters of symbol fonts

_WINGDINGS = {
    **dict.fromkeys((0x6F, 0x71, 0x72, 0xA8), UNTICKED),
    **dict.fromkeys((0x78, 0xFC, 0xFD, 0xFE), TICKED),
    **{0xFB: "✗", 0xA7: "▪", 0x6C: "●", 0x6E: "■", 0x76: "❖", 0xD8: "➢", 0xE0: "→", 0xDF: "←", 0xF0: "⇨", 0x4A: "☺"},
}
_WINGDINGS_2 = {
    **dict.fromkeys((0x2A, 0xA3), UNTICKED),
    **dict.fromkeys((0x50, 0x51, 0x52, 0x53, 0x54), TICKED),
    0x4F: "✗",
}
_SYMBOL = {0xB7: "•", 0xD6: "√", 0xAE: "→", 0xB3: "≥", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0x2D: "−"}
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "symbol": _SYMBOL}


def symbol(element: etree._Element) -> str:
    """The character that a `w:sym` shows; one that nobody knows stays in its private place."""
    try:
        code = int(element.get(w("char"), ""), 16)
    except ValueError:
        return ""
    table = _FONTS.get(element.get(w("font"), "").lower(), {})
    known = table.get(code - _PRIVATE.start if code in _PRIVATE else code)
    return known or (chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else "")


def plain(text: str, font: str) -> str:
    """A text with its symbols as ordinary characters, one for one. `font`: a Wingdings font of the run, or ""."""
    if font:
        table = _FONTS.get(font.lower(), {})
        return "".join(table.get(_code(letter), letter) for letter in text)
    if text.isascii() or not any(ord(letter) in _PRIVATE for letter in text):
        return text
    return "".join(_WINGDINGS.get(_code(letter), letter) if ord(letter) in _PRIVATE else letter for letter in text)


def _code(letter: str) -> int:
    code = ord(letter)
    return code - _PRIVATE.start if code in _PRIVATE else code
