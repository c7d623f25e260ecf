"""Steps in a column beside worries and strengths, told before any goal: they are steps towards the goal below."""

from __future__ import annotations

from planlint.read.word.parts.in_sentence import begins_with_who_acts
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
    """Gives such steps to the first goal below them, where each has steps of its own too; of several this is said."""
    outcomes = draft.tree.get("outcomes", [])
    for steps in [one for one in draft.lone if "description" not in one]:
        at = next((number for number, one in enumerate(outcomes) if one is steps), len(outcomes))
        below = [one for one in outcomes[at + 1 :] if "description" in one]
        goals = [one for one in outcomes if "description" in one]
        each_has_steps = all(one.get("actions") for one in below)
        goal = below[0] if below and each_has_steps else None
        if goal is not None and {*steps} == {"actions"} and all(map(_is_step, steps["actions"])):
            if len(goals) > 1:
                _say(draft, steps)
            goal["actions"] = [*steps["actions"], *goal.get("actions", ())]
            outcomes[:] = [one for one in outcomes if one is not steps]


def _is_step(act: Tree) -> bool:
    """Whether an act says who does it: “Somebody is with her” is rather how things shall be."""
    words = act.get("description")
    return "by_whom" in act or (isinstance(words, Words) and begins_with_who_acts(words.value))


def _say(draft: Draft, steps: Tree) -> None:
    words = steps["actions"][0].get("description")
    if isinstance(words, Words):
        draft.guesses.append(doubted(words, _TOWARDS))
