"""Acts that keep a child safe, named without a verb that says so: “contact stops”, “same-day medical”."""

from __future__ import annotations

import functools

from planlint.bundled import words
from planlint.english.words.lexicon import Found
from planlint.english.words.patterns import Patterns


def named_acts(text: str, opened: list[tuple[int, int]]) -> tuple[tuple[Found, ...], bool]:
    """Those outside the clauses `opened`, and whether one of them needs nobody to be said to do it."""
    found, settled = [], False
    for (kind, needs_nobody), forms in _forms():
        for match in forms.finditer(text):
            if not any(start <= match.start() < end for start, end in opened):
                found.append(Found(kind, match.start(), match.end()))
                settled = settled or needs_nobody
    return tuple(found), settled


@functools.cache
def _forms() -> tuple[tuple[tuple[str, bool], Patterns], ...]:
    lists: dict[tuple[str, bool], list[str]] = {}
    for entry in words("named_acts")["acts"]:
        lists.setdefault((entry["kind"], entry.get("settled", False)), []).append(entry["form"])
    names = {f"{kind} {settled}": forms for (kind, settled), forms in lists.items()}
    made = Patterns.of_lists(names, r"\b(?:{})".format)
    return tuple((key, made[f"{key[0]} {key[1]}"]) for key in lists)
