"""The last day of each action and assessment, as the plan's own words set it (PL10, ST5, ST7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from planlint.calendar.case import Case
from planlint.calendar.due import Due, Undated
from planlint.calendar.own_days import own_days
from planlint.calendar.to_the_review import ends_at_the_review
from planlint.calendar.working_days import add_working_days
from planlint.model.events import events
from planlint.model.timescale import Starting
from planlint.timescales import Reading, first_day, resolve, understand


def deadline_dates(case: Case, today: dt.date) -> Iterator[Due]:
    """Every action and assessment whose last day is known exactly.

    What is done counts as done in time: a note says when it was written, not when the thing was done.
    """
    for place, outcome in enumerate(case.document.outcomes):
        for number, action in enumerate(outcome.actions):
            day = _last_day(case, action.by_when)
            if day is not None and not action.dropped_because:
                noted = [each.date for each in action.progress if each.date]
                done = min(day, max(noted, default=day)) if action.status == "done" else None
                at = ("outcomes", place, "actions", number)
                yield Due("action", day, at, tuple(filter(None, (action.id, action.by_whom))), done=done)
    for number, assessment in enumerate(case.document.assessments):
        day = _last_day(case, assessment.by_when)
        if day is not None:
            done = min(day, today) if _is_done(assessment.state) else None
            yield Due("assessment", day, ("assessments", number), tuple(filter(None, (assessment.kind,))), done=done)


def without_last_day(case: Case) -> Iterator[Undated]:
    """Every action and assessment still to do of which the plan's words give no last day, and why they do not."""
    for place, outcome in enumerate(case.document.outcomes):
        for number, action in enumerate(outcome.actions):
            if action.status != "done" and not action.dropped_because and _last_day(case, action.by_when) is None:
                at = ("outcomes", place, "actions", number)
                about = tuple(filter(None, (action.id, action.by_whom)))
                yield Undated("action", at, about, action.by_when, *_why(case, action.by_when))
    for number, assessment in enumerate(case.document.assessments):
        if not _is_done(assessment.state) and _last_day(case, assessment.by_when) is None:
            about = tuple(filter(None, (assessment.kind,)))
            why = _why(case, assessment.by_when)
            yield Undated("assessment", ("assessments", number), about, assessment.by_when, *why)


def _why(case: Case, words: str | None) -> tuple[str | None, dt.date | None]:
    """What is unclear in the words, and the day on which they say that it begins, where they say either."""
    if not words:
        return None, None
    reading = _reading(case, words)
    if reading.problems:
        return reading.problems[0].says, None
    if reading.several:
        days = " and ".join(phrase.text for phrase in reading.several)
        return f"it names {days} and not which of them is the last", None
    begins = first_day(reading.meaning, events(case.document)) if isinstance(reading.meaning, Starting) else None
    return None, begins


def _is_done(state: str | None) -> bool:
    return (state or "").strip().lower() in ("done", "complete", "completed")


def _last_day(case: Case, words: str | None) -> dt.date | None:
    if not words:
        return None
    reading = _reading(case, words)
    if reading.problems:
        return None
    known = events(case.document)
    if ends_at_the_review(reading, known):
        return known["review-conference"]
    return resolve(reading.meaning, known, lambda day, count: add_working_days(day, count, case.nation))


def _reading(case: Case, words: str) -> Reading:
    """What the words say; a day that is clear to linting by the plan's own dates is clear here too."""
    reading = understand(words, plan_date=case.document.date)
    return own_days(case.document).settled(reading) if reading.problems else reading
