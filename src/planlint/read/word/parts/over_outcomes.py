"""A heading over an outcome that was first taken for one: “DOMAIN B – PARENTING CAPACITY”, over “Outcome 2: …”.

Nobody does anything for it and nothing shows it, and it only names what the outcome directly below it is about. Another
outcome of the same list, or under the same head, stays one however short it is: that nothing is done for it is a fault.
"""

from __future__ import annotations

import re

from planlint.read.word.parts.fields import refer
from planlint.read.word.parts.goal_words import is_area
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.needs import is_theme

_COUNT = re.compile(r"\b(?:\d{1,2}[a-z]?|[A-H]|one|two|three|four|five|six)\b")


def settle_headings(draft: Draft) -> None:
    """Takes such headings out of the outcomes; worries told below one are those of the outcome it stands over."""
    below: Tree | None = None
    kept: list[Tree] = []
    for one in reversed(draft.tree.get("outcomes", [])):
        if below is not None and _stands_over(draft, one, below):
            _give_way(draft, one, below)
        else:
            below = one
            kept.append(one)
    if kept:
        draft.tree["outcomes"] = kept[::-1]


def _give_way(draft: Draft, heading: Tree, below: Tree) -> None:
    draft.label(heading["description"], "area")
    ids = {each.value for each in heading.get("concerns", ())}
    refer(below, [one for one in draft.tree.get("concerns", ()) if one["id"].value in ids])


def _stands_over(draft: Draft, one: Tree, below: Tree) -> bool:
    words, told = one.get("description"), below.get("description")
    if not {*one} <= {"id", "description", "concerns"} or not isinstance(words, Words) or not isinstance(told, Words):
        return False
    if not is_theme(words.value) or not {"actions", "evidence"} & {*below} or words.start > told.start:
        return False
    head, head_below = draft.headers.get(words.start), draft.headers.get(told.start)
    if head == head_below and head is not None:
        return False  # both stand under it
    told_otherwise = head != head_below or _counted_as(draft, words) != _counted_as(draft, told)
    shown = words.value.isupper() and not told.value.isupper()
    return told_otherwise or shown or (is_area(draft, words.value) and not is_area(draft, told.value))


def _counted_as(draft: Draft, words: Words) -> str:
    """What stands before the words of an outcome on their line, without the count: “Outcome 2: ”, “Domain B – ”."""
    text = draft.story.text
    before = text[text.rfind("\n", 0, words.start) + 1 : words.start]
    return folded(_COUNT.sub("", before))
