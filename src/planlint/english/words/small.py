"""The small words of grammar, which name nothing: “the”, “with”, “every”."""

from __future__ import annotations

import functools

from planlint.bundled import words


@functools.cache
def small_words() -> frozenset[str]:
    """Those of the list `small_words`, in small letters."""
    return frozenset(form for group in words("small_words")["words"] for form in group["forms"])
