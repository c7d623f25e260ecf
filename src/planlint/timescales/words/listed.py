"""The words of `lint_rules/words/time_words.yml`, ready to be looked up."""

from __future__ import annotations

import functools

from planlint.word_lists import terms

_NONE = frozenset[str]()


@functools.cache
def listed(*keys: str, also: frozenset[str] = _NONE) -> frozenset[str]:
    """The words of one list, or of several together, and `also` those of the grammar. KeyError for an unknown list."""
    return also.union(*(terms("time_words", key) for key in keys))
