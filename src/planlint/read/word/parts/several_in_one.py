"""A column for several things, whose header says in which order they stand: “What will be done – who – when”."""

from __future__ import annotations

import re
from collections.abc import Callable

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, unlisted
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.owners import is_owner, is_timescale

_BETWEEN = re.compile(r"\s+[–—-]+\s+|\s*[|\t;]\s*|\s+/\s+")
_COMMA = re.compile(r"\s*,\s*")


def by_order(draft: Draft, order: list[str], line: Line) -> Tree | None:
    """The action of a line whose pieces stand in the order of the header; None when they are more or fewer."""
    told = _apart(order, line.words.split(_BETWEEN)) or _with_commas(order, line.words.split(_COMMA))
    if told is None:
        return None
    unlisted(draft, line)
    part = draft.new_action(told.pop("action"))
    part |= told
    return part


def _apart(order: list[str], pieces: list[Words]) -> dict[str, Words] | None:
    return dict(zip(order, pieces, strict=True)) if len(pieces) == len(order) else None


def _with_commas(order: list[str], pieces: list[Words]) -> dict[str, Words] | None:
    """A comma may stand within each of them too: only where each piece is what it has to be."""
    told = _apart(order, pieces)
    if told is None:
        return None
    fits: dict[str, Callable[[str], bool]] = {"by_whom": is_owner, "by_when": is_timescale}
    return told if all(fits[key](words.value) for key, words in told.items() if key in fits) else None
