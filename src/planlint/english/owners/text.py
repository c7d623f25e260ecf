"""The words and marks of "by whom", each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.english.owners.words import (
    OwnerKind,
    key,
    longest_term,
    vocabulary,
)

_TOKEN = re.compile(
    r"[A-Z]&[A-Z]+|[^\W_]+(?:['’‐‑/&-][^\W_]+)*(?:\((?:s|es)\))?(?:['’](?=\s|$))?|[^\W_](?:\.[^\W_])+\.?|[–—]|\S"
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the text with its offsets."""

    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """The word for looking up."""
        return "and" if self.text == "&" else key(self.text)

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text[:1].isupper()


def words_of(text: str) -> tuple[Word, ...]:
    """The words and marks of a text; two owners written with a slash between them are two words."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text):
        found.extend(_without_slash(match.group(), match.start()))
    return tuple(found)


_RANK = re.compile(r"[A-Z]/[A-Z][a-z]")  # “D/Con”, “A/Sgt”: one word before a name


def _without_slash(token: str, start: int) -> Iterator[Word]:
    mark = "" if _RANK.match(token) else "/" if "/" in token else "-" if _joins_roles(token) else ""
    if not mark or len(token) == 1 or longest_term([token], 0) is not None:
        yield Word(token, start, start + len(token))
        return
    for part in re.finditer(rf"[^{mark}]+|{mark}", token):
        yield Word(part.group(), start + part.start(), start + part.end())


def _joins_roles(token: str) -> bool:
    """Whether roles in short are joined by a hyphen: “SW-HV”."""
    parts = token.split("-")
    return len(parts) > 1 and all(one.isupper() and vocabulary().get(key(one)) is OwnerKind.ROLE for one in parts)
