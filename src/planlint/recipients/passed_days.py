"""Days by which a family can complain or appeal that have gone by: whoever reads one believes that it is too late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.calendar.last_day import LastDays, last_days
from planlint.model.paths import Path, parsed, reach
from planlint.model.plan import CaseDocument
from planlint.model.timescale import ByDate, Within
from planlint.timescales import Told, deadlines_in

WHAT_A_FAMILY_CAN_DO: tuple[Path, ...] = (parsed("local_authority.complaints"), parsed("local_authority.appeal"))


@dataclass(frozen=True, slots=True)
class Passed:
    """The field that names such a day, and the words that do."""

    path: Path
    quote: str


def passed_days(plan: CaseDocument, since: dt.date) -> Iterator[Passed]:
    """Each day, until which the plan says that a family can complain or appeal, that lies before `since`."""
    last = last_days(plan)
    for path in WHAT_A_FAMILY_CAN_DO:
        words = reach(plan, path)
        for told in deadlines_in(words, plan.date) if isinstance(words, str) else ():
            day = _last_day(told, last)
            if day is not None and day < since:
                yield Passed(path, told.phrase.text)


def _last_day(told: Told, last: LastDays) -> dt.date | None:
    # “Child Protection Review Unit” is an office; only a date, or a time that is counted, is a last day.
    match told.meaning:
        case ByDate():
            return last.of_meaning(told.meaning)
        case Within() if told.meaning.count:
            return last.of_meaning(told.meaning)
    return None
