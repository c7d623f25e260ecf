"""From a date as written to a date of the calendar, and what is wrong with it on the way (rule ambiguous-date)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planlint.model.timescale import ByDate
from planlint.timescales.dates.date_parts import Written
from planlint.timescales.dates.in_full import in_full
from planlint.timescales.reading import DateProblem, Phrase
from planlint.timescales.words.calendar_words import MONTHS, WEEKDAYS, last_day, real
from planlint.timescales.words.tokens import Tokens

_YEARS = range(1900, 2200)
_LATEST_MONTH = 12
_NOT_LONG_AGO = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class Settled:
    """The date meant (`exact` None when it cannot be known), the likeliest one, and the problems."""

    exact: ByDate | None
    likely: date | None
    problems: tuple[DateProblem, ...]


def settle(tokens: Tokens, written: Written, plan_date: date | None) -> Settled:
    """Find the date meant by `written`. A date without a year is the next one on or after `plan_date`."""
    if written.either and plan_date and written.year and written.year < plan_date.year - 1:  # “May 14” in 2027
        written = replace(written, day=written.year % 100, year=None, short_year=False, either=False)
    phrase = Phrase(
        tokens.starts[written.begin], tokens.ends[written.end - 1], tokens.written(written.begin, written.end)
    )
    if impossible := _impossible(written, phrase.text):
        return Settled(None, None, (DateProblem("impossible-date", phrase, impossible),))
    year = _next_year(written, plan_date) if written.year is None else written.year
    exact = _by_date(written, year) if year is not None else None
    problems = [
        *_of_the_year(written, year, phrase),
        *(_of_the_weekday(written, exact, phrase) if exact and written.year is not None else ()),
    ]
    if len(problems) == 1 and exact is not None and not written.either:
        choice = "or" in tokens.words[written.begin : written.end]
        problems = [_with_what_is_meant(problems[0], written, exact, choice=choice)]
    return Settled(exact, exact.date if exact else None, tuple(problems))


def _of_the_year(written: Written, year: int | None, phrase: Phrase) -> Iterator[DateProblem]:
    if written.year is None:
        only_month = written.day is None and written.end - written.begin == 1
        says = "the day and the year are missing" if only_month else "the year is missing"
        yield DateProblem("year-missing", phrase, says)
    elif written.short_year and not _clear(written):
        either = f", or {written.year % 100} {_month(written)}" if written.either and written.year else ""
        yield DateProblem("year-two-digits", phrase, f"the year has two digits: write {year}{either}")


def _of_the_weekday(written: Written, exact: ByDate, phrase: Phrase) -> Iterator[DateProblem]:
    if written.weekday is not None and exact.date.weekday() != written.weekday:
        says = f"{in_full(exact.date)} is a {WEEKDAYS[exact.date.weekday()]}, not a {WEEKDAYS[written.weekday]}"
        yield DateProblem("weekday-disagrees", phrase, says)


def _with_what_is_meant(problem: DateProblem, written: Written, exact: ByDate, *, choice: bool) -> DateProblem:
    """The one problem of a date, with the date to write instead where nothing else can be meant, and its last day.

    `choice`: it is one of two dates, “by 12 or 13 March”.
    """
    if written.weekday not in (None, exact.date.weekday()):
        return problem
    if written.day is not None and written.first is None:
        weekday = "" if written.weekday is None else f"{WEEKDAYS[written.weekday].capitalize()} "
        problem = replace(problem, likely=f"{weekday}{in_full(exact.date)}")
    return problem if choice else replace(problem, last=exact.date)


def _clear(written: Written) -> bool:
    """Whether a year of two digits can be nothing else: "Mon 25/01/27" where that day is a Monday."""
    if written.either or written.year is None or written.month is None or written.day is None:
        return False
    day = real(written.year, written.month, written.day)
    return day is not None and written.weekday == day.weekday() and written.day > _LATEST_MONTH


def _month(written: Written) -> str:
    return MONTHS[(written.month or 1) - 1]


def _impossible(written: Written, text: str) -> str | None:
    month, day, year = written.month, written.day, written.year
    if month is None or not 1 <= month <= 12:
        return f"{text} is not a date: there is no month {month} (the day comes first, then the month)"
    if year is not None and year not in _YEARS:
        return f"{text} is not a date: the year {year} cannot be right"
    longest = last_day(year if year is not None else 2028, month)
    for number in (written.first, day):
        if number is not None and not 1 <= number <= longest:
            return f"{text} is not a date: {_month(written)}{f' {year}' if year else ''} has {longest} days"
    return None


def _next_year(written: Written, plan_date: date | None) -> int | None:
    if plan_date is None or written.month is None:
        return None
    years = range(plan_date.year - 1, plan_date.year + 9)
    days = (real(year, written.month, written.day or last_day(year, written.month)) for year in years)
    known = [day for day in days if day is not None]
    coming = next((day for day in known if day >= plan_date), None)
    if coming is not None and written.weekday not in (None, coming.weekday()):
        # “Started Tues 23 Feb”, in a plan of 3 March 2027: by its weekday it has been.
        been = max((day for day in known if plan_date - _NOT_LONG_AGO <= day < plan_date), default=None)
        coming = been if been and been.weekday() == written.weekday else coming
    return coming.year if coming else None


def _by_date(written: Written, year: int) -> ByDate | None:
    month = written.month or 1
    if written.day is None:
        return ByDate(date(year, month, last_day(year, month)), date(year, month, 1))
    last = real(year, month, written.day)
    if last is None:
        return None
    first = written.first
    if first is None:
        return ByDate(last)
    if first <= written.day:
        return ByDate(last, date(year, month, first))
    return ByDate(last)
