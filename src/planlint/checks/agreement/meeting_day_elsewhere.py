"""Is a meeting on one day in its own place and on another in a sentence? (ST10, PL8, PL15)"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.model.meetings import Meetings
from planlint.model.paths import Path
from planlint.timescales import in_full, read_date
from planlint.timescales.prose.meetings_told import meetings_told

_CALLED = {"review_conference": "the review conference", "first_core_group": "the first core group"}
# Core groups are weeks apart: a day that near to one of them, and none of them, is a slip.
_NEAR = dt.timedelta(days=10)
# A review conference months before the plan's own may be the last one, where nobody knows the day of the plan.
_SAME_REVIEW = dt.timedelta(days=45)


class OtherMeetingDayElsewhere(Options):
    """A text that tells another day of a meeting than the plan's meetings do."""

    kind: Literal["other-meeting-day-elsewhere"] = "other-meeting-day-elsewhere"
    VALUES: ClassVar = frozenset({"meeting", "day"})


def other_meeting_day_elsewhere(
    node: Any, path: Path, options: OtherMeetingDayElsewhere, context: Context
) -> Iterator[Hit]:
    """Report the day in the text; a day before the plan's own is of a meeting that has been."""
    if node.meetings is None or not context.in_english:
        return
    for text in context.texts:
        for told in meetings_told(text.text):
            quote = text.text[told.start : told.end]
            day = _day(quote, told.fact, node.meetings)
            has_been = told.was_held if node.date is None else day is not None and day < node.date
            if day is None or has_been:
                continue
            other = _other(told.fact, day, node.meetings)
            if node.date is None and other is not None and other - day > _SAME_REVIEW:
                continue
            if other is not None:
                values = {"meeting": _CALLED.get(told.fact, "a core group"), "day": in_full(other)}
                yield Hit(text.path, quote, told.start, told.end, values)
                break


def _other(fact: str, day: dt.date, meetings: Meetings) -> dt.date | None:
    """The day that the plan's meetings give in place of this one; None where both may be right."""
    if fact in _CALLED:
        known: dt.date | None = getattr(meetings, fact)
        return known if known != day else None
    core_groups = [each for each in (meetings.first_core_group, *meetings.core_groups) if each]
    nearest = min(core_groups, key=lambda each: abs(each - day), default=None)
    return nearest if nearest and nearest != day and abs(nearest - day) <= _NEAR else None


def _day(written: str, fact: str, meetings: Meetings) -> dt.date | None:
    """The day as written; where its year is missing, in the year of the plan's own day of that meeting."""
    known = (getattr(meetings, fact), *meetings.core_groups) if fact != "core_groups" else meetings.core_groups
    years = (str(each.year) for each in known if each)
    for full in (written, *(f"{written} {year}" for year in years)):
        with contextlib.suppress(ValueError):
            return read_date(full)
    return None
