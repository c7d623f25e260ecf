"""Each number of the five documents gives a date in the year's example, or in one of its other endings."""

from __future__ import annotations

import datetime as dt
import functools
import re

import pytest

from planlint.calendar.case import case
from planlint.calendar.dates import dates
from planlint.calendar.profiles import procedure, procedure_names
from planlint.model.records import MeetingRecord
from tests.requirements.conftest import examples
from tools.requirements import requirements

ASKED = [name for name, entry in requirements().items() if "calendar" in entry["by"]]

# What a date asks for names its requirement at the end: “See Lena alone: … (IM3.1)”.
_ASKED_FOR = re.compile(r"\b[A-Z]{2}\d[\d.]*\b")


@functools.cache
def asked_in_the_examples() -> frozenset[str]:
    """The requirements of every date that is computed for the examples on their own days."""
    found: set[str] = set()
    for document in examples().values():
        records = [document] if isinstance(document, MeetingRecord) else []
        today = document.date or dt.date(2027, 1, 1)
        for name in procedure_names():
            own = document.model_copy(update={"procedure": name})
            known = procedure(name)
            for due in dates(case(own, records), today):
                found |= set(_ASKED_FOR.findall(" ".join(due.asks)))
                found |= set(due.limit.basis if due.limit else known.own_dates.get(due.what, ()))  # type: ignore[call-overload]
    return frozenset(found)


@pytest.mark.parametrize("name", ASKED)
def test_the_requirement_gives_a_date(name: str) -> None:
    assert name in asked_in_the_examples()
