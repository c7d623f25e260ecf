"""Milestones, days of notice and absences, at their edges; each day is counted by hand."""

from __future__ import annotations

from typing import Any

import pytest

from planlint.finding import Finding
from planlint.linter import lint
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.pack import core_rules


def _findings(rule: str, **keys: Any) -> tuple[Finding, ...]:
    cards = [each.card for each in core_rules() if each.card.id == rule]
    return lint(ChildProtectionPlan.model_validate(keys), cards=cards).findings


# Milestones


def _milestone(**keys: Any) -> tuple[Finding, ...]:
    milestone = {"months": 9, "date": "2027-10-07", **keys}
    return _findings("milestone-incomplete", procedure="framework", date="2027-10-07", milestones=[milestone])


@pytest.mark.parametrize(
    ("covered", "left"),
    [
        ([], "manager-audit, legal-planning"),
        (["manager-audit"], "legal-planning"),
        (["legal planning", "Manager_Audit"], None),
        (["manager-audit", "genogram"], "legal-planning"),
    ],
)
def test_what_is_left_open_is_told_by_its_short_name(covered: list[str], left: str | None) -> None:
    findings = _milestone(covered=covered)
    assert [finding.instead.rpartition(": ")[2] for finding in findings] == ([f"{left}."] if left else [])


def test_a_milestone_counts_from_the_day_it_is_held() -> None:
    assert len(_milestone(date="2027-10-07")) == 1
    assert _milestone(date="2027-10-08") == ()
    assert len(_milestone(date=None)) == 1


# Notice


def _notice(letter: str | None, ends: str | None) -> int:
    ending = {"how": "letter", "letter": letter, "notice_ends": ends}
    return len(_findings("notice-too-short", procedure="standards", ending=ending))


@pytest.mark.parametrize(
    ("letter", "last_short", "first_long"),
    [
        ("2027-03-01", "2027-03-10", "2027-03-11"),
        # 22 February and ten days: 4 March, or 3 March in the leap year 2028.
        ("2027-02-22", "2027-03-03", "2027-03-04"),
        ("2028-02-22", "2028-03-02", "2028-03-03"),
        # Days are days: Easter 2027 and the end of the year do not lengthen them.
        ("2027-03-22", "2027-03-31", "2027-04-01"),
        ("2027-12-22", "2027-12-31", "2028-01-01"),
        ("2027-03-31", "2027-04-09", "2027-04-10"),
    ],
)
def test_ten_days_of_notice(letter: str, last_short: str, first_long: str) -> None:
    assert (_notice(letter, last_short), _notice(letter, first_long)) == (1, 0)


def test_notice_without_both_its_days_cannot_be_counted() -> None:
    assert (_notice(None, "2027-03-02"), _notice("2027-03-01", None)) == (0, 0)


# Absences


def _away(rule: str = "lead-away-untold", lead: str | None = "sw", **absence: Any) -> int:
    absences = [{"person": "sw", "from": "2027-03-01", **absence}]
    return len(_findings(rule, procedure="stockport", lead_social_worker=lead, absences=absences))


@pytest.mark.parametrize(
    ("to", "found"),
    # Six weeks from Monday 1 March are over with Sunday 11 April.
    [("2027-04-10", 0), ("2027-04-11", 1), ("2027-04-12", 1), (None, 1), ("2027-02-01", 0)],
)
def test_six_weeks_with_their_first_and_last_day(to: str | None, found: int) -> None:
    assert _away(to=to) == found


def test_an_absence_without_a_beginning_cannot_be_counted() -> None:
    absence = {"person": "sw", "to": "2027-12-31"}
    keys = {"procedure": "stockport", "lead_social_worker": "sw"}
    assert _findings("lead-away-untold", **keys, absences=[absence]) == ()


def test_only_the_lead_social_worker_s_absence_counts() -> None:
    assert (_away(), _away(person="hv"), _away(lead=None, person=None)) == (1, 0, 0)


def test_told_and_covered_are_two_questions() -> None:
    assert (_away(told=["mum"]), _away("lead-away-uncovered", told=["mum"])) == (0, 1)
    assert (_away(cover="Ama Boateng"), _away("lead-away-uncovered", cover="Ama Boateng")) == (1, 0)
