"""Card by card, place by place: what the rules find in a plan, or in one piece of text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from planlint.checks import Context
from planlint.finding import Finding, NotRun, Report
from planlint.linter.acceptance import part_accepted
from planlint.linter.fragment import check_text
from planlint.linter.hits import findings_of
from planlint.model.plan import ChildProtectionPlan
from planlint.place import Place
from planlint.read import Source
from planlint.rules.card import Card
from planlint.rules.pack import core_cards

__all__ = ["check_text", "lint"]

# Under this name the report says what of a file no rule could judge.
UNREAD = "unread-text"


def lint(
    plan: Source | ChildProtectionPlan, *, cards: Iterable[Card] | None = None, today: dt.date | None = None
) -> Report:
    """Every finding of the given cards (by default the core rules) about a plan, in the order of their places.

    A plan that did not come from a file has findings without places. An acceptance in the plan that has run out by
    `today` (without it: that has an end at all) hides nothing.
    """
    source = plan if isinstance(plan, Source) else None
    model = plan.plan if isinstance(plan, Source) else plan
    context = Context(model, source.misfits if source else ())
    findings, not_run = findings_of(cards if cards is not None else core_cards(), context, source)
    open_ones, accepted, void = part_accepted(sorted(findings, key=_reading_order), model, today)
    unread = [NotRun(UNREAD, why) for why in source.unread] if source else []
    path = str(source.path) if source else ""
    return Report(path, model.document, None, open_ones, accepted, (*unread, *not_run), void, plan=model)


def _reading_order(finding: Finding) -> tuple[tuple[int, ...], int, str]:
    return (_position(finding.place), finding.severity.rank, finding.rule)


def _position(place: Place | None) -> tuple[int, ...]:
    return place.order if place else ()
