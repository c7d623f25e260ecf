"""Owner and date that stand together, for an action that stands before them."""

from __future__ import annotations

import re

from planlint.read.word.parts.ahead import begun_ahead
from planlint.read.word.parts.few_words import who_when
from planlint.read.word.parts.time_in_sentence import time_in
from planlint.read.word.parts.who_when import put_who_when
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, whole
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.owners import is_timescale

_WILL = re.compile(r"\w (?:will|shall|must|is to|are to|to)\b")


def wanting_actions(draft: Draft, key: str) -> list[Tree]:
    """The last actions of the outcome that have no such value yet; one whose own sentence says it needs none."""
    found: list[Tree] = []
    for one in reversed(draft.the_outcome().get("actions", ())):
        if key in one or (found and _says_itself(one)):
            break
        found.insert(0, one)
        if one is draft.ahead.alone:
            break
    return found[-1:] if found and _has_own_label(draft, found[-1]) else found


def _has_own_label(draft: Draft, action: Tree) -> bool:
    """Whether a label before an act is for it alone: what stands below it is not said of the acts above."""
    words = action.get("description")
    if not isinstance(words, Words):
        return False
    labels = (one.words.end for one in draft.understood if one.became == "action")
    return any(not draft.story.text[end : words.start].strip(" :\n\t") for end in labels if end <= words.start)


def _says_itself(action: Tree) -> bool:
    """Whether the sentence of an action says who will do it and when: “Orla will arrange a visit by 10 July.”"""
    words = action.get("description")
    return isinstance(words, Words) and _WILL.search(words.value) is not None and time_in(words) is not None


def who_when_of(draft: Draft, wanting: list[Tree], lines: list[Line]) -> bool:
    """Puts owner and date into the last of the actions that want them."""
    begun = begun_ahead(draft, "by_whom", whole(lines))
    part = begun if begun is not None else wanting[-1] if wanting else draft.new_action(None)
    return put_who_when(draft, part, lines)


def owner_below(draft: Draft, line: Line) -> bool:
    """A line that only says who and when (“Jo Bell – by 5 June”): of the action above that has neither."""
    part = draft.action
    if line.is_item or part is None or "description" not in part or {"by_whom", "by_when"} & set(part):
        return False
    found = who_when(line.words)
    return bool(found and found.by_whom and found.by_when) and put_who_when(draft, part, [line])


def names_both(value: Words) -> bool:
    """Whether a value names who and when: “Action by: Sana Khan, nightly”."""
    found = who_when(value)
    return bool(found and found.by_whom and found.by_when and is_timescale(found.by_when.value))


def names_who(value: Words) -> bool:
    """Whether a value names who does something, with or without a date."""
    found = who_when(value)
    return found is not None and found.by_whom is not None


def owner_of_last(draft: Draft, label: Words, value: Words) -> bool:
    """Puts who does the last action, and by when, where it says neither itself."""
    action = draft.action
    if action is None or "description" not in action or {"by_whom", "by_when"} & set(action):
        return False
    draft.label(label, "outcomes.actions.by_whom")
    return put_who_when(draft, action, [Line(value)])
