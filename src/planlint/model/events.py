"""The dates a plan knows of itself, by the names that deadlines use for them."""

from __future__ import annotations

import datetime as dt

from planlint.model.plan import CaseDocument


def events(plan: CaseDocument) -> dict[str, dt.date]:
    """`next-core-group`, `review-conference` and their like, each with its date; what has no date is left out.

    The next core group is the first one after the plan's own date; `conference` is the one that made the plan, from
    which days are counted ("within 5 days of the conference").
    """
    meetings, conference = plan.meetings, plan.conference
    first_core_group = meetings.first_core_group if meetings else None
    days = (first_core_group, *meetings.core_groups) if meetings else ()
    later = sorted(day for day in days if day and (not plan.date or day > plan.date))
    held = conference.date if conference else None
    known = {
        "plan": plan.date,
        "conference": held,
        "initial-conference": held if conference and conference.type != "review" else None,
        "first-core-group": first_core_group,
        "next-core-group": later[0] if later else None,
        "review-conference": meetings.review_conference if meetings else None,
    }
    return {name: day for name, day in known.items() if day is not None}
