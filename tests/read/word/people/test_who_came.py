"""Who came and who did not, told in one paragraph: each is somebody of their own, and an apology is no attendance."""

from __future__ import annotations

from typing import Any

import pytest

NAIR, CORRIGAN, FRITH = "Priya Nair", "Stacey Corrigan", "Owen Frith"
ACTS, ROW = ["Outcome", "Action", "By whom", "By when"], ["Maisie eats", "Cook tea", "Mum", "4 June 2027"]
LINES = [
    ("Attended: Priya Nair (SW), Stacey Corrigan (Mum). Apologies: Owen Frith (DSL).", "apologies"),
    ("Attending: Priya Nair – social worker; Stacey Corrigan – mother. Absent: Owen Frith, DSL.", "absent"),
    ("In attendance: Priya Nair (SW), Stacey Corrigan (Mum). Apologies received from: Owen Frith (DSL).", "apologies"),
    ("Those who attended: Priya Nair (SW), Stacey Corrigan (Mum). Apologies were received from Owen Frith (DSL).",
     "apologies"),
    ("People at the meeting: Priya Nair (SW), Stacey Corrigan (Mum). Sent apologies: Owen Frith (DSL).", "apologies"),
    ("Present: Priya Nair (SW) and Stacey Corrigan (Mum). Did not attend: Owen Frith (DSL).", "absent"),
]  # fmt: skip


def _plan(paper: Any, title: str, *lines: str) -> Any:
    paper.head(title, 0)
    paper.lines("Child: Maisie Corrigan (born 3 April 2019)", *lines)
    paper.table(ACTS, ROW)
    return paper.source().plan


@pytest.mark.parametrize("line", [line for line, _ in LINES])
def test_each_of_them_is_somebody_in_a_plan(paper: Any, line: str) -> None:
    plan = _plan(paper, "Child protection plan", line)
    assert [one.name for one in plan.people] == [NAIR, CORRIGAN, FRITH]
    assert [one.agency for one in plan.people] == [None, None, None]
    assert (plan.people[2].role, plan.people[1].relations[0].to) == ("DSL", "maisie-corrigan")
    assert plan.unplaced == ()


@pytest.mark.parametrize(("line", "how"), LINES)
def test_minutes_say_of_each_whether_they_came(paper: Any, line: str, how: str) -> None:
    minutes = _plan(paper, "Minutes of core group 6 January 2027", line)
    assert [(one.person, one.attended) for one in minutes.attendance] == [
        ("priya-nair", "present"), ("stacey-corrigan", "present"), ("owen-frith", how)
    ]  # fmt: skip


def test_lists_under_headings_say_it_too(paper: Any) -> None:
    paper.head("Minutes of core group 6 January 2027", 0)
    paper.head("Present")
    paper.lines("Priya Nair (SW)", "Stacey Corrigan (Mum)")
    paper.head("Apologies")
    paper.lines("Owen Frith (DSL)")
    paper.table(ACTS, ROW)
    assert [one.attended for one in paper.source().plan.attendance] == ["present", "present", "apologies"]


def test_what_stands_behind_a_name_says_it_of_that_one(paper: Any) -> None:
    paper.head("Minutes of core group 6 January 2027", 0)
    paper.head("Attendance")
    paper.lines("Priya Nair, social worker – present", "Stacey Corrigan (Mum) – by phone", "Owen Frith (apologies)")
    paper.table(ACTS, ROW)
    minutes = paper.source().plan
    assert [one.attended for one in minutes.attendance] == ["present", "by-phone", "apologies"]
    assert [one.agency for one in minutes.people] == [None, None, None]


@pytest.mark.parametrize("line", ["Attended: 19 of 20 days", "Absent: no more than one day a month"])
def test_how_often_somebody_was_there_names_nobody(paper: Any, line: str) -> None:
    paper.head("Child protection plan", 0)
    paper.head("Outcomes")
    paper.lines("Maisie is at school on time every day")
    paper.head("How will we know?")
    paper.bullets(line, "Her teacher writes it down each day")
    plan = paper.source().plan
    assert [one.description for one in plan.outcomes[0].evidence] == [line, "Her teacher writes it down each day"]
    assert plan.people == ()
