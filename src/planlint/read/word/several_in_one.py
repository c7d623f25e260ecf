"""A column for several things at once, whose header says in which order they stand: “What will be done – who – when”."""

from __future__ import annotations

import re

from planlint.read.word.column_words import column_keys
from planlint.read.word.draft import Draft
from planlint.read.word.lines import Line, unlisted
from planlint.read.word.people import split_words
from planlint.read.word.spans import Words
from planlint.read.word.terms import Terms
from planlint.read.word.tree import Tree

_BETWEEN_HEADS = re.compile(r"\s+[–—-]+\s+|\s*[/|,;:+]\s*|\s+and\s+")
_BETWEEN = re.compile(r"\s+[–—-]+\s+|\s*[|\t;]\s*|\s+/\s+")
_MAY_STAND = {"action", "by_whom", "by_when"}


def order_in(terms: Terms, head: str) -> list[str]:
    """What a header asks for in one column, in its order; empty where it asks for one thing."""
    pieces = [piece for piece in _BETWEEN_HEADS.split(head.split("(")[0]) if piece.strip()]
    if not 1 < len(pieces) <= len(_MAY_STAND):
        return []
    keys = [column_keys(terms, piece, loose=True) or "" for piece in pieces]
    return keys if len(set(keys)) == len(keys) and "action" in keys and {*keys} <= _MAY_STAND else []


def by_order(draft: Draft, order: list[str], line: Line) -> Tree | None:
    """The action of a line whose pieces stand in the order of the header; None when they are more or fewer."""
    pieces: list[Words] = split_words(line.words, _BETWEEN)
    if len(pieces) != len(order):
        return None
    unlisted(draft, line)
    told = dict(zip(order, pieces, strict=True))
    part = draft.new_action(told.pop("action"))
    part |= told
    return part
