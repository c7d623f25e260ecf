"""Is there a time at all: in the action's own field, or in its sentence? (PL10, ST7)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from planlint.checks.base import Context, Hit, Options
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.timescale import ByDate
from planlint.timescales import Told, begins_in, deadlines_in, repeats_in, set_off

# What stands right before the day on which something was done.
_COMPLETED = re.compile(r"\b(?:completed|done|finished) (?:on )?\Z", re.IGNORECASE)


class MissingTimescale(Options):
    """An action needs a time: in its own field, or in its sentence."""

    kind: Literal["missing-timescale"] = "missing-timescale"


def missing_timescale(node: Action, path: Path, options: MissingTimescale, context: Context) -> Iterator[Hit]:
    """Report an action without one; a dash or "n/a" is none. What could not be used is passed over."""
    text = (node.by_when or "").strip()
    if not (node.description or "").strip():
        return  # nothing is asked of anybody: other rules speak of an empty row
    if text and not context.timescale(text).nothing:
        return
    prose = node.description or ""
    if any(told.bound for told in deadlines_in(node.by_whom or "", context.plan.date)):
        return  # “Shanice, by end of March 2027”: it stands in another cell
    if context.misfit_at((*path, "by_when")):
        return
    if repeats_in(prose) or set_off(prose) or begins_in(prose, context.plan.date):
        return  # how often, from when or what sets it off is a time; its end is open-ended-timescale's business
    if not any(
        _is_over(prose, each, context) or _is_to_come(each, context) for each in deadlines_in(prose, context.plan.date)
    ):
        yield Hit(("by_when",))


def _is_over(prose: str, told: Told, context: Context) -> bool:
    """“Staff trained (completed 4 May 2027)”: nothing is left to do."""
    day = told.meaning.date if isinstance(told.meaning, ByDate) else None
    plan_date = _plan_date(context)
    over = day is not None and plan_date is not None and day <= plan_date
    return over and _COMPLETED.search(prose, 0, told.phrase.start) is not None


def _is_to_come(told: Told, context: Context) -> bool:
    """Whether a day in prose may be meant as the action's; a day before the plan's own only where it is a limit."""
    day = told.meaning.date if isinstance(told.meaning, ByDate) else None
    plan_date = _plan_date(context)
    return told.bound or day is None or plan_date is None or day >= plan_date


def _plan_date(context: Context) -> date | None:
    conference = context.plan.conference
    return context.plan.date or (conference.date if conference else None)
