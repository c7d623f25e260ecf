"""What a line is likely to be about that says no situation of an early conference in so many words."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.contingency.word_classes import People

_WORD = re.compile(r"[a-z0-9'&-]+")
# Where more situations have as many of its words, they say nothing.
_FEW = 2


def leanings(text: str, people: People) -> frozenset[str]:
    """The situation of which a text has most words, or two that have as many; names say nothing."""
    names = frozenset[str]().union(*people.values())
    said = {word for word in _WORD.findall(text.lower()) if word.removesuffix("'s") not in names}
    counts = {name: sum(word in whole or word.startswith(stems) for word in said) for name, whole, stems in _listed()}
    most = max(counts.values())
    leading = frozenset(name for name, count in counts.items() if count == most)
    return leading if most and len(leading) <= _FEW else frozenset()


@functools.cache
def _listed() -> tuple[tuple[str, frozenset[str], tuple[str, ...]], ...]:
    """Each situation with its words and with how others begin."""
    return tuple(
        (name, frozenset(map(str, entry["words"])), tuple(map(str, entry["stems"])))
        for name, entry in words("leanings").items()
    )
