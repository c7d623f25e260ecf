"""Words for how far an action has come, and for nothing else: “on track”, “AMBER”."""

from __future__ import annotations

from planlint.read.word.vocabulary.lookup import folded

_STATES = {
    *("not started", "under way", "underway", "in progress", "ongoing", "done", "complete", "completed", "on track"),
    *("yes", "no", "achieved", "not achieved", "partly achieved"),
    *("red", "amber", "green", "r", "a", "g", "blue", "grey", "black", "yellow", "white"),
}


def is_state(text: str) -> bool:
    """Whether words say how far an action has come, or its colour, whatever they stand under."""
    return folded(text) in _STATES
