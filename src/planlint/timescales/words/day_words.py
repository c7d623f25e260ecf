"""A day as people write it, with its year or without: patterns, for finding one within other words."""

from __future__ import annotations

import re

from planlint.timescales.words.calendar_words import MONTH_OF

# A day of the week, in full or in short, or each of them: “Mon”, “Tuesdays”, “Sats”.
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?"
MONTH = "|".join(sorted(MONTH_OF, key=len, reverse=True))
_MONTH = rf"[\s-]*(?:of\s+)?(?:{MONTH})\b"
# “26 Jan, 23 Feb” holds no day of the year 23.
_YEAR = rf"[.,]?[\s-]+(?:\d{{4}}|\d{{2}}(?!\d|(?:st|nd|rd|th)?\s+(?:{MONTH})\b))\b"

_IN_FIGURES = r"[./-]\d{1,2}[./-]\d{2,4}"
_YEAR_FIRST = r"\d{4}-\d{2}-\d{2}"

DATE = re.compile(rf"{_DAY}(?:{_IN_FIGURES}|{_MONTH}{_YEAR})|{_YEAR_FIRST}", re.IGNORECASE)

# As a story tells it: “March 2019”, “early June 2024”, “2021”.
MONTH_AND_YEAR = re.compile(rf"(?:(?:early|mid|late)[\s-]+)?(?:(?:{MONTH})\w*[\s-]+)?\d{{4}}", re.IGNORECASE)

# A day with its year or without: “26 Jan”.
DAY = re.compile(rf"{_DAY}(?:{_IN_FIGURES}|{_MONTH}(?:{_YEAR})?)|{_YEAR_FIRST}", re.IGNORECASE)


def is_date(text: str) -> bool:
    """Whether the words are one date, with its year, and nothing else."""
    return DATE.fullmatch(text.strip()) is not None
