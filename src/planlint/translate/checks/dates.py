"""Every date of the English stands in the translation, and no other: a wrong day sends a parent on the wrong day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.translate.checks.calendar_names import other_calendars
from planlint.translate.checks.dated import Dated
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.target_dates import has_month

# Hijri and Solar Hijri years of people now alive, and Buddhist ones.
_OTHER_YEAR = re.compile(r"(?<!\d)(?:1[34]\d\d|25\d\d)(?!\d)")


def date_faults(english: str, wanted: list[Dated], text: str, here: list[Dated], base: str) -> Iterator[Fault]:
    """Compares the dates `wanted` by the English with those `here` in the folded text of the translation."""
    yield from _other_calendar(english, text, base)
    for one in _each_once(wanted):
        if one.day is None and one.year is None:
            if not has_month(text, base, one.month):
                yield Fault("error", "date", f"the month {one.month} of the English is not in the translation")
        elif not any(other.says(one) for other in here):
            yield Fault("error", "date", f"the date {one.in_figures()} of the English is not in the translation")
    for other in _each_once(here):
        if other.year is None:
            continue  # a word beside a number may look like a month; its number is checked as a number
        if not any(other.says(one) for one in wanted):
            impossible = other.day is not None and other.calendar_day() is None
            because = "which no calendar has" if impossible else "which is not in the English"
            yield Fault("error", "date", f"the translation has the date {other.in_figures()}, {because}")
        else:
            yield from _weekday(other, wanted)


def _weekday(other: Dated, wanted: list[Dated]) -> Iterator[Fault]:
    day = other.calendar_day()
    said = {one.weekday for one in wanted if other.says(one)} - {None}
    if day and other.weekday is not None and other.weekday != day.weekday() and other.weekday not in said:
        yield Fault("error", "weekday", f"the weekday beside {other.in_figures()} is wrong: that day is a {day:%A}")


def _other_calendar(english: str, text: str, base: str) -> Iterator[Fault]:
    years = set(_OTHER_YEAR.findall(text)) - set(_OTHER_YEAR.findall(english))
    named = base != "en" and any(
        re.search(rf"\d\s*(?:\w{{1,3}}\s)?{re.escape(name)}(?!\w)", text) for name in other_calendars()
    )
    if years or named:
        yield Fault(
            "error", "calendar", "a date of another calendar stands in the translation: give it as in the English"
        )


def _each_once(dates: list[Dated]) -> list[Dated]:
    return list({(one.day, one.month, one.year, one.weekday): one for one in dates}.values())
