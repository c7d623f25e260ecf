"""Do the plan's other dates tell the year of a day that has none? Then no reader takes another one."""

from __future__ import annotations

import datetime as dt
import re

from planlint.checks.base import Context
from planlint.model.base import Kind
from planlint.model.outcomes import Action
from planlint.model.paths import Path, TextField, reach, texts
from planlint.model.plan import CaseDocument
from planlint.model.timescale import ByDate
from planlint.read.fit import Misfit
from planlint.timescales import DateProblem, deadlines_in, repeats_in, set_off
from planlint.timescales.full_dates import full_dates, in_year, is_one_of
from planlint.timescales.two_meanings import HOUR_ALONE

_SEEN_OR_ANSWERED = (Kind.EVIDENCE, Kind.OUTCOME, Kind.CONTINGENCY)
_HALF_A_YEAR, _AND_SOON_AFTER, _A_YEAR = dt.timedelta(days=183), dt.timedelta(days=92), dt.timedelta(days=330)
_MONTHS = 12
_FIGURES = re.compile(r"(?<!\d)(?P<day>\d{1,2})[./-]\d{1,2}[./-]\d\d(?!\d)")
_MEETS = re.compile(r"\s(?:core group|review|conference|RCPC|CPRC)\b", re.IGNORECASE)
_WITH_DAYS = (Kind.BY_WHEN, Kind.ACTION, Kind.CONTINGENCY, Kind.EVIDENCE, Kind.OUTCOME)


def is_told_elsewhere(text: TextField, problem: DateProblem, context: Context) -> bool:
    """Whether the plan gives the day in full, or vague-timescale speaks of the same words: “after half term”."""
    if problem.kind == "year-missing":
        return (
            _is_told_in_full(problem.phrase.text, context)
            or _is_a_meeting_of_the_plan(text, problem, context)
            or (text.kind in _SEEN_OR_ANSWERED and _is_within_the_plan(problem.phrase.text, context))
            or (text.kind in _WITH_DAYS and _is_a_day_of_the_plan(problem.phrase.text, context))
        )
    if problem.kind == "year-two-digits":
        return text.kind in _WITH_DAYS and _reads_one_way(problem, context)
    if problem.says == HOUR_ALONE:
        return _has_its_day(text, context)
    if problem.kind != "no-one-day" or text.kind is not Kind.BY_WHEN or context.fragment:
        return False
    start, vague = problem.phrase.start, context.timescale(text.text).vague
    return any(phrase.start <= start < phrase.end for phrase in vague)


def _has_its_day(text: TextField, context: Context) -> bool:
    """Whether what is done at an hour tells on which days, or what sets it off; a contingency is always set off."""
    action = reach(context.plan, text.path[:-1])
    if text.kind is not Kind.BY_WHEN or not isinstance(action, Action):
        return True
    prose = action.description or ""
    return bool(repeats_in(prose) or set_off(prose) or next(iter(deadlines_in(prose, context.plan.date)), None))


def is_clear(found: Misfit, context: Context) -> bool:
    """Whether no reader takes another day: signatures, and days that share a year told beside them."""
    signed = found.path[:1] == ("signatures",)
    return signed or (found.problem == "year-missing" and _shares_its_year(found.quote, found.path, context))


def _is_told_in_full(written: str, context: Context) -> bool:
    """Whether the plan gives the day in full: “9 October” in an action that is due on 9 October 2026."""
    return is_one_of(written, {*context.once(_days), *context.events.values()})


def _is_a_meeting_of_the_plan(text: TextField, problem: DateProblem, context: Context) -> bool:
    """Whether the plan has one such meeting: “the July core group”, beside a core group on 9 July 2027."""
    if not _MEETS.match(text.text, problem.phrase.end):
        return False
    meetings = context.plan.meetings
    known = {day for event, day in context.events.items() if event != "plan"}
    held = {day for day in (*(meetings.core_groups if meetings else ()), *known) if day}
    spans = [_span(problem.phrase.text, year, context) for year in {day.year for day in held}]
    return sum(span is not None and span[0] <= day <= span[1] for day in held for span in spans) == 1


def _is_within_the_plan(written: str, context: Context) -> bool:
    """Whether the plan's own dates leave one such day or month: “by the end of May”, from March to the review in June.

    Whoever acts by it has to find the day; what is to be seen, or answered, by then needs no more than this.
    """
    plans = _time_of_the_plan(context)
    if plans is None:
        return False
    first, last = plans[0], plans[1] + _AND_SOON_AFTER
    return last - first < _A_YEAR and len(_within(written, first, last, context)) == 1


def _is_a_day_of_the_plan(written: str, context: Context) -> bool:
    """Whether it is one day between the plan and its review: “13 April”, from 2 April to the review in June."""
    plans = _time_of_the_plan(context) if "review-conference" in context.events else None
    found = _within(written, *plans, context) if plans is not None else []
    return len(found) == 1 and found[0][0] == found[0][1]


def _reads_one_way(problem: DateProblem, context: Context) -> bool:
    """Whether figures whose day can be no month lie in the plan's own time: 31/10/25 in one of October 2025."""
    figures = _FIGURES.fullmatch(problem.phrase.text)
    plans = _time_of_the_plan(context)
    if figures is None or int(figures["day"]) <= _MONTHS or plans is None or context.once(_one_reads_two_ways):
        return False
    meaning = context.timescale(problem.likely or "").meaning
    return isinstance(meaning, ByDate) and plans[0] <= meaning.date <= plans[1] + _AND_SOON_AFTER


def _one_reads_two_ways(plan: CaseDocument) -> bool:
    """Whether the plan has figures whose day may be a month too: who writes 07/04/27 is told of all of them."""
    told = (text.text for text in texts(plan) if text.kind in _WITH_DAYS)
    return any(int(figures["day"]) <= _MONTHS for text in told for figures in _FIGURES.finditer(text))


def _time_of_the_plan(context: Context) -> tuple[dt.date, dt.date] | None:
    """From when to when the plan holds: from its own day, or half a year before its review or next meeting."""
    events = context.events
    began, review = events.get("plan") or events.get("conference"), events.get("review-conference")
    known = began or review or min(events.values(), default=None)
    if known is None:
        return None
    first = began or known - _HALF_A_YEAR
    return first, review if review and review > first else known + _HALF_A_YEAR


def _within(written: str, first: dt.date, last: dt.date, context: Context) -> list[tuple[dt.date, dt.date]]:
    """The days or months between two days that words without a year may mean."""
    spans = [_span(written, year, context) for year in range(first.year, last.year + 1)]
    return [span for span in spans if span is not None and first <= span[1] and span[0] <= last]


def _span(written: str, year: int, context: Context) -> tuple[dt.date, dt.date] | None:
    """From when to when a day or month without a year reaches in that year."""
    meaning = context.timescale(f"{written} {year}").meaning
    return (meaning.earliest or meaning.date, meaning.date) if isinstance(meaning, ByDate) else None


def _days(plan: CaseDocument) -> frozenset[dt.date]:
    return frozenset(day for text in texts(plan) if text.kind in _WITH_DAYS for day in full_dates(text.text))


def _shares_its_year(written: str, path: Path, context: Context) -> bool:
    """Whether the day stands in a list whose next day has its year: “9 October, 6 November 2026”."""
    days = reach(context.plan, path[:-1]) if path and isinstance(path[-1], int) else None
    later = [day for day in days if isinstance(day, dt.date)] if isinstance(days, tuple) else []
    return any((day := in_year(written, other.year)) is not None and day <= other for other in later)
