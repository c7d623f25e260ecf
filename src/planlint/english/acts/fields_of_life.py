"""The fields of life that words belong to: health, money, home."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable

from planlint.bundled import words
from planlint.english.acts.segments import Word


def fields(said: Iterable[Word]) -> frozenset[str]:
    """The fields of life that words name."""
    return frozenset(itertools.chain.from_iterable(_fields().get(word.folded, ()) for word in said))


@functools.cache
def _fields() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for field, listed in words("fields_of_life").items():
        for word in map(str, listed):
            for form in (word, f"{word}s", f"{word}'s", f"{word}es"):
                found.setdefault(form, set()).add(field)
    return {word: frozenset(each) for word, each in found.items()}
