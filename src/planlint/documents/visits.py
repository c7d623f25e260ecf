"""The visits of a record, apart: those since people last met, the others, and those that one reader can expect."""

from __future__ import annotations

import datetime as dt

from planlint.recipients.values import Day
from planlint.recipients.view import ViewPart

_WITH_NOTICE = ("yes", "true")


def since_last_meeting(record: ViewPart) -> tuple[ViewPart, ...]:
    """The visits after the last meeting, up to the day of this one (SP7.2.1); none where a date is missing."""
    seen = vars(record)
    day = seen["meeting"].date if seen["meeting"] else None
    last = max((met for met in _met(seen) if day and met < day.date), default=None)
    if day is None or last is None:
        return ()
    return tuple(visit for visit in seen["visits"] if visit.date and last < visit.date.date <= day.date)


def other_visits(record: ViewPart) -> tuple[ViewPart, ...]:
    """The visits before that, those still to come, and those without a date."""
    since = since_last_meeting(record)
    return tuple(visit for visit in vars(record)["visits"] if visit not in since)


def visits_to_expect(seen: ViewPart) -> tuple[ViewPart, ...]:
    """The planned visits to the reader after the document's date, in order: one without notice is told to nobody."""
    values = vars(seen)
    day, reader = values["date"], values["reader"]
    name = reader.person.name if reader else None
    coming = (
        visit
        for visit in values["visits"]
        if day and visit.date and visit.date.date > day.date and str(visit.planned) in _WITH_NOTICE
    )
    mine = (visit for visit in coming if not visit.children or name in [child.name for child in visit.children])
    return tuple(sorted(mine, key=lambda visit: visit.date.date))


def _met(seen: dict[str, ViewPart]) -> list[dt.date]:
    days: list[Day | None] = []
    if seen["conference"]:
        days.append(vars(seen["conference"])["date"])
    if seen["meetings"]:
        days += [vars(seen["meetings"])["first_core_group"], *vars(seen["meetings"])["core_groups"]]
    return [day.date for day in days if day]
