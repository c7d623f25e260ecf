"""What became of what was agreed: late without a word, carried over again and again (IM2.10)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.dates.due_dates import day_of
from planlint.checks.parts.presence import unusable
from planlint.model.outcomes import newest
from planlint.model.paths import Path
from planlint.timescales import in_full


class UnexplainedDelay(Options):
    """An action's last day is past, it is not done, and nothing is written about it since."""

    kind: Literal["unexplained-delay"] = "unexplained-delay"
    VALUES: ClassVar = frozenset({"last_day"})


def unexplained_delay(node: Any, path: Path, options: UnexplainedDelay, context: Context) -> Iterator[Hit]:
    """Report the action's progress, where a reason or a new agreement would stand."""
    today = day_of(context.plan)
    if not node.to_do or not node.by_when or today is None:
        return
    found = context.last_day_of(node.by_when)
    last = None if found.at_the_review else found.day  # what goes on until then is reviewed there
    if last is None or last >= today:
        return
    if not any(entry.date and entry.date >= last and entry.description for entry in node.progress):
        yield Hit(("progress",), values={"last_day": in_full(last)})


class Drift(Options):
    """An action has been moved on by at least so many meetings: it is drifting."""

    kind: Literal["drift"] = "drift"
    meetings: int
    VALUES: ClassVar = frozenset({"count"})


def drift(node: Any, path: Path, options: Drift, context: Context) -> Iterator[Hit]:
    """Report such an action, unless it is done or dropped with a reason."""
    if node.to_do and (node.carried_over or 0) >= options.meetings:
        yield Hit(("carried_over",), values={"count": node.carried_over})


class EarlyReviewUnconsidered(Options):
    """An outcome is written as not achieved, and nobody considered an early review conference (SP7.2.5c)."""

    kind: Literal["early-review-unconsidered"] = "early-review-unconsidered"


def early_review_unconsidered(
    node: Any, path: Path, options: EarlyReviewUnconsidered, context: Context
) -> Iterator[Hit]:
    """Report the record of a meeting in which some outcome's latest progress says no."""
    latest = (newest(outcome.progress) for outcome in node.outcomes)
    failed = any(entry is not None and entry.achieved == "no" for entry in latest)
    review = node.early_review
    thought_of = review is not None and (review.considered not in (None, "no") or review.decided or review.because)
    if failed and not thought_of and not unusable(context, ("early_review", "considered")):
        yield Hit(("early_review", "considered"))
