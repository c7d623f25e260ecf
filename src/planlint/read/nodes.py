"""A file as a tree of values that know where they stand; nothing is guessed: every scalar is text or nothing."""

from __future__ import annotations

import bisect
from collections.abc import Callable
from dataclasses import dataclass, field

from planlint.place import TextPlace
from planlint.read.escapes import Offsets

MAXIMUM_DEPTH = 60
MAXIMUM_NODES = 100_000


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the file's text: code points from its start, the end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value as text; None for an empty one or a null. `offsets` gives the file position of each character."""

    span: Span
    value: str | None
    offsets: Callable[[], Offsets]


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    span: Span
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping with its value; `key_span` holds the key’s words, without quotation marks."""

    key: str
    key_span: Span
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """A mapping; `doubled` holds the entries whose key had been used before (the first one counts)."""

    span: Span
    entries: tuple[Entry, ...]
    doubled: tuple[Entry, ...] = field(default=())

    def entry(self, key: str) -> Entry | None:
        """The entry of that key."""
        return next((entry for entry in self.entries if entry.key == key), None)


Node = Scalar | Sequence | Mapping


def mapping(span: Span, entries: list[Entry]) -> Mapping:
    """A mapping that sets doubled keys aside instead of losing one of them."""
    kept: dict[str, Entry] = {}
    doubled = []
    for entry in entries:
        if entry.key in kept:
            doubled.append(entry)
        else:
            kept[entry.key] = entry
    return Mapping(span, tuple(kept.values()), tuple(doubled))


class Lines:
    """Turns positions in a text into lines and columns, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        for index, character in enumerate(text):
            if character == "\n" or (character == "\r" and text[index + 1 : index + 2] != "\n"):
                self._starts.append(index + 1)

    def place(self, span: Span) -> TextPlace:
        """The place of a span."""
        line, column = self._at(span.start)
        end_line, end_column = self._at(span.end)
        return TextPlace(line, column, end_line, end_column)

    def _at(self, position: int) -> tuple[int, int]:
        line = bisect.bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1
