"""People whom a draft names twice at once, rows of people that look like headers, and children that are counted."""

from __future__ import annotations

from typing import Any

import pytest


def plan_of(paper: Any) -> Any:
    """The plan of a draft of people, with one act to make it a plan."""
    paper.head("Actions")
    paper.table(["Action", "Who", "When"], ["Take her to school", "Idris", "1 May 2027"])
    return paper.source().plan


@pytest.mark.parametrize(
    "name",
    ["Auntie Jackie (Jacqueline Baptiste)", "Babcia (Ewa Nowak)", "Uncle Obi (Obinna Eze)", "Jacko (Jack Smith)"],
)
def test_what_somebody_is_called_and_their_full_name_are_one_name(paper: Any, name: str) -> None:
    paper.head("Safety network")
    paper.bullets(f"{name} – family friend", "Jo Bell – social worker")
    first, _ = plan_of(paper).people
    called, _, full = name.rstrip(")").partition(" (")
    assert (first.name, first.known_as) == (name, (called, full))


def test_both_names_are_known_further_down(paper: Any) -> None:
    paper.head("Safety network")
    paper.table(["Name", "Who they are"], ["Uncle Obi (Obinna Eze)", "Paternal uncle"], ["Jo Bell", "Social worker"])
    paper.head("Signatures")
    paper.table(["Name", "Signature", "Date"], ["Uncle Obi", "", ""], ["Obinna Eze", "", ""])
    assert [one.name for one in plan_of(paper).people] == ["Uncle Obi (Obinna Eze)", "Jo Bell"]


@pytest.mark.parametrize("name", ["Jo Bell (Leaf Centre)", "Dorte Friis (Key Worker)", "Mum (Sana)"])
def test_what_else_is_told_of_somebody_is_no_name(paper: Any, name: str) -> None:
    paper.head("Safety network")
    paper.bullets(name, "Ann Cole – social worker")
    assert plan_of(paper).people[0].name == name.partition(" (")[0]


def test_a_name_behind_which_stands_what_the_children_call_her(paper: Any) -> None:
    paper.head("Family")
    paper.bullets("Jacqueline Baptiste (Auntie Jackie) – maternal aunt", "Jo Bell – social worker")
    first, _ = plan_of(paper).people
    assert (first.name, first.known_as, first.role) == ("Jacqueline Baptiste", ("Auntie Jackie",), None)


def test_whoever_signs_by_a_relation_with_more_behind_it_is_known(paper: Any) -> None:
    paper.head("Who is in the plan")
    paper.table(
        ["Zofia Kowal", "Mum"], ["Piotr Kowal", "Dad (lives apart, Fernhill)"], ["Idris Bevan", "Social worker"]
    )
    paper.head("Signatures")
    paper.table(["Name", "Signature", "Date"], ["Mum", "", ""], ["Dad", "", ""])
    assert [one.name for one in plan_of(paper).people] == ["Zofia Kowal", "Piotr Kowal", "Idris Bevan"]


@pytest.mark.parametrize("came", ["Present", "Apologies", "In attendance"])
def test_a_row_that_begins_with_a_name_heads_nothing(paper: Any, came: str) -> None:
    paper.head("Attendance")
    paper.table(
        ["Name", "Relationship / role", "Present?"],
        ["Kelly Rowe", "Mum", "Present"],
        ["Judith Ncube", "School nurse", came],
        ["Alan Pike", "Police, exploitation team", "Apologies"],
    )
    plan = plan_of(paper)
    assert ([one.name for one in plan.people], plan.children) == (["Kelly Rowe", "Judith Ncube", "Alan Pike"], ())


@pytest.mark.parametrize(
    ("subject", "born"),
    [("Subject", "DOB / UPRN"), ("Case subject", "DOB/NHS no"), ("Plan subject", "Date of birth and ref")],
)
def test_subjects_that_a_system_counts_are_children(paper: Any, subject: str, born: str) -> None:
    paper.table(
        ["Form status", "Finalised 25/07/2025"],
        [f"{subject} 1", "Levente Lakatos"],
        [born, "05/12/2019 / 00218844"],
        ["Category", "Neglect"],
        [f"{subject} 2", "Dorina Lakatos"],
        [born, "18/07/2024 / 00218845"],
        ["Category", "Neglect"],
        ["Desired outcome", "Levente has breakfast"],
        ["Task", "Lay out coat and bag"],
        ["Assigned to", "Bethan Rees"],
        ["Target date", "01/09/2025"],
    )
    plan = paper.source().plan
    assert [(one.name, str(one.born)) for one in plan.children] == [
        ("Levente Lakatos", "2019-12-05"),
        ("Dorina Lakatos", "2024-07-18"),
    ]
    assert [(one.description, one.by_whom) for made in plan.outcomes for one in made.actions] == [
        ("Lay out coat and bag", "Bethan Rees")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Unborn baby Vale. Due 22 May 2026. Category: Neglect. Pre-birth conference 5 March 2026.",
        "Baby Vale, EDD 22.05.2026, plan because of neglect, conference 5 March 2026",
        "Unborn Vale – due 22 May 2026 – Neglect – registered 5 March 2026",
    ],
)
def test_the_category_before_another_day_is_no_child(paper: Any, line: str) -> None:
    paper.head("Pre-birth child protection plan")
    paper.lines(line)
    (child,) = paper.source().plan.children
    assert (child.name.split()[-1], str(child.expected), child.category.lower()) == ("Vale", "2026-05-22", "neglect")
