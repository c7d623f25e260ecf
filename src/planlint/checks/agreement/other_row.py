"""The other of two rows, as the message about the one quotes it."""

from __future__ import annotations

import textwrap

_LONGEST = 120


def shortly(text: str) -> str:
    """The words of a row on one line, cut between words where they are many."""
    return textwrap.shorten(text.strip(" ."), _LONGEST, placeholder="…")
