"""Owner and date that stand together, for an action that stands before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.read.word.draft import Draft
from planlint.read.word.inline import who_when
from planlint.read.word.lines import Line, unlisted, whole
from planlint.read.word.owners import is_owner, is_timescale
from planlint.read.word.spans import Words, joined
from planlint.read.word.tree import Tree

if TYPE_CHECKING:
    from planlint.read.word.flow import Flow


def wanting_actions(draft: Draft, key: str) -> list[Tree]:
    """The last actions of the outcome that have no such value yet."""
    found: list[Tree] = []
    for one in reversed(draft.the_outcome().get("actions", ())):
        if key in one:
            break
        found.insert(0, one)
    return found


def who_when_of(draft: Draft, wanting: list[Tree], lines: list[Line]) -> bool:
    """Puts owner and date into the last of the actions that want them."""
    part = wanting[-1] if wanting else draft.new_action(None)
    return put_who_when(draft, part, lines)


def put_who_when(draft: Draft, part: Tree, lines: list[Line]) -> bool:
    """Owner and date out of one cell for both; what cannot be told apart stands as the owner."""
    words = unlisted(draft, lines[0]) if len(lines) == 1 else whole(lines)
    found = who_when(words)
    if found is None and len(lines) > 1:
        # On a line of its own “straight away” is the time, however vague.
        dates = [
            line.words
            for line in lines
            if is_timescale(line.words.value, vague=True) and not is_owner(line.words.value)
        ]
        rest = [line.words for line in lines if line.words not in dates]
        part["by_whom"], part["by_when"] = joined(rest), joined(dates)
    elif found is None:
        draft.put(part, "by_when" if is_timescale(words.value) else "by_whom", words, "outcomes.actions.by_whom")
    else:
        for label in found.labels:
            draft.label(label, "outcomes.actions.by_when")
        part |= {key: one for key, one in (("by_whom", found.by_whom), ("by_when", found.by_when)) if one}
    for key in ("by_whom", "by_when"):
        if key in part and not part[key]:
            del part[key]
    return True


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


def owner_of_last(flow: Flow, label: Words, value: Words) -> bool:
    """“Action: Kenny Haldane (from today)” below an action, as in minutes: who does it, and by when."""
    found = who_when(value)
    if found is None or found.by_whom is None:
        return False
    flow.flush()
    action = flow.draft.action
    if action is None or "description" not in action or {"by_whom", "by_when"} & set(action):
        return False
    flow.draft.label(label, "outcomes.actions.by_whom")
    return put_who_when(flow.draft, action, [Line(value, None, False, 0, False, False)])
