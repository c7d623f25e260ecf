"""Does a line of evidence tell something in general, with nobody who looks: “Dad no longer drinks”, “clean house”?"""

from __future__ import annotations

import functools

from planlint.bundled import words
from planlint.english.words.patterns import Patterns


def nobody_looks(text: str) -> bool:
    """Whether the whole text tells of a habit, a home or a weight, and not who sees it, how often or how much."""
    return _in_general().fullmatch(" ".join(text.split()).strip(" .;,!")) is not None


@functools.cache
def _in_general() -> Patterns:
    told = words("unwatched")
    slots = {f"<{name}>": told[name] for name in ("who", "drug", "home")}

    def spelt(form: str) -> str:
        for slot, ways in slots.items():
            form = form.replace(slot, ways)
        return form

    return Patterns(told["whole"], spelt)
