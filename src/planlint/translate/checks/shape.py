"""The outside of a text: empty, the English again, far too short or long, a question that asks no more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded

# Length of the translation to that of its English: by the letter, Chinese needs fewer.
_RATIO, _RATIO_OF_CHINESE = (0.45, 2.3), (0.2, 1.2)
_LONG_ENOUGH = 20
_QUESTION = re.compile("[?؟？፧]")
_GREEK_QUESTION = re.compile("[;;]")


def shape_faults(english: str, text: str, base: str) -> Iterator[Fault]:
    """What the look of a text that came back tells."""
    low, high = _RATIO_OF_CHINESE if base in ("zh", "ja", "ko") else _RATIO
    ratio = len(folded(text).strip()) / max(1, len(folded(english).strip()))
    if len(english) >= _LONG_ENOUGH and not low <= ratio <= high:
        what = "short: is something missing?" if ratio < low else "long: is something added?"
        yield Fault("warning", "length", f"it is very {what}")
    asks = _GREEK_QUESTION if base == "el" else _QUESTION
    if _QUESTION.search(english) and not (asks.search(text) or _QUESTION.search(text)):
        yield Fault("warning", "question", "the English asks, and the translation has no question mark")
