"""Labels that tell something beside what they ask for: a day, a telephone number, an address to write to.

“Review 12/11/2026” is taken for a heading, and a heading is used up by what it asks for; its day would be lost with it.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import month_name
from collections.abc import Iterator
from typing import Any

from planlint.read.word.people.contact import EMAIL, PHONE
from planlint.read.word.text.draft import Draft, Understood
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given
from planlint.timescales import UnclearDate, read_date
from planlint.timescales.words.day_words import DAY

_NO_YEAR = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(month_name[1:])})\b(?! \d)", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def tells_more(draft: Draft) -> list[Understood]:
    """The labels with a day, a number or an address that no value of the plan tells too."""
    telling = [(one, told) for one in draft.understood if one.became and (told := _told(one.words.value))]
    values = [*_values(draft.tree)] if telling else []
    known = {fact for value in values for fact in (*_told(value), *_days_of_no_year(value))}
    return [one for one, told in telling if not all({fact, _without_year(fact)} & known for fact in told)]


def _without_year(fact: str) -> str:
    """“2027-03-05” as “5 march”: a value may leave the year out."""
    if not _ISO.fullmatch(fact):
        return fact
    day = dt.date.fromisoformat(fact)
    return f"{day.day} {day:%B}".lower()


def _days_of_no_year(text: str) -> Iterator[str]:
    return (match.group().lower() for match in _NO_YEAR.finditer(text))


def _told(text: str) -> set[str]:
    days = {_plain(match.group()) for match in DAY.finditer(text)}
    numbers = {re.sub(r"\D", "", match.group()) for match in PHONE.finditer(text)}
    return days | numbers | {match.group().lower() for match in EMAIL.finditer(text)}


def _plain(day: str) -> str:
    """A day, the same in whatever way it is written."""
    try:
        return read_date(day).isoformat()
    except UnclearDate as unclear:
        return str(unclear.likely)
    except ValueError:
        return " ".join(day.lower().split())


def _values(tree: Any) -> Iterator[str]:
    if isinstance(tree, Words | Given):
        yield tree.value
    else:
        for item in tree.values() if isinstance(tree, dict) else tree:
            yield from _values(item)
