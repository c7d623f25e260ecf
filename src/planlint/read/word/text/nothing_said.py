"""Cells that are filled in only to say that they are empty."""

from __future__ import annotations

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.lookup import folded

_NOTHING = {
    "n a",
    "na",
    "nil",
    "none",
    "not applicable",
    "not answered",
    "none identified",
    "none known",
    "not recorded",
}


def says_nothing(text: str) -> bool:
    """Whether words only say that there is nothing to say."""
    return folded(text) in _NOTHING or not folded(text)


def says_something(draft: Draft, lines: list[Line]) -> list[Line]:
    """The lines without those that say “n/a” and no more, which are understood so."""
    kept = []
    for line in lines:
        if says_nothing(line.words.value):
            draft.label(line.words, "")
        else:
            kept.append(line)
    return kept
