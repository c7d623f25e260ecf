"""Every date of a case that matters, in the order in which they fall."""

from __future__ import annotations

import datetime as dt

from planlint.calendar.case import Case
from planlint.calendar.core_groups import core_group_dates, notes_dates
from planlint.calendar.deadlines import deadline_dates
from planlint.calendar.due import Due
from planlint.calendar.papers import paper_dates
from planlint.calendar.reviews import review_dates
from planlint.calendar.visits import visit_dates


def dates(case: Case, today: dt.date, *, with_deadlines: bool = True) -> list[Due]:
    """The dates that the procedure and the plan set, as they stand on `today`; the deadlines of actions are the plan's.

    Limits are counted from what the documents say has happened: a core group or review up to `today` counts as held.
    """
    found = [
        *core_group_dates(case, today),
        *visit_dates(case, today),
        *paper_dates(case),
        *notes_dates(case),
        *review_dates(case, today),
        *(deadline_dates(case, today) if with_deadlines else ()),
    ]
    return sorted(found, key=lambda due: (due.due, due.what, due.about))
