"""Captions: what begins one cell after another, over other words, and so is the label of what stands below it."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from itertools import groupby

from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.whole_page.pieces import Piece
from planlint.read.word.whole_page.who_or_when import says_who_or_when

_COUNT = re.compile(r"\W*\d[\d.]*[a-z]?\b\W*")
MOST_LETTERS = 90


def captioned(pieces: list[Piece]) -> list[Piece]:
    """The pieces; what begins one cell after another, over other words, is the label of what stands below it."""
    cells = [[*of_cell] for _, of_cell in groupby(pieces, key=lambda one: id(one.place) if one.place else id(one))]
    firsts = Counter(_uncounted(cell[0]) for cell in cells if len(cell) > 1)
    found: list[Piece] = []
    for cell in cells:
        first, *rest = cell
        if rest and _uncounted(first) and firsts[_uncounted(first)] > 1 and _may_be_label(first.words.value):
            label = first.words.value
            found.append(dataclasses.replace(first, is_label=True))
            found += [dataclasses.replace(one, label=one.label or label) for one in rest]
        else:
            found += cell
    return found


def _may_be_label(text: str) -> bool:
    return len(text) < MOST_LETTERS and not says_who_or_when(text)


def _uncounted(piece: Piece) -> str:
    return folded(_COUNT.sub(" ", piece.words.value, count=1))
