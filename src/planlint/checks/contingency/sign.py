"""What sets a good answer off, and says nothing that anybody could see: “if things go wrong”."""

from __future__ import annotations

from planlint.checks.base import Hit
from planlint.english.contingency.general_trigger import nothing_to_see, nothing_to_see_in, says_when
from planlint.model.outcomes import Contingency


def nothing_to_go_by(answer: Contingency) -> Hit | None:
    """The trigger in its own field, or in the text with the answer; of an outcome, its evidence tells when it fails."""
    text, trigger = answer.then or "", answer.if_this or ""
    if answer.outcomes:
        return None
    if not trigger.strip():
        span = nothing_to_see_in(text)
        return Hit(("then",), text[slice(*span)], *span) if span else None
    if says_when(text) or not nothing_to_see(trigger):
        return None
    said = trigger.strip()
    start = trigger.index(said)
    return Hit(("if_this",), said, start, start + len(said))
