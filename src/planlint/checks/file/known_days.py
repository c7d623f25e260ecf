"""Do the plan's other dates tell the year of a day that has none? Then no reader takes another one."""

from __future__ import annotations

import datetime as dt
import re

from planlint.calendar.own_days import AND_SOON_AFTER, WITH_DAYS, own_days
from planlint.checks.base import Context
from planlint.model.base import Kind
from planlint.model.outcomes import Action
from planlint.model.paths import Path, TextField, reach, texts
from planlint.model.states import State
from planlint.read.fit import Misfit
from planlint.timescales import DateProblem, deadlines_in, repeats_in, set_off
from planlint.timescales.dates.full_dates import in_year
from planlint.timescales.doubts.two_meanings import HOUR_ALONE, WEEK_ALONE
from planlint.timescales.words.calendar_words import WEEKDAY_OF
from planlint.word_lists import alternatives

_SEEN_OR_ANSWERED = (Kind.EVIDENCE, Kind.OUTCOME, Kind.CONTINGENCY)
_UNTOLD = ("year-missing", "year-two-digits")
_NUMBERS = re.compile(r"\d+")
_IN_FIGURES = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b")
_HOUR = r"\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?"
_WEEKDAY_AND_HOUR = re.compile(
    rf"(?:{alternatives(WEEKDAY_OF)})s?,? (?:at )?{_HOUR}(?: ?[-–] ?{_HOUR})?", re.IGNORECASE
)
_A_YEAR = dt.timedelta(days=330)


def is_told_elsewhere(text: TextField, problem: DateProblem, context: Context) -> bool:
    """Whether the plan gives the day in full, or vague-timescale speaks of the same words: “after half term”."""
    if problem.kind in _UNTOLD and text.kind in WITH_DAYS and context.once(own_days).one_day(text.text, problem):
        return True
    if problem.kind == "year-missing":
        return text.kind in _SEEN_OR_ANSWERED and _is_within_the_plan(problem.phrase.text, context)
    if _is_weekly_slot(text, context):
        return True
    if problem.says == HOUR_ALONE:
        return _has_its_day(text, context)
    if problem.says == WEEK_ALONE and any(child.expected for child in context.plan.children):
        return True  # weeks of the pregnancy
    if problem.kind != "no-one-day" or text.kind is not Kind.BY_WHEN or context.fragment:
        return False
    start, vague = problem.phrase.start, context.timescale(text.text).vague
    return any(phrase.start <= start < phrase.end for phrase in vague)


def _is_weekly_slot(text: TextField, context: Context) -> bool:
    """“Weds 3.30pm”, of what is under way: it comes each week, and is no Wednesday to be found."""
    action = reach(context.plan, text.path[:-1]) if text.kind is Kind.BY_WHEN else None
    under_way = isinstance(action, Action) and action.state is State.UNDER_WAY
    return under_way and _WEEKDAY_AND_HOUR.fullmatch(text.text.strip()) is not None


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


def _is_within_the_plan(written: str, context: Context) -> bool:
    """Whether the plan's own dates leave one such day or month: “by the end of May”, from March to the review in June.

    Whoever acts by it has to find the day; what is to be seen, or answered, by then needs no more than this.
    """
    own = context.once(own_days)
    plans = own.time()
    if plans is None:
        return False
    first, last = plans[0], plans[1] + AND_SOON_AFTER
    return last - first < _A_YEAR and len(own.within(written, first, last)) == 1


def _shares_its_year(written: str, path: Path, context: Context) -> bool:
    """Whether the day stands in a list whose next day has its year: “9 October, 6 November 2026”."""
    days = reach(context.plan, path[:-1]) if path and isinstance(path[-1], int) else None
    later = [day for day in days if isinstance(day, dt.date)] if isinstance(days, tuple) else []
    return any((day := in_year(written, other.year)) is not None and day <= other for other in later)


def year_is_plain(kind: str, says: str, written: str, context: Context) -> bool:
    """Whether everybody would take the same year: it has two digits, or what else the plan dates tells it.

    Not of “Jan 27”, which may be a day, nor where the day or the month is missing too.
    """
    if kind == "year-two-digits":
        return len(_NUMBERS.findall(written)) > 1
    only_the_year = kind == "year-missing" and " and the year " not in says
    return only_the_year and (context.is_dated or context.worked_out(_tells_a_year))


def _tells_a_year(context: Context) -> bool:
    """Whether a day of the plan's own time has its year; when a child was born says nothing of it."""
    own = context.once(own_days)
    short = any(found.problem == "year-two-digits" and "born" not in found.path for found in context.misfits)
    return bool(own.events or own.told_in_full or short) or any(
        _IN_FIGURES.search(text.text) for text in texts(context.plan) if text.kind is Kind.BY_WHEN
    )
