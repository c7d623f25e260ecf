"""A worry that form after form of one draft tells in the same words: it is one, and each form is about it."""

from __future__ import annotations

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded


def worries_told_again(draft: Draft, lines: list[Line]) -> list[Tree]:
    """The worries that stand in the plan already where every line tells one of them; none for any other lines."""
    told = {folded(one["description"].value): one for one in draft.tree.get("concerns", ()) if "description" in one}
    found = [told.get(folded(line.words.value)) for line in lines]
    known = [one for one in found if one is not None]
    if len(known) < len(lines):
        return []
    for line in lines:
        draft.label(line.marker, "")
        draft.label(line.words, "concerns")
    return known
