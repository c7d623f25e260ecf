"""Whether a run's words can be seen, and how they look as far as a reader of plans cares."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from planlint.word.fills import colour_of, is_filled, is_grey, is_white
from planlint.word.names import w
from planlint.word.story import FlagKind
from planlint.word.styles import PLAIN, Style, Styles

_TINY = 4  # half points
_TOLD = {
    w(tag): tag
    for tag in ("rStyle", "vanish", "b", "i", "strike", "dstrike", "color", "sz", "highlight", "shd", "rFonts")
}
_VAL = w("val")
_OFF = ("0", "false", "off")
_FONTS = (w("ascii"), w("hAnsi"))


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks. `unseen` says why nobody sees it; `faint`: it is in grey italics; `symbols` names the font when
    its letters are pictures."""

    unseen: FlagKind | None = None
    bold: bool = False
    faint: bool = False
    struck: bool = False
    highlighted: bool = False
    symbols: str = ""


def look_of(properties: etree._Element | None, of_paragraph: Style, styles: Styles, *, filled: bool) -> Look:
    """The look that a run's properties and styles give it. `filled`: there is colour behind the paragraph."""
    own: dict[str, etree._Element] = {}
    for child in properties if properties is not None else ():
        told = _TOLD.get(str(child.tag))
        if told is not None:
            own[told] = child
    style = styles.style(own["rStyle"].get(_VAL)) if "rStyle" in own else PLAIN
    colour = colour_of(own["color"]) if "color" in own else style.colour or of_paragraph.colour
    behind = filled or is_filled(own.get("highlight")) or is_filled(own.get("shd"))
    behind = behind or of_paragraph.filled or style.filled
    return Look(
        unseen=_unseen(
            hidden=_toggled("vanish", own, style.hidden, of_paragraph.hidden),
            size=_size(own, style, of_paragraph),
            white=is_white(colour) and not behind,
        ),
        bold=_toggled("b", own, style.bold, of_paragraph.bold),
        faint=is_grey(colour) and _toggled("i", own, style.italic, of_paragraph.italic),
        struck=_toggled("strike", own, style.struck, of_paragraph.struck) or _toggled("dstrike", own, None, None),
        highlighted="highlight" in own and own["highlight"].get(_VAL, "none") != "none",
        symbols=_symbol_font(own.get("rFonts")),
    )


def _unseen(*, hidden: bool, size: int | None, white: bool) -> FlagKind | None:
    if hidden:
        return FlagKind.HIDDEN
    if size is not None and size <= _TINY:
        return FlagKind.TINY
    return FlagKind.WHITE if white else None


def _toggled(tag: str, own: dict[str, etree._Element], of_run_style: bool | None, of_paragraph: bool | None) -> bool:
    if tag in own:
        return own[tag].get(_VAL, "1") not in _OFF
    # A toggle set by both a paragraph's and a run's style turns itself off again (ECMA-376, part 1, 17.7.3).
    return bool(of_run_style) != bool(of_paragraph)


def _size(own: dict[str, etree._Element], style: Style, of_paragraph: Style) -> int | None:
    text = own["sz"].get(_VAL, "") if "sz" in own else ""
    if text.isdecimal() and len(text) < 6:
        return int(text)
    return style.size if style.size is not None else of_paragraph.size


def _symbol_font(fonts: etree._Element | None) -> str:
    named = [fonts.get(slot, "") for slot in _FONTS] if fonts is not None else []
    return next((font for font in named if font.startswith("Wingdings")), "")
