"""Who is kept away from a child, and who is let near one, in a sentence with signs for people. (SP7.2.5a, PL10)"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.family.cast import Cast
from planlint.english.family.mentions import telling

_FEW = r"(?:[^.;<\n]|<(?!\d)\w+>){0,45}?"  # somebody of the cast ends it
_WHO = r"(?P<who>\d+)"
_CONDITION = re.compile(r"\b(?:if|when|whenever|unless|until|once)\s*$", re.IGNORECASE)
_GOES_ALONG = re.compile(r"\b(?:with|and) <c>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Near:
    """Those of the cast, by their places: with a child and nobody watching, and in the child's home."""

    anywhere: frozenset[int]
    in_the_home: frozenset[int]


@dataclass(frozen=True, slots=True)
class Away:
    """Those of the cast, by their places: kept from a child (or near only in company), and living elsewhere."""

    kept: frozenset[int]
    elsewhere: frozenset[int]

    def disagrees_with(self, near: Near) -> frozenset[int]:
        """Those who by the one are away, and by the other are not."""
        return (self.kept & (near.anywhere | near.in_the_home)) | (self.elsewhere & near.in_the_home)


def kept_away(text: str, cast: Cast) -> Away:
    """Whom words keep away; whoever moves out with the child is with it."""
    told = telling(text, cast).text
    elsewhere = () if _GOES_ALONG.search(told) else _found("lives_elsewhere", told)
    return Away(frozenset(_found("bars", told)), frozenset(elsewhere))


def let_near(text: str, cast: Cast) -> Near:
    """Whom words let be with a child or in its home, or to whom a child is brought, and nobody watches."""
    told = telling(text, cast).text
    if any(way.search(told) for way in _ways("watched")):
        return Near(frozenset(), frozenset())
    anywhere = frozenset([*_found("lets_near", told), *_found("brings_to", told)])
    return Near(anywhere, frozenset(_found("in_the_home", told)))


def _found(key: str, told: str) -> Iterator[int]:
    for way in _ways(key):
        for match in way.finditer(told):
            if not _CONDITION.search(told, 0, match.start()):
                yield int(match.group("who"))


@functools.cache
def _ways(key: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(form.replace("FEW", _FEW).replace("WHO", _WHO), re.IGNORECASE) for form in words("barred")[key]
    )
