"""What has its end from elsewhere."""

from __future__ import annotations

import datetime as dt

import pytest

from planlint.checks.base import Context
from planlint.checks.timescales.standing import ends_by_law, is_nursed, runs_across
from planlint.model.outcomes import Action, Outcome
from planlint.model.plan import ChildProtectionPlan

_CONTEXT = Context(ChildProtectionPlan.model_validate({"date": dt.date(2027, 3, 3)}))
_REVIEW = dt.date(2027, 5, 19)


@pytest.mark.parametrize(
    "text",
    [
        "Until licence ends 30-Sep-2027",
        "until the order expires on 4 June 2027",
        "Till his curfew is over, 1 July 2027",
        "up to the day the tenancy runs out",
    ],
)
def test_a_court_or_a_contract_ends_it(text: str) -> None:
    assert ends_by_law(text)


@pytest.mark.parametrize("text", ["30 September 2027", "until 4 June 2027", "by the end of the course", "Bail ends"])
def test_nothing_else_does(text: str) -> None:
    assert not ends_by_law(text)


@pytest.mark.parametrize(
    ("description", "by_when", "runs"),
    [
        ("DART group for Mum", "10 wks from 14-Apr-2027", True),
        ("Own My Life course", "12 weeks from 5 April 2027", True),
        ("Play therapy for Sam", "20 weeks from 6 March 2027", True),
        ("Play therapy for Sam", "20 weeks from 6 June 2027", False),
        ("Own My Life course", "31 July 2027", False),
        ("See Sam at home", "26 weeks from 8 March 2027", False),
        ("Own My Life course", "from when there is a place", False),
    ],
)
def test_a_course_runs_across_a_day_where_it_has_begun(description: str, by_when: str, *, runs: bool) -> None:
    assert runs_across(Action(description=description), by_when, _REVIEW, _CONTEXT) is runs


def test_an_outcome_is_no_course() -> None:
    assert not runs_across(Outcome(description="The group helps"), "10 weeks from 14 April 2027", _REVIEW, _CONTEXT)


@pytest.mark.parametrize(
    ("prose", "nursed"),
    [
        ("Turn Aila every 2 hours", True),
        ("Feed 3-hourly", True),
        ("Four feeds a day by pump", True),
        ("Give the dose every four hours", True),
        ("Visit every two weeks", False),
        ("Ring the school each day", False),
    ],
)
def test_what_is_done_every_few_hours_is_nursing(prose: str, *, nursed: bool) -> None:
    assert is_nursed(prose) is nursed
