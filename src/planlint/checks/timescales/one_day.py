"""Is a time one day, on which not everything in the plan is looked at again? (PL10, ST7)"""

from __future__ import annotations

import re

from planlint.checks.base import Context
from planlint.english.acts.time_words import says_first
from planlint.model.timescale import ByDate, Repeating, Starting, Within
from planlint.timescales import Reading
from planlint.timescales.dates.full_dates import in_year, is_one_of

_BEFORE = re.compile(r"\bbefore\b", re.IGNORECASE)
# “9 and 11 March 2027”: each of the days on which it is done.
_DAYS_OF_A_MONTH = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?(?:,| and| &) (?:and )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2}")
# “First day 7 June 2027”
_FIRST_DAY = re.compile(
    r"^\W*(?:the )?(?:first|1st) (?:day|visit|session|time)\b(?: (?:is|on|will be))?\W*(?=\w* ?\d)", re.IGNORECASE
)
# “Since 24 February 2027”, read like the day from which it holds.
_SINCE = re.compile(r"^\W*since (?=.*\d)", re.IGNORECASE)
# “From when Ayla leaves hospital”
FROM = re.compile(r"\W*(?:as )?(?:from|of|once|effective|with effect)\b", re.IGNORECASE)
_A_MONTH = 31
# In one of them “Monday 21 September” is a Monday, and 29 February a day.
_YEARS = range(2024, 2032)
# On these days everything in the plan is looked at again.
_LOOKED_AT_AGAIN = ("review-conference", "next-core-group")


def is_one_day(day: str, context: Context) -> bool:
    """Whether a time is one day, and none on which everything in the plan is looked at again."""
    reading = context.timescale(_SINCE.sub("from ", _FIRST_DAY.sub("", day)))
    meaning = reading.meaning.first if isinstance(reading.meaning, Starting) else reading.meaning
    dates = [phrase for phrase in reading.limits if any(map(str.isdecimal, phrase.text))]
    several = len(dates) > 1 or _DAYS_OF_A_MONTH.search(day)  # “meeting 19 October 2026, start 2 November 2026”
    repeats = bool(reading.open_ended) and not says_first(day)
    if isinstance(meaning, Within) and FROM.match(day):
        return meaning.count == 0  # “from when Ayla leaves hospital”: the day of an event
    if several or repeats:
        return False
    if isinstance(meaning, Repeating):
        return meaning.starts is not None or _is_a_day_without_a_year(reading, context)
    if not isinstance(meaning, ByDate):
        return _is_a_day_without_a_year(reading, context)
    if _is_looked_at_again(meaning, context):
        return False
    return meaning.earliest is None or (meaning.date - meaning.earliest).days <= _A_MONTH


def _is_a_day_without_a_year(reading: Reading, context: Context) -> bool:
    """ "Monday 21 September": which year it is, ambiguous-date asks; one day it is all the same."""
    if len(reading.problems) != 1 or reading.problems[0].kind != "year-missing" or _BEFORE.search(reading.text):
        return False  # “before he next sails on 16 November”
    written = reading.problems[0].phrase.text
    reviews = (day for event, day in context.events.items() if event in _LOOKED_AT_AGAIN)
    a_day = any(in_year(written, year) is not None for year in _YEARS)
    return a_day and not is_one_of(written, reviews)


def _is_looked_at_again(meaning: ByDate, context: Context) -> bool:
    return any(context.events.get(event) == meaning.date for event in _LOOKED_AT_AGAIN)
