"""The dates a plan knows of itself, by the names that deadlines use for them."""

from __future__ import annotations

import datetime as dt

from planlint.model.plan import ChildProtectionPlan


def events(plan: ChildProtectionPlan) -> dict[str, dt.date]:
    """`next-core-group`, `review-conference` and their like, each with its date; what has no date is left out.

    The next core group is the first one after the plan's own date.
    """
    meetings, conference = plan.meetings, plan.conference
    days = meetings.core_groups if meetings else ()
    later = sorted(day for day in days if day and (not plan.date or day > plan.date))
    known = {
        "plan": plan.date,
        "initial-conference": conference.date if conference else None,
        "first-core-group": meetings.first_core_group if meetings else None,
        "next-core-group": later[0] if later else None,
        "review-conference": meetings.review_conference if meetings else None,
    }
    return {name: day for name, day in known.items() if day is not None}
