"""How letters look beside others: equal for those that their runs and paragraphs write alike."""

from __future__ import annotations

from planlint.word.names import w
from planlint.word.story import Paragraph

_TOLD = frozenset(w(tag) for tag in ("rStyle", "b", "i", "u", "caps", "smallCaps", "color", "sz", "shd"))
Seen = tuple[tuple[str, str], ...]


def looks_at(paragraph: Paragraph, at: int) -> Seen:
    """The look of the letter at an offset of a paragraph's text; only to be compared with that of another letter."""
    piece = next((piece for piece in paragraph.pieces if piece.start <= at < piece.end), None)
    run = piece.element.getparent() if piece is not None else None
    properties = run.find(w("rPr")) if run is not None else None
    told = [] if properties is None else [one for one in properties if one.tag in _TOLD]
    style = paragraph.element.find(f"{w('pPr')}/{w('pStyle')}")
    of_paragraph = style.get(w("val"), "") if style is not None else ""
    return (("p", of_paragraph), *sorted((str(one.tag), one.get(w("val"), "")) for one in told))
