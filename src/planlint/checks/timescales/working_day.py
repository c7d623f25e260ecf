"""Can a professional keep this day? A deadline on a weekend or bank holiday is often a slip."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.bundled import words
from planlint.calendar.working_days import bank_holiday
from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import is_family, is_no_post
from planlint.checks.timescales.order import deadlines
from planlint.english.acts.done_again import listed
from planlint.english.acts.time_words import says_first
from planlint.english.words.patterns import Patterns
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.people import Person
from planlint.model.timescale import ByDate
from planlint.timescales import with_weekday

_SATURDAY = 5
_UNITED_KINGDOM = ("england", "wales", "scotland", "northern-ireland")
_FRIEND = re.compile(r"\b(?:friends?|neighbours?|god(?:mother|father|parent)s?|lodgers?)\b", re.IGNORECASE)
_PARTS_OF_A_ROLE = re.compile(r"[/(,–-]")
_LIMITS = re.compile(r"\b(?:by|before|no later)\b", re.IGNORECASE)
_GOES_ON_UNTIL = re.compile(r"\b(?:until|till?|to|up to|through to)\b", re.IGNORECASE)


class NotAWorkingDay(Options):
    """The last day for a professional's action, given as a date, is no working day in the plan's nation."""

    kind: Literal["not-a-working-day"] = "not-a-working-day"
    VALUES: ClassVar = frozenset({"day"})


def not_a_working_day(node: Action, path: Path, options: NotAWorkingDay, context: Context) -> Iterator[Hit]:
    """Report the deadline where every owner is a professional of the plan; families do things at weekends."""
    field, phrase, meaning = next(deadlines(node, "by_when", context), (None, None, None))
    if field is None or phrase is None or not isinstance(meaning, ByDate) or meaning.earliest is not None:
        return
    if not _is_due_then(phrase.text, meaning.date) or _is_for_a_weekend(node.description or ""):
        return
    owners = {person.id: person for person in context.plan.people if person.id}
    named = [owners.get(each) for each in context.directory.read(node.by_whom or "").ids]
    if not named or any(person is None or _has_weekends(person) for person in named):
        return
    day = meaning.date
    holiday = _holiday(day, context.plan.nation)
    if holiday or day.weekday() >= _SATURDAY:
        said = with_weekday(day) + (f", a bank holiday ({holiday})" if holiday else "")
        yield Hit((field,), phrase.text, phrase.start, phrase.end, {"day": said})


def _holiday(day: dt.date, nation: str | None) -> str | None:
    """The bank holiday of that day; where nobody has said which nation it is, one that all of them keep."""
    names = [bank_holiday(day, each) for each in ([nation] if nation else _UNITED_KINGDOM)]
    return names[0] if all(names) else None


def _is_due_then(written: str, day: dt.date) -> bool:
    """Whether the words give the day itself as the last one.

    “By the end of January” and “before 1 March” name no Sunday; “from” a Saturday something begins; what goes on until
    a bank holiday has no work to be done on it.
    """
    given = re.search(rf"(?<!\d)0?{day.day}(?!\d)", written) is not None
    begins = says_first(written) and _LIMITS.search(written) is None
    return given and not begins and _GOES_ON_UNTIL.search(written) is None


def _is_for_a_weekend(description: str) -> bool:
    """Whether it is done when families have the time: “first night at the short breaks house”, unlike “book it”."""
    first = next(iter(description.split()), "").casefold()
    return first not in listed("once") and _at_weekends().search(description) is not None


@functools.cache
def _at_weekends() -> Patterns:
    return Patterns(words("weekends")["at_weekends"])


def _has_weekends(person: Person) -> bool:
    """Whether somebody is of the family, or a friend of it, and works at no office for it."""
    if is_family(person) or not (person.role or person.agency) or _FRIEND.search(person.role or ""):
        return True
    # “Mam / Mother”, “father (lives at Vicarage Road)”: a form that asks everybody for a role and an agency.
    said = [part.strip() for part in _PARTS_OF_A_ROLE.split(person.role or "") if part.strip()]
    return any(is_no_post(part) for part in said)
