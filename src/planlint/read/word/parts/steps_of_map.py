"""Steps in a column beside worries and strengths, told before any goal: they are steps towards the goal below."""

from __future__ import annotations

from planlint.read.word.text.doubted import doubted
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree

_TOWARDS = "for a step towards the first goal below it, as none stands above it"


def remember_steps(draft: Draft) -> None:
    """Notes that the steps just read belong to no goal yet: their column stands beside others, and names none."""
    for last in draft.tree.get("outcomes", [])[-1:]:
        if "description" not in last and last.get("actions"):
            draft.lone.append(last)


def settle_steps(draft: Draft) -> None:
    """Gives such steps to the first goal that stands below them, or to the only one; of several this is said."""
    outcomes = draft.tree.get("outcomes", [])
    for steps in [one for one in draft.lone if "description" not in one]:
        at = next((number for number, one in enumerate(outcomes) if one is steps), len(outcomes))
        below = [one for one in outcomes[at + 1 :] if "description" in one]
        goals = [one for one in outcomes if "description" in one]
        goal = below[0] if below else goals[0] if len(goals) == 1 else None
        if goal is not None and {*steps} <= {"id", "actions"}:
            if len(goals) > 1:
                _say(draft, steps)
            goal["actions"] = [*steps["actions"], *goal.get("actions", ())]
            outcomes[:] = [one for one in outcomes if one is not steps]


def _say(draft: Draft, steps: Tree) -> None:
    words = steps["actions"][0].get("description")
    if isinstance(words, Words):
        draft.guesses.append(doubted(words, _TOWARDS))
