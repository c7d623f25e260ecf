"""An answer whose halves their labels tell apart, in one cell or line by line: “Trigger: he comes. Response: …”."""

from __future__ import annotations

from planlint.read.word.facts.labels import pairs
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree

_KEYS = {"if_this": "if_this", "by_whom": "by_whom", "by_when": "by_when"} | dict.fromkeys(
    ("then", "contingency", "action"), "then"
)


def labelled_halves(draft: Draft, words: Words, last: Tree | None, outcome: Tree | None) -> Tree | None:
    """The answer that labelled halves make, or the `last` one, which they go on with; None for any other words."""
    if ":" not in words.value:
        return None
    before, told = pairs(draft.terms, words)
    keys = [_KEYS.get(str(pair.asked)) for pair in told]
    if before or not told or None in keys or len({*keys}) < len(keys) or not all(pair.value for pair in told):
        return None
    waits = last is not None and "if_this" in last and {*keys}.isdisjoint(last)
    if not (keys[0] == "if_this" or (told[0].asked == "then" and "if_this" in keys) or waits):
        return None
    part = last if waits and last is not None else begun(draft, words, outcome)
    for pair, key in zip(told, keys, strict=True):
        draft.put(part, str(key), pair.value, f"contingency.{key}")
        draft.label(pair.label, f"contingency.{key}")
    return part


def begun(draft: Draft, words: Words, outcome: Tree | None) -> Tree:
    """A new answer, for an outcome or for the plan."""
    part: Tree = {}
    if outcome is not None and "id" in outcome:
        part["outcomes"] = [Given(outcome["id"].value, words)]
    draft.listed("contingency").append(part)
    return part


def settle_halves(draft: Draft) -> None:
    """Gives what is done the trigger that a label asks for below it: “What will be done? | …”, “Trigger | …”."""
    answers: list[Tree] = draft.tree.get("contingency", [])
    kept: list[Tree] = []
    for one in answers:
        above = kept[-1] if kept else {}
        if "then" not in one and "if_this" in one and above and "if_this" not in above and _of_one(above, one):
            above["if_this"] = one["if_this"]
        else:
            kept.append(one)
    if kept:
        draft.tree["contingency"] = kept


def _of_one(above: Tree, one: Tree) -> bool:
    """Whether nothing but its trigger is left to an answer, which is about the same outcome as the one above."""
    told = [each.value for each in above.get("outcomes", ())] == [each.value for each in one.get("outcomes", ())]
    return told and {*one} <= {"if_this", "outcomes"} and "then" in above
