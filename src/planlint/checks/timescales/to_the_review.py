"""Does what comes again on set days need an end of its own? In a plan that says when it is reviewed, it has one."""

from __future__ import annotations

from planlint.checks.base import Context
from planlint.timescales import Phrase, on_set_days, soft_deadlines


def runs_to_the_review(text: str, phrase: Phrase, context: Context) -> bool:
    """Whether it names days, in a plan that says when it is reviewed: “Mondays” are kept, or not, until then."""
    set_days = "review-conference" in context.events and on_set_days(phrase)
    return set_days and not soft_deadlines(text, "open-ended")
