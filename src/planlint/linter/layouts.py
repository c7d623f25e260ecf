"""What the layout of a draft cannot show, so that a rule about it would blame every row for the form."""

from __future__ import annotations

from planlint.read import Source


def unjudged(source: Source | None) -> dict[str, str]:
    """Rule → why it cannot judge this draft. Only a plan file has a line for every link; a form may have none."""
    if source is None or source.lines or not source.plan.outcomes:
        return {}
    if any(outcome.concerns for outcome in source.plan.outcomes):
        return {}
    return {"outcome-without-concern": "the layout of this draft does not say which worry each outcome is for"}
