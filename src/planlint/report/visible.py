"""Words of a plan as they can be shown anywhere: nothing hides, nothing reorders itself."""

from __future__ import annotations

import unicodedata


def visible(text: str) -> str:
    """Text in which nothing can hide or reorder itself: format and control characters are written as their code."""
    return "".join(
        f"<U+{ord(character):04X}>" if unicodedata.category(character) in ("Cf", "Cc", "Cs") else character
        for character in text
    )
