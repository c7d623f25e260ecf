"""Is a date of the procedure kept? The calendar computes; here it is judged by the document's own day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Literal

from planlint.calendar.case import Case
from planlint.calendar.core_groups import core_group_dates
from planlint.calendar.dates import dates
from planlint.calendar.due import Due
from planlint.calendar.procedure import LimitName
from planlint.checks.base import Context, Hit, Options
from planlint.model.paths import Path, reach
from planlint.model.records import MeetingRecord
from planlint.timescales import in_full


class Overdue(Options):
    """A date of that kind was missed by the day of the document, or is arranged for too late a day."""

    kind: Literal["overdue"] = "overdue"
    what: LimitName | Literal["milestone"]
    VALUES: ClassVar = frozenset({"who", "limit", "last_day", "days", "tell"})


def overdue(node: Any, path: Path, options: Overdue, context: Context) -> Iterator[Hit]:
    """Report each date of that kind that is late, where the plan speaks of it; one child at a time."""
    today = _judged_on(node, options)
    if context.case is None or today is None:
        return
    for due in _dates(context.case, today, options):
        late = _days_late(due, today)
        if due.what == options.what and late and not _answered_for(node, due):
            yield Hit(due.at, values=_values(due, late, context))


def _answered_for(document: Any, due: Due) -> bool:
    """Whether a visit was made late and those who had to be told were: nothing is left to do about it (PL6)."""
    return due.done is not None and bool(reach(document, (*due.at, "told")))


def day_of(document: Any) -> dt.date | None:
    """The day a document speaks from: that of its meeting, else its own date."""
    meeting = document.meeting if isinstance(document, MeetingRecord) else None
    return (meeting.date if meeting else None) or document.date


def _judged_on(document: Any, options: Overdue) -> dt.date | None:
    """The document's own day; for its notes the day on which it was written up, where that is a later one."""
    today = day_of(document)
    written_up: dt.date | None = document.date
    if options.what == LimitName.NOTES_OUT and today and written_up:
        return max(today, written_up)
    return today


def _dates(case: Case, today: dt.date, options: Overdue) -> Iterable[Due]:
    # Core groups that are only arranged can be seen to lie too far apart already.
    if options.what == LimitName.CORE_GROUP:
        return core_group_dates(case, dt.date.max)
    return dates(case, today, with_deadlines=False)


def _days_late(due: Due, today: dt.date) -> int:
    """By how many days it is late; a day written down that lies after the last one counts, though it may be to come."""
    known = [day for day in (due.done, due.planned) if day is not None]
    return max(due.days_late(today), *((day - due.due).days for day in known), 0)


def _values(due: Due, late: int, context: Context) -> dict[str, object]:
    return {
        "who": ", ".join(context.name_of(each) for each in due.about),
        "limit": due.limit.words if due.limit else "",
        "last_day": in_full(due.due),
        "days": "1 day" if late == 1 else f"{late} days",
        "tell": f"Tell {due.limit.tell}." if due.limit and due.limit.tell else "Write down why, and who was told.",
    }
