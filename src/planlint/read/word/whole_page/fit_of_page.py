"""How well a reading fits a page: how probable each piece is, by its looks, as what the reading made of it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.whole_page.looks import KINDS
from planlint.read.word.whole_page.pieces import Piece
from planlint.read.word.whole_page.surroundings import Look
from planlint.read.word.whole_page.told import OF_AN_ACT

_OF_A_PLAN = {*KINDS} - {"nothing", "person", "child"}
_OF_AN_ANSWER = ("if_this", "then", "by_whom", "by_when")
_LEAST = 0.01  # what looks quite impossible counts as no worse


def fit_of(tree: Tree, pieces: list[Piece], looks: list[Look]) -> list[float]:
    """How probable each piece is as what a reading made of it: logarithms, but for what is nothing in both."""
    kinds: dict[int, str] = {}
    for kind, words in _kinds_of(tree):
        kinds |= dict.fromkeys(places_of(words), kind)
    sums = []
    for piece, look in zip(pieces, looks, strict=True):
        made = Counter(kinds.get(at, "nothing") for at in places_of(piece.words)).most_common(1)[0][0]
        looks_like = KINDS[look.index(max(look))]
        if made == "nothing" and looks_like not in _OF_A_PLAN:
            continue
        if made == "action" and piece.part and looks_like in OF_AN_ACT:
            continue  # who or when in the words of an act may stay there
        share = sum(look[KINDS.index(kind)] for kind in ({*KINDS} - _OF_A_PLAN if made == "nothing" else {made}))
        sums.append(math.log(max(share, _LEAST)))
    return sums


def _kinds_of(tree: Tree) -> Iterator[tuple[str, Words]]:
    """The words of a plan, each with its kind."""
    for outcome in tree.get("outcomes", ()):
        yield from (("outcome", words) for words in _said(outcome, "description"))
        yield from (("evidence", words) for one in outcome.get("evidence", ()) for words in _said(one, "description"))
        for act in outcome.get("actions", ()):
            yield from (("action", words) for words in _said(act, "description"))
            yield from ((key, words) for key in ("by_whom", "by_when") for words in _said(act, key))
    for key, kind in (("concerns", "concern"), ("strengths", "strength")):
        yield from ((kind, words) for one in tree.get(key, ()) for words in _said(one, "description"))
    for one in tree.get("contingency", ()):
        yield from (("contingency", words) for key in _OF_AN_ANSWER for words in _said(one, key))


def _said(part: Tree, key: str) -> tuple[Words, ...]:
    value = part.get(key)
    return (value,) if isinstance(value, Words) else ()


def places_of(words: Words) -> set[int]:
    """Where in the linear text the letters of some words stand."""
    return {at for start, end in words.spans for at in range(start, end)}
