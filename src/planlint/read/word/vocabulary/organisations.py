"""Which words are an organisation or one of its services, and no group of people: “CAMHS”, “Police”, “Women's Aid”."""

from __future__ import annotations

import functools

from planlint import bundled
from planlint.read.word.vocabulary.lookup import folded


def is_organisation(text: str) -> bool:
    """Whether the words name an organisation, and nothing else."""
    return folded(text).removeprefix("the ") in _organisations()


@functools.cache
def _organisations() -> frozenset[str]:
    words = bundled.words("organisations")["words"]
    return frozenset(folded(form) for one in words for form in (one["term"], *one.get("forms", ())))
