"""Who is kept away from a child, and who is let near one, in a sentence with signs for people. (SP7.2.5a, PL10)"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.bundled import words
from planlint.english.family.cast import Cast
from planlint.english.family.mentions import telling

_FEW = r"(?:[^.;<\n]|<(?!\d)\w+>){0,45}?"  # somebody of the cast ends it
_WHO = r"(?P<who>\d+)"


def kept_away(text: str, cast: Cast) -> set[int]:
    """Those of the cast, by their places, whom words keep away, or let near only in company."""
    return set(_found("bars", telling(text, cast).text))


def let_near(text: str, cast: Cast) -> set[int]:
    """Those whom words let be with a child or in its home, or to whom a child is brought, and nobody watches."""
    told = telling(text, cast).text
    if any(way.search(told) for way in _ways("watched")):
        return set()
    return {*_found("lets_near", told), *_found("brings_to", told)}


def _found(key: str, told: str) -> Iterator[int]:
    for way in _ways(key):
        yield from (int(match.group("who")) for match in way.finditer(told))


@functools.cache
def _ways(key: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(form.replace("FEW", _FEW).replace("WHO", _WHO), re.IGNORECASE) for form in words("barred")[key]
    )
