"""Prose about why there is a plan: the worries themselves where nothing else names any, else what led up to them."""

from __future__ import annotations

import re

from planlint.read.word.text.asides import has_sentences
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.text.tree import Tree
from planlint.word_lists import Worded

_WHY = re.compile(r"\b(?:why|reasons?|grounds)\b", re.IGNORECASE)
_TELLS = Worded(
    r"\b(?:<terms.history>|summary)\b|\bhow (?:we|it|this|things) (?:got|came|began)\b|\b(?:led|leading) (?:up )?to\b",
    re.IGNORECASE,
)


def note_reasons(draft: Draft, heading: Words | None, lines: list[Line], made: list[Tree]) -> None:
    """Remembers worries that were made of prose under a heading that asks why, or what happened."""
    if heading is None or not (_WHY.search(heading.value) or _TELLS.search(heading.value)):
        return
    if not lines[0].is_item and has_sentences(lines[0].words.value):
        draft.reasons.extend((heading, one) for one in made)


def settle_reasons(draft: Draft) -> None:
    """Where the draft names its worries elsewhere, such prose says why the conference decided on a plan.

    What only tells of what happened stays unplaced.
    """
    reasons = [one for _, one in draft.reasons]
    concerns = draft.tree.get("concerns", [])
    if not reasons or all(any(one is reason for reason in reasons) for one in concerns):
        return
    draft.tree["concerns"] = [one for one in concerns if not any(one is reason for reason in reasons)]
    why = [one["description"] for heading, one in draft.reasons if _WHY.search(heading.value)]
    conference = draft.part("conference")
    if why and "threshold_reasons" not in conference:
        conference["threshold_reasons"] = joined(why)
    if not conference:
        del draft.tree["conference"]
