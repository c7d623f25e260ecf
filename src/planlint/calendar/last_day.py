"""The last day that a deadline of a plan allows: worked out here alone, for findings, dates, minutes and copies."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planlint.calendar.case import Case, known_case
from planlint.calendar.named_days import named_days
from planlint.calendar.own_days import own_days
from planlint.calendar.to_the_review import ends_at_the_review
from planlint.calendar.working_days import add_working_days
from planlint.model.events import events
from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.model.timescale import Repeating, Starting, Timescale
from planlint.timescales import Reading, first_day, is_one_day, read_date, resolve, understand

_BY = re.compile(r"\A\s*(?:by|on)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LastDay:
    """The day, or None, and the reading it comes from. With `at_the_review` only the plan's review is an end to it."""

    day: dt.date | None
    reading: Reading
    at_the_review: bool = False

    @property
    def once(self) -> bool:
        """Whether it is done by the day, and not again and again until then."""
        return not isinstance(self.reading.meaning, Repeating)


@dataclass(frozen=True)
class LastDays:
    """The last days in one plan: by its own dates, which settle a year left out too, and its nation’s working days."""

    case: Case

    @cached_property
    def events(self) -> Mapping[str, dt.date]:
        """The days that the plan itself knows, and from its own day on those that everybody does."""
        own = events(self.case.document)
        since = own.get("plan") or own.get("conference")
        return {**named_days(self.case.nation, since), **own} if since else own

    def of(self, words: str) -> LastDay:
        """The last day that the words of a deadline allow, where they and the plan leave one."""
        reading = understand(words, plan_date=self.case.document.date)
        if reading.problems:
            reading = own_days(self.case.document).as_read(reading)
        if reading.problems:
            return LastDay(None, reading)
        if ends_at_the_review(reading, self.events):
            return LastDay(self.events["review-conference"], reading, at_the_review=True)
        if reading.open_ended or reading.vague or reading.loose:
            return LastDay(None, reading)  # “assessment by 12 March; then visits, ongoing”
        return LastDay(self.of_meaning(reading.meaning) or self._last_of(reading.each), reading)

    def _last_of(self, each: tuple[Timescale, ...]) -> dt.date | None:
        """The last day of several that are told each for itself: “nurse by 10 March, school by 12 March”."""
        days = [self.of_meaning(one) for one in each]
        known = [day for day in days if day is not None]
        return max(known) if known and len(known) == len(days) else None

    def is_one_date(self, words: str) -> bool:
        """Whether they are a day in full and nothing else, so that each page may print it in its own words."""
        try:
            read_date(_BY.sub("", words))
        except ValueError:
            return False
        return self.of(words).day is not None

    def is_one_day(self, words: str) -> bool:
        """Whether they are one day and nothing else, be it without its year."""
        return is_one_day(_BY.sub("", words))

    def of_meaning(self, meaning: Timescale) -> dt.date | None:
        """The same of what has been understood already."""
        nation = self.case.nation
        return resolve(meaning, self.events, lambda day, count: add_working_days(day, count, nation))

    def begins(self, reading: Reading) -> dt.date | None:
        """The day on which what only begins does so."""
        return first_day(reading.meaning, self.events) if isinstance(reading.meaning, Starting) else None


def last_days(document: CaseDocument) -> LastDays:
    """The last days in a plan that stands for itself, whether its procedure is known or not."""
    return LastDays(known_case(document))


@functools.cache
def of_no_plan() -> LastDays:
    """The last days of deadlines that count from what happens, and not from a plan’s own dates."""
    return LastDays(Case(ChildProtectionPlan()))
