"""The words of `lint_rules/words/time_words.yml`, ready to be looked up."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from planlint.bundled import words

_NONE = frozenset[str]()


@functools.cache
def listed(*keys: str, also: frozenset[str] = _NONE) -> frozenset[str]:
    """The words of one list, or of several together, and `also` those of the grammar. KeyError for an unknown list."""
    lists = words("time_words")
    return also.union(*(lists[key] for key in keys))


def alternatives(written: Iterable[str]) -> str:
    """Words as the alternatives of a regular expression, the longest first."""
    return "|".join(re.escape(word) for word in sorted(written, key=len, reverse=True))
