"""When the core group has to meet, and when its notes are due (PL8, PL15, SP7.2.3, IM4.3, IM2.8)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from planlint.calendar.case import Case
from planlint.calendar.due import Due
from planlint.calendar.periods import after
from planlint.calendar.procedure import Limit, LimitName
from planlint.model.paths import Path
from planlint.model.records import CoreGroupMinutes
from planlint.model.timescale import Repeating
from planlint.timescales import understand


def core_group_dates(case: Case, today: dt.date) -> Iterator[Due]:
    """The first core group, each gap between two, and the next one; a day up to `today` counts as a meeting held."""
    first, days = _first(case), _days(case)
    conference = case.document.conference.date if case.document.conference else None
    if conference is not None:
        due = case.due(
            LimitName.FIRST_CORE_GROUP, conference, ("meetings", "first_core_group"), done=first, planned=first
        )
        if due is not None:
            yield due
    if not days:
        return
    limit, source = _shorter(case, days[0][0])
    if limit is None:
        return
    # After the last day that is arranged there must be another, unless the review conference comes before it.
    for (since, _), (day, at) in zip(days, [*days[1:], (None, ("meetings", "core_groups"))], strict=True):
        due_by = case.by(since, limit)
        if day is None and _review_before(case, due_by):
            return
        yield Due("core-group", due_by, at, (), since, day, day, limit, source)
        if day is None or day > today:
            return


def notes_dates(case: Case) -> Iterator[Due]:
    """When the notes of each meeting must be with everybody on its list; sent means to all of them (IM2.8)."""
    documents = (*case.records, case.document)
    for record in (each for each in documents if isinstance(each, CoreGroupMinutes)):
        if record.meeting is None or record.meeting.date is None:
            continue
        sent = [entry.sent for entry in record.distribution]
        done = max((day for day in sent if day), default=None) if sent and all(sent) else None
        due = case.due(LimitName.NOTES_OUT, record.meeting.date, ("distribution",), done=done)
        if due is not None:
            yield due


def own_interval(words: str | None) -> Limit | None:
    """The plan's own “every 20 working days” as a limit; None where it says no such number."""
    meaning = understand(words).meaning if words else None
    if not isinstance(meaning, Repeating) or meaning.weekdays or meaning.before or meaning.times != 1:
        return None
    return Limit(every=meaning.every, unit=meaning.unit) if meaning.unit is not None else None


def _shorter(case: Case, start: dt.date) -> tuple[Limit | None, str]:
    meetings, theirs = case.document.meetings, case.limit(LimitName.CORE_GROUP)
    own = own_interval(meetings.core_group_every if meetings else None)
    if theirs is None or case.procedure is None:
        return own, "the plan"
    if own is not None and after(start, own.count, own.unit, case.nation) < case.by(start, theirs):
        return own, "the plan"
    place = f", {theirs.place}" if theirs.place else ""
    return theirs, f"{case.procedure.source}{place}"


def _first(case: Case) -> dt.date | None:
    return case.document.meetings.first_core_group if case.document.meetings else None


def _days(case: Case) -> list[tuple[dt.date, Path]]:
    """Every day of a core group that is known, with where it stands, in order."""
    meetings = case.document.meetings
    found: dict[dt.date, Path] = {}
    if meetings is not None:
        if meetings.first_core_group is not None:
            found[meetings.first_core_group] = ("meetings", "first_core_group")
        for number, day in enumerate(meetings.core_groups):
            if day is not None:
                found.setdefault(day, ("meetings", "core_groups", number))
    for record in (*case.records, case.document):
        if isinstance(record, CoreGroupMinutes) and record.meeting and record.meeting.date:
            found.setdefault(record.meeting.date, ("meeting", "date"))
    return sorted(found.items())


def _review_before(case: Case, day: dt.date) -> bool:
    meetings = case.document.meetings
    return bool(meetings and meetings.review_conference and meetings.review_conference <= day)
