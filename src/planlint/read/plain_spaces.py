"""Spaces that nobody can tell from a space, as one. In a plan file they stay, which comes back letter by letter."""

from __future__ import annotations

# Word's Ctrl-Shift-Space, thin spaces, and the line separator of a web page: each is one character, as a space is.
_AS_A_SPACE = dict.fromkeys((0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000), " ")


def plain_spaces(text: str) -> str:
    """The text with plain spaces, character for character, so that all of it stands where it stood."""
    return text if text.isascii() else text.translate(_AS_A_SPACE)
