"""Review conferences, and what is looked at when a plan has gone on for months (ST10, FW4 to FW8)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from planlint.calendar.case import Case
from planlint.calendar.due import Due
from planlint.calendar.periods import after
from planlint.calendar.procedure import Limit, Milestone
from planlint.model.timescale import Unit
from planlint.model.versions import MilestoneReview


def review_dates(case: Case, today: dt.date) -> Iterator[Due]:
    """The review conference that the plan names, and each milestone of the procedure from the first conference on."""
    meetings, conference = case.document.meetings, case.document.conference
    if meetings and meetings.review_conference:
        day = meetings.review_conference
        yield Due("review-conference", day, ("meetings", "review_conference"), done=day if day <= today else None)
    begin = conference.date if conference and conference.type != "review" else None
    if begin is None or case.procedure is None:
        return
    for milestone in case.procedure.milestones:
        at, held = _held(case, milestone)
        asks = tuple(words for name, words in milestone.asks.items() if held is None or name not in held.covered)
        yield Due(
            "milestone",
            after(begin, milestone.months, Unit.MONTHS, case.nation),
            ("milestones", at) if at is not None else ("milestones",),
            (milestone.title,),
            begin,
            held.date if held else None,
            None,
            Limit(within=milestone.months, unit=Unit.MONTHS, of="conference", basis=milestone.basis),
            case.procedure.source,
            asks,
            milestone.colour,
        )


def _held(case: Case, milestone: Milestone) -> tuple[int | None, MilestoneReview | None]:
    for number, held in enumerate(case.document.milestones):
        if held.months == milestone.months and held.date:
            return number, held
    return None, None
