"""The last day of each action and assessment, as the plan's own words set it (PL10, ST5, ST7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from planlint.calendar.case import Case
from planlint.calendar.due import Due, Undated
from planlint.calendar.last_day import LastDays


def deadline_dates(case: Case, today: dt.date) -> Iterator[Due]:
    """Every action and assessment whose last day is known exactly.

    What is done counts as done in time: a note says when it was written, not when the thing was done.
    """
    last = LastDays(case)
    for place, outcome in enumerate(case.document.outcomes):
        for number, action in enumerate(outcome.actions):
            day = last.of(action.by_when).day if action.by_when else None
            if day is not None and (action.to_do or action.finished):
                noted = [each.date for each in action.progress if each.date]
                done = min(day, max(noted, default=day)) if action.finished else None
                at = ("outcomes", place, "actions", number)
                yield Due("action", day, at, tuple(filter(None, (action.id, action.by_whom))), done=done)
    for number, assessment in enumerate(case.document.assessments):
        day = last.of(assessment.by_when).day if assessment.by_when else None
        if day is not None:
            done = min(day, today) if assessment.finished else None
            yield Due("assessment", day, ("assessments", number), tuple(filter(None, (assessment.kind,))), done=done)


def without_last_day(case: Case) -> Iterator[Undated]:
    """Every action and assessment still to do of which the plan's words give no last day, and why they do not."""
    last = LastDays(case)
    for place, outcome in enumerate(case.document.outcomes):
        for number, action in enumerate(outcome.actions):
            if action.to_do and (why := _why_not(last, action.by_when)) is not None:
                at = ("outcomes", place, "actions", number)
                yield Undated("action", at, tuple(filter(None, (action.id, action.by_whom))), action.by_when, *why)
    for number, assessment in enumerate(case.document.assessments):
        if not assessment.finished and (why := _why_not(last, assessment.by_when)) is not None:
            about = tuple(filter(None, (assessment.kind,)))
            yield Undated("assessment", ("assessments", number), about, assessment.by_when, *why)


def _why_not(last: LastDays, words: str | None) -> tuple[str | None, dt.date | None] | None:
    """What is unclear in the words, and the day on which they say that it begins; None where they have a last day."""
    if not words:
        return None, None
    found = last.of(words)
    if found.day is not None:
        return None
    if found.reading.problems:
        return found.reading.problems[0].says, None
    if found.reading.several:
        days = " and ".join(phrase.text for phrase in found.reading.several)
        return f"it names {days} and not which of them is the last", None
    return None, last.begins(found.reading)
