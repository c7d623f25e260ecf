"""Acts that keep a child safe, named without a verb that says so: “contact stops”, “same-day medical”."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.words.lexicon import Found


def named_acts(text: str, opened: list[tuple[int, int]]) -> tuple[tuple[Found, ...], bool]:
    """Those outside the clauses `opened`, and whether one of them needs nobody to be said to do it."""
    found, settled = [], False
    for kind, needs_nobody, form in _forms():
        for match in form.finditer(text):
            if not any(start <= match.start() < end for start, end in opened):
                found.append(Found(kind, match.start(), match.end()))
                settled = settled or needs_nobody
    return tuple(found), settled


@functools.cache
def _forms() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    return tuple(
        (entry["kind"], entry.get("settled", False), re.compile(rf"\b(?:{entry['form']})", re.IGNORECASE))
        for entry in words("named_acts")["acts"]
    )
