"""Can a professional keep this day? A deadline on a weekend or bank holiday is often a slip (guidance G24)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.calendar.working_days import bank_holiday
from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import is_family
from planlint.checks.timescales.timescale import deadlines
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.people import Person
from planlint.model.timescale import ByDate

_SATURDAY = 5
_FRIEND = re.compile(r"\b(?:friends?|neighbours?|god(?:mother|father|parent)s?|lodgers?)\b", re.IGNORECASE)


class NotAWorkingDay(Options):
    """The last day for a professional's action, given as a date, is no working day in the plan's nation."""

    kind: Literal["not-a-working-day"] = "not-a-working-day"
    VALUES: ClassVar = frozenset({"day"})


def not_a_working_day(node: Action, path: Path, options: NotAWorkingDay, context: Context) -> Iterator[Hit]:
    """Report the deadline where every owner is a professional of the plan; families do things at weekends."""
    field, phrase, meaning = next(deadlines(node, "by_when", context), (None, None, None))
    if field is None or phrase is None or not isinstance(meaning, ByDate) or meaning.earliest is not None:
        return
    owners = {person.id: person for person in context.plan.people if person.id}
    named = [owners.get(each) for each in context.directory.read(node.by_whom or "").ids]
    if not named or any(person is None or _has_weekends(person) for person in named):
        return
    day = meaning.date
    holiday = bank_holiday(day, context.plan.nation or "england")
    if holiday or day.weekday() >= _SATURDAY:
        said = f"{day:%A} {day.day} {day:%B %Y}" + (f", a bank holiday ({holiday})" if holiday else "")
        yield Hit((field,), phrase.text, phrase.start, phrase.end, {"day": said})


def _has_weekends(person: Person) -> bool:
    """Whether somebody is of the family, or a friend of it, and works at no office for it."""
    return is_family(person) or not (person.role or person.agency) or _FRIEND.search(person.role or "") is not None
