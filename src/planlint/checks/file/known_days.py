"""Is a day without a year told with its year elsewhere in the plan? Then no reader takes another one."""

from __future__ import annotations

import datetime as dt

from planlint.checks.base import Context
from planlint.model.base import Kind
from planlint.model.paths import Path, TextField, reach, texts
from planlint.model.plan import CaseDocument
from planlint.read.fit import Misfit
from planlint.timescales import DateProblem
from planlint.timescales.full_dates import full_dates, in_year, is_one_of

_WITH_DAYS = (Kind.BY_WHEN, Kind.ACTION, Kind.CONTINGENCY, Kind.EVIDENCE, Kind.OUTCOME)


def is_told_elsewhere(text: TextField, problem: DateProblem, context: Context) -> bool:
    """Whether the plan gives the day in full, or vague-timescale speaks of the same words: “after half term”."""
    if problem.kind == "year-missing":
        return _is_told_in_full(problem.phrase.text, context)
    if problem.kind != "no-one-day" or text.kind is not Kind.BY_WHEN or context.fragment:
        return False
    start, vague = problem.phrase.start, context.timescale(text.text).vague
    return any(phrase.start <= start < phrase.end for phrase in vague)


def is_clear(found: Misfit, context: Context) -> bool:
    """Whether no reader takes another day: signatures, and days that share a year told beside them."""
    signed = found.path[:1] == ("signatures",)
    return signed or (found.problem == "year-missing" and _shares_its_year(found.quote, found.path, context))


def _is_told_in_full(written: str, context: Context) -> bool:
    """Whether the plan gives the day in full: “9 October” in an action that is due on 9 October 2026."""
    return is_one_of(written, {*context.once(_days), *context.events.values()})


def _days(plan: CaseDocument) -> frozenset[dt.date]:
    return frozenset(day for text in texts(plan) if text.kind in _WITH_DAYS for day in full_dates(text.text))


def _shares_its_year(written: str, path: Path, context: Context) -> bool:
    """Whether the day stands in a list whose next day has its year: “9 October, 6 November 2026”."""
    days = reach(context.plan, path[:-1]) if path and isinstance(path[-1], int) else None
    later = [day for day in days if isinstance(day, dt.date)] if isinstance(days, tuple) else []
    return any((day := in_year(written, other.year)) is not None and day <= other for other in later)
