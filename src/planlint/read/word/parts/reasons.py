"""Prose about why there is a plan: the worries themselves where nothing else names any, else what led up to them."""

from __future__ import annotations

import re

from planlint.read.word.text.asides import has_sentences
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.needs import names_need
from planlint.word_lists import Worded

_OF_AN_OUTCOME = re.compile(r"why\b.*\bneed(?:ed|s)?\b", re.IGNORECASE)
_WHY = re.compile(r"\b(?:why|reasons?|grounds)\b", re.IGNORECASE)
_TELLS = Worded(
    r"\b(?:<terms.history>|summary)\b|\bhow (?:we|it|this|things) (?:got|came|began)\b|\b(?:led|leading) (?:up )?to\b",
    re.IGNORECASE,
)


def note_reasons(draft: Draft, heading: Words | None, lines: list[Line], made: list[Tree]) -> None:
    """Remembers worries that were made of prose under a heading that asks why, or what happened."""
    if heading is None or not (_WHY.search(heading.value) or _TELLS.search(heading.value)):
        return
    begun = any(one.start == heading.start for one, _ in draft.reasons)
    if not lines[0].is_item and (begun or any(has_sentences(line.words.value) for line in lines)):
        draft.reasons.extend((heading, one) for one in made)


def asks_why(label: str) -> bool:
    """Whether a label among those of an outcome asks what the outcome is for: “Why is this needed?”."""
    return _OF_AN_OUTCOME.match(label.strip()) is not None


def settle_reasons(draft: Draft) -> None:
    """Where the draft names its worries elsewhere, such prose says why the conference decided on a plan.

    What only tells of what happened stays unplaced, and so does why an outcome is needed.
    """
    _settle_whys(draft)
    reasons = [one for _, one in draft.reasons]
    others = _without(draft.tree.get("concerns", []), reasons)
    if not reasons or all(names_need(one["description"].value) for one in others):
        return
    draft.tree["concerns"] = others
    why = [one["description"] for heading, one in draft.reasons if _WHY.search(heading.value)]
    conference = draft.part("conference")
    if why and "threshold_reasons" not in conference:
        conference["threshold_reasons"] = joined(why)
    if not conference:
        del draft.tree["conference"]


def _settle_whys(draft: Draft) -> None:
    """Takes back what was told as the reason for an outcome, where worries are told by themselves."""
    outcomes = draft.tree.get("outcomes", ())
    tied = {one.value for outcome in outcomes for one in outcome.get("concerns", ())}
    others = _without(draft.tree.get("concerns", []), draft.whys)
    if not draft.whys or all(one["id"].value in tied for one in others):
        return
    draft.tree["concerns"] = others
    kept = {one["id"].value for one in others}
    for outcome in outcomes:
        answered = [one for one in outcome.pop("concerns", ()) if one.value in kept]
        outcome |= {"concerns": answered} if answered else {}


def _without(concerns: list[Tree], some: list[Tree]) -> list[Tree]:
    return [one for one in concerns if not any(one is other for other in some)]
