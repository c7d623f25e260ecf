"""Is a date of the procedure kept? The calendar computes; here it is judged by the document's own day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.calendar.dates import dates
from planlint.calendar.due import Due, State
from planlint.calendar.procedure import LimitName
from planlint.checks.base import Context, Hit, Options
from planlint.model.paths import Path
from planlint.model.records import MeetingRecord

_LATE = (State.LATE, State.DONE_LATE)


class Overdue(Options):
    """A date of that kind was missed by the day of the document, or is arranged for too late a day."""

    kind: Literal["overdue"] = "overdue"
    what: LimitName | Literal["milestone"]
    VALUES: ClassVar = frozenset({"who", "limit", "last_day", "days", "tell"})


def overdue(node: Any, path: Path, options: Overdue, context: Context) -> Iterator[Hit]:
    """Report each date of that kind that is late, where the plan speaks of it; one child at a time."""
    today = day_of(node)
    if context.case is None or today is None:
        return
    for due in dates(context.case, today, with_deadlines=False):
        if due.what == options.what and (due.state(today) in _LATE or due.planned_too_late):
            yield Hit(due.at, values=_values(due, today, context))


def day_of(document: Any) -> dt.date | None:
    """The day a document speaks from: that of its meeting, else its own date."""
    meeting = document.meeting if isinstance(document, MeetingRecord) else None
    return (meeting.date if meeting else None) or document.date


def _values(due: Due, today: dt.date, context: Context) -> dict[str, object]:
    late = max(due.days_late(today), due.planned_too_late)
    return {
        "who": ", ".join(context.name_of(each) for each in due.about),
        "limit": due.limit.words if due.limit else "",
        "last_day": f"{due.due.day} {due.due:%B %Y}",
        "days": "1 day" if late == 1 else f"{late} days",
        "tell": f"Tell {due.limit.tell}." if due.limit and due.limit.tell else "Write down why, and who was told.",
    }
