"""Which evidence of an outcome is shown for which of its actions: nobody is told that one thing proves another."""

from __future__ import annotations

import re

from planlint.checks.base import Context
from planlint.english.evidence.evidence import observable
from planlint.english.words.small import small_words
from planlint.model.outcomes import Action, Outcome

_WORD = re.compile(r"\b[a-z]{4,}")
# As many letters tell “attends” and “attendance” as one word; names (with a capital) tell nothing of what is done.
_STEM = 5


def shown_by(outcome: Outcome, action: Action, context: Context) -> tuple[int | None, bool]:
    """The evidence that somebody could see or count, and whether it is surely of this action.

    That is where the outcome has no other action, or the two speak of one thing; what speaks of another action is not
    given for this one.
    """
    seen = {
        number: evidence.description
        for number, evidence in enumerate(outcome.evidence)
        if evidence.description and observable(evidence.description, context.parse)
    }
    if len(outcome.actions) == 1:
        return next(iter(seen), None), True
    own = _things(action.description)
    taken = {
        number
        for number, text in seen.items()
        if any(_things(text) & _things(other.description) for other in outcome.actions if other is not action)
    }
    same = next((number for number, text in seen.items() if _things(text) & own), None)
    if same is not None:
        return same, True
    return next((number for number in seen if number not in taken), None), False


def _things(text: str | None) -> set[str]:
    return {found[:_STEM] for found in _WORD.findall(text or "") if found not in small_words()}
