"""What a reader finds changed between two makings of one document, line by line and then word by word."""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_SIMILAR = 0.3


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stayed, came or went."""

    kind: Literal["same", "in", "out"]
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document that has changed; `number` counts the lines of the new one, from 1."""

    number: int
    stretches: tuple[Stretch, ...]


def changed_lines(old: Sequence[str], new: Sequence[str]) -> tuple[Line, ...]:
    """The lines in which something came or went, in the order of the new document."""
    found: list[Line] = []
    for kind, old_from, old_to, new_from, new_to in difflib.SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if kind != "equal":
            pairs = itertools.zip_longest(old[old_from:old_to], new[new_from:new_to])
            for number, (before, after) in enumerate(pairs, start=new_from + 1):
                found += (Line(number, stretches) for stretches in _compared(before or "", after or ""))
    return tuple(found)


def _compared(before: str, after: str) -> Iterator[tuple[Stretch, ...]]:
    words, others = _WORD.findall(before), _WORD.findall(after)
    match = difflib.SequenceMatcher(None, words, others, autojunk=False)
    if before and after and match.ratio() < _SIMILAR:  # two lines that have nothing to do with each other
        yield (Stretch("out", before),)
        yield (Stretch("in", after),)
        return
    stretches: list[Stretch] = []
    for kind, a, b, c, d in match.get_opcodes():
        if kind == "equal":
            stretches.append(Stretch("same", "".join(words[a:b])))
        else:
            stretches += [Stretch("out", "".join(words[a:b]))] if b > a else []
            stretches += [Stretch("in", "".join(others[c:d]))] if d > c else []
    yield tuple(stretches)
