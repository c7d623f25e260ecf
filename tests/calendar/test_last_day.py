"""The last day of an action is the same for findings, dates, minutes and copies."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest

from planlint.calendar.case import case
from planlint.calendar.deadlines import deadline_dates
from planlint.calendar.last_day import last_days, of_no_plan
from planlint.checks.base import Context
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.deadline import deadline
from planlint.recipients.values import Prose
from planlint.versions.carried import next_record

SOURCE = Path(__file__).parents[2] / "src" / "planlint"
LATER = dt.date(2027, 4, 30)


def plan(by_when: str, **said: Any) -> ChildProtectionPlan:
    action = {"id": "a1", "description": "Buy a bed for Lena", "by_whom": "Sadia Hussain", "by_when": by_when}
    return ChildProtectionPlan.model_validate(
        {
            "date": dt.date(2027, 3, 3),
            "conference": {"date": dt.date(2027, 3, 3), "type": "initial"},
            "meetings": {"review_conference": dt.date(2027, 5, 19)},
            "outcomes": [{"id": "o1", "description": "Lena sleeps", "actions": [action]}],
            **said,
        }
    )


@pytest.mark.parametrize(
    ("by_when", "day"),
    [
        ("12 March 2027", dt.date(2027, 3, 12)),
        ("within 5 working days of the conference", dt.date(2027, 3, 10)),
        ("14 March", dt.date(2027, 3, 14)),
        ("by 14 March", dt.date(2027, 3, 14)),
        ("31/3/27", dt.date(2027, 3, 31)),
        ("within 2 weeks of the conference", dt.date(2027, 3, 17)),
    ],
)
def test_every_part_of_planlint_counts_to_the_same_day(by_when: str, day: dt.date) -> None:
    document = plan(by_when)
    assert [due.due for due in deadline_dates(case(document), LATER)] == [day]
    assert Context(document).last_day_of(by_when).day == day
    moved = {on: next_record(document, on).outcomes[0].actions[0].carried_over for on in (day, day + dt.timedelta(1))}
    assert moved == {day: None, day + dt.timedelta(1): 1}
    printed = deadline(Prose(by_when, "en-GB"), last_days(document)).day
    assert printed is not None
    assert printed.date == day


@pytest.mark.parametrize("by_when", ["14 March 2027", "by 14 March 2027"])
def test_a_day_in_full_is_printed_in_the_words_of_the_page(by_when: str) -> None:
    assert deadline(Prose(by_when, "en-GB"), last_days(plan(by_when))).exact


def test_a_day_without_its_year_stays_as_written_beside_the_last_day() -> None:
    assert not deadline(Prose("14 March", "en-GB"), last_days(plan("14 March"))).exact


@pytest.mark.parametrize(
    "by_when",
    [
        *("Mondays", "5/3/27 or later", "not before 14 March", "31 February", "soon", "14 March TBC"),
        *("by Monday each week", "after 4 weeks", "waiting list 6 months", "until the core group, then weekly"),
        *("every other Tuesday in April", "weekly for six weeks from 8 March", "the core group after 15 March"),
    ],
)
def test_a_copy_prints_no_last_day_that_nobody_wrote(by_when: str) -> None:
    assert deadline(Prose(by_when, "en-GB"), last_days(plan(by_when))).day is None


def test_a_contingency_counts_from_what_happens() -> None:
    for words in ("the same day", "within 2 weeks", "14 March", "by the review conference"):
        assert deadline(Prose(words, "en-GB"), of_no_plan()).day is None


def test_working_days_are_those_of_the_procedure_s_nation() -> None:
    # Tynwald Day, Monday 5 July 2027, is a holiday on the Isle of Man alone.
    held = {"conference": {"date": dt.date(2027, 6, 30), "type": "initial"}, "date": dt.date(2027, 6, 30)}
    days = {
        name: last_days(plan("x", procedure=name, **held)).of("within 5 working days of the conference").day
        for name in ("stockport", "isle-of-man", "no such procedure")
    }
    assert days == {
        "stockport": dt.date(2027, 7, 7),
        "isle-of-man": dt.date(2027, 7, 8),
        "no such procedure": dt.date(2027, 7, 7),
    }


def test_nobody_else_works_out_a_last_day() -> None:
    asks = re.compile(r"from planlint\.timescales(?:\.meanings)? import \(?[^()]*\bresolve\b")
    places = [path for path in SOURCE.rglob("*.py") if asks.search(path.read_text(encoding="utf-8"))]
    outside = [path.relative_to(SOURCE).as_posix() for path in places if "timescales" not in path.parts]
    assert outside == ["calendar/last_day.py"]
