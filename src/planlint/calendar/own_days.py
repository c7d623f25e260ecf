"""The one day that the plan's own dates leave for words without a full year: linting and the dates count the same."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from planlint.model.base import Kind
from planlint.model.events import events
from planlint.model.paths import texts
from planlint.model.plan import CaseDocument
from planlint.model.timescale import ByDate
from planlint.timescales import DateProblem, Reading, in_full, understand
from planlint.timescales.dates.full_dates import full_dates, in_year

WITH_DAYS = (Kind.BY_WHEN, Kind.ACTION, Kind.CONTINGENCY, Kind.EVIDENCE, Kind.OUTCOME)
AND_SOON_AFTER = dt.timedelta(days=92)
_HALF_A_YEAR = dt.timedelta(days=183)
_MONTHS = 12
_FIGURES = re.compile(r"(?<!\d)(?P<day>\d{1,2})[./-]\d{1,2}[./-]\d\d(?!\d)")
_IN_LETTERS = re.compile(r"\d{1,2}(?:st|nd|rd|th)? (?:of )?[^\W\d]{3,} ['’]?\d\d")
_MEETS = re.compile(r"\s(?:core group|review|conference|RCPC|CPRC)\b", re.IGNORECASE)
_Span = tuple[dt.date, dt.date]


@dataclass(frozen=True)
class OwnDays:
    """What a plan knows of its own time: its events, the days it gives in full, whether its figures read two ways."""

    plan: CaseDocument
    events: dict[str, dt.date]
    told_in_full: frozenset[dt.date]
    reads_two_ways: bool

    def one_day(self, text: str, problem: DateProblem) -> tuple[dt.date, int] | None:
        """The one day that is meant, and where the words for it end; None where the plan leaves several or none."""
        end = problem.phrase.end
        if problem.kind == "year-two-digits":
            day = self._reads_one_way(problem)
            return (day, end) if day else None
        if problem.kind != "year-missing":
            return None
        written = problem.phrase.text
        days = self.told_in_full | {*self.events.values()}
        told = {day for day in days if in_year(written, day.year) == day}
        if len(told) == 1:
            return told.pop(), end
        meets = _MEETS.match(text, end)
        meeting = self._meeting(written) if meets else None
        if meets and meeting:
            return meeting, meets.end()
        day = self._until_the_review(written)
        return (day, end) if day else None

    def as_read(self, reading: Reading) -> Reading:
        """What a deadline says, where its days without a full year were read as days of the plan's own time.

        Rules still ask the writer for the year; whoever counts need not wait for it.
        """
        plans = self.time()
        meets = any(_MEETS.match(reading.text, problem.phrase.end) for problem in reading.problems)
        if plans is not None and not meets and all(_falls_within(problem, plans) for problem in reading.problems):
            return replace(reading, problems=())
        return self.settled(reading)

    def settled(self, reading: Reading) -> Reading:
        """What a deadline says, with the days in full where the plan leaves one for each that is unclear."""
        words = reading.text
        for problem in sorted(reading.problems, key=lambda each: each.phrase.start, reverse=True):
            found = self.one_day(reading.text, problem)
            if found is None:
                return reading
            words = words[: problem.phrase.start] + in_full(found[0]) + words[found[1] :]
        return understand(words, plan_date=self.plan.date) if reading.problems else reading

    def time(self) -> _Span | None:
        """From when to when the plan holds: from its own day, or half a year before its review or next meeting."""
        began, review = self.events.get("plan") or self.events.get("conference"), self.events.get("review-conference")
        known = began or review or min(self.events.values(), default=None)
        if known is None:
            return None
        first = began or known - _HALF_A_YEAR
        return first, review if review and review > first else known + _HALF_A_YEAR

    def within(self, written: str, first: dt.date, last: dt.date) -> list[_Span]:
        """The days or months between two days that words without a year may mean."""
        spans = [self._span(written, year) for year in range(first.year, last.year + 1)]
        return [span for span in spans if span is not None and first <= span[1] and span[0] <= last]

    def _meeting(self, written: str) -> dt.date | None:
        """The one such meeting that the plan has: “the July core group”, beside a core group on 9 July 2027."""
        meetings = self.plan.meetings
        known = {day for event, day in self.events.items() if event != "plan"}
        held = {day for day in (*(meetings.core_groups if meetings else ()), *known) if day}
        spans = [self._span(written, year) for year in {day.year for day in held}]
        found = [day for day in held for span in spans if span is not None and span[0] <= day <= span[1]]
        return found[0] if len(found) == 1 else None

    def _until_the_review(self, written: str) -> dt.date | None:
        """The one such day between the plan and its review: “13 April”, from 2 April to the review in June."""
        plans = self.time() if "review-conference" in self.events else None
        found = self.within(written, *plans) if plans is not None else []
        return found[0][0] if len(found) == 1 and found[0][0] == found[0][1] else None

    def _reads_one_way(self, problem: DateProblem) -> dt.date | None:
        """A month in letters, or a day that can be no month, in the plan's own time: 31/10/25 in October 2025."""
        figures = _FIGURES.fullmatch(problem.phrase.text)
        clear = int(figures["day"]) > _MONTHS if figures else _IN_LETTERS.fullmatch(problem.phrase.text)
        plans = self.time()
        if not clear or plans is None or self.reads_two_ways:
            return None
        meaning = understand(problem.likely or "", plan_date=self.plan.date).meaning
        in_time = isinstance(meaning, ByDate) and plans[0] <= meaning.date <= plans[1] + AND_SOON_AFTER
        return meaning.date if isinstance(meaning, ByDate) and in_time else None

    def _span(self, written: str, year: int) -> _Span | None:
        """From when to when a day or month without a year reaches in that year."""
        meaning = understand(f"{written} {year}", plan_date=self.plan.date).meaning
        return (meaning.earliest or meaning.date, meaning.date) if isinstance(meaning, ByDate) else None


def _falls_within(problem: DateProblem, plans: _Span) -> bool:
    """Whether the next such day, or the day first and then the month of the year in two digits, is in the plan's time.

    Figures stand for the day first, as in a date with its year in full; who wrote them is asked for that elsewhere.
    """
    return (
        problem.kind in ("year-missing", "year-two-digits")
        and problem.last is not None
        and plans[0] - AND_SOON_AFTER <= problem.last <= plans[1] + AND_SOON_AFTER
    )


def own_days(plan: CaseDocument) -> OwnDays:
    """What the plan knows of its own time, to be asked once a plan."""
    told = [text.text for text in texts(plan) if text.kind in WITH_DAYS]
    two_ways = any(int(figures["day"]) <= _MONTHS for text in told for figures in _FIGURES.finditer(text))
    return OwnDays(plan, events(plan), frozenset(day for text in told for day in full_dates(text)), two_ways)
