"""Does the plan name a day on which its core group meets? (SP7.3.1b, IM4.3)"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of
from planlint.checks.parts.presence import misread
from planlint.model.paths import Path
from planlint.timescales import in_full


class CoreGroupDay(Options):
    """A plan of at least `from_actions` actions with no day of a core group, or none after the plan's own date."""

    kind: Literal["core-group-day"] = "core-group-day"
    from_actions: int
    VALUES: ClassVar = frozenset({"says"})


def core_group_day(node: Any, path: Path, options: CoreGroupDay, context: Context) -> Iterator[Hit]:
    """Report the plan, at its meetings; where a procedure is known, that procedure's own rules ask for the days."""
    has_procedure = context.case is not None and context.case.procedure is not None
    if has_procedure or sum(1 for _ in actions_of(node)) < options.from_actions:
        return
    if any(misread(context, (*path, "meetings", field)) for field in ("first_core_group", "core_groups")):
        return
    meetings = node.meetings
    told = (meetings.first_core_group, *meetings.core_groups) if meetings else ()
    days = [day for day in told if day is not None]
    if not days:
        yield Hit(("meetings",), values={"says": "names no day on which the core group meets"})
    elif node.date and max(days) < node.date:
        last = in_full(max(days))
        yield Hit(("meetings",), values={"says": f"names no core group after {last}"})
