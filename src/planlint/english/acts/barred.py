"""Words that keep somebody away from a child, and words that let somebody near one. (SP7.2.5a, PL10)"""

from __future__ import annotations

import functools
import re
from collections.abc import Set

from planlint.bundled import words
from planlint.english.words.patterns import Patterns

_DENIED = re.compile(r"\b(?:not|no|never|nobody)\b", re.IGNORECASE)


def keeps_away(text: str) -> bool:
    """Whether words keep whoever they are about away, or let them near only in company."""
    return _patterns("bars", frozenset()).search(text) is not None


def lets_near(text: str, children: Set[str]) -> bool:
    """Whether words let whoever they are about be with one of `children` (their names), nobody watching."""
    return _says("lets_near", text, children)


def brings_to(text: str, children: Set[str]) -> bool:
    """Whether words ask somebody to bring a child to another person, nobody watching."""
    return _says("brings_to", text, children)


def _says(key: str, text: str, children: Set[str]) -> bool:
    found = _patterns(key, frozenset(children)).search(text)
    watched = _patterns("watched", frozenset()).search(text) is not None
    return found is not None and not watched and _DENIED.search(text, 0, found.start()) is None


@functools.lru_cache(maxsize=64)
def _patterns(key: str, children: frozenset[str]) -> Patterns:
    names = "|".join(re.escape(each) for each in sorted(children))
    child = rf"(?:{names}{'|' if names else ''}(?:the|both|all|all the) (?:children|boys|girls|twins|siblings))"
    return Patterns(form.replace("CHILD", child) for form in words("barred")[key])
