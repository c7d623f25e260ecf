"""Outcomes told in a labelled row over rows that each begin with a worry, bands of domains, columns of acts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("need", "label", "bands"),
    [
        ("Identified need", "Outcome sought:", ("A. CHILD'S DEVELOPMENTAL NEEDS", "B. PARENTING CAPACITY")),
        ("Assessed need / risk", "Outcome required", ("CHILD OR YOUNG PERSON'S NEEDS", "PARENTS' OR CARERS' CAPACITY")),
        ("Concern", "Goal", ("Child or young person’s needs", "Carers’ capacity")),
    ],
)
def test_an_outcome_in_a_labelled_row_is_that_of_the_worries_below_it(
    paper: Any, fields: Fields, need: str, label: str, bands: tuple[str, str]
) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.head("Plan", 2)
    first, second = bands
    paper.table(
        [need, "Action", "Who", "When", "Evidence"],
        [first, "", "", "", ""],
        [label, "Amy is handled gently", "", "", ""],
        ["Hurt when lifted", "Mend the hoist", "Jo Bell", "3 May 2027", "No marks on Amy"],
        ["Broken hoist", "Body map each day", "Owen Frith", "daily", "The map is filled in"],
        ["", "", "", "", ""],
        [second, "", "", "", ""],
        [label, "Mum sleeps at night", "", "", ""],
        ["Tired parents", "Night sitter", "Mia Wren", "weekly", "Mum says so"],
        merged=((1, 0, 1, 4), (2, 1, 2, 4), (6, 0, 6, 4), (7, 1, 7, 4)),
    )
    found = fields(paper.source())
    assert [(one[0], [act[0] for act in one[2]]) for one in found["outcomes"]] == [
        ("Amy is handled gently", ["Mend the hoist", "Body map each day"]),
        ("Mum sleeps at night", ["Night sitter"]),
    ]
    assert found["concerns"] == ["Hurt when lifted", "Broken hoist", "Tired parents"]


@pytest.mark.parametrize("head", ["Action / Service", "Service / Action", "Task / Service"])
def test_acts_and_services_share_a_column(paper: Any, fields: Fields, head: str) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.head("Outcome 1: Amy is fed", 2)
    paper.table(
        [head, "Responsible", "Start Date", "Target Date", "Action Status"],
        ["Cook tea", "Jo Bell", "1 May 2027", "3 May 2027", "Ongoing"],
        ["Dietician", "Mia Wren", "", "4 June 2027", "Not started"],
    )
    assert fields(paper.source())["outcomes"][0][2] == [
        ("Cook tea", "Jo Bell", "3 May 2027"), ("Dietician", "Mia Wren", "4 June 2027"),
    ]  # fmt: skip


@pytest.mark.parametrize("label", ["Need", "Child’s need", "Young person's need", "Children’s needs"])
def test_a_need_put_as_a_need_is_no_worry(paper: Any, fields: Fields, label: str) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    for need, goal in (("To be looked after by a sober adult", "Amy is safe"), ("Not to be taken abroad", "Amy stays")):
        paper.table(
            [label, need], ["Desired outcome", goal], ["Agreed actions", "Jo Bell will visit Amy by 3 May 2027."]
        )
    assert "concerns" not in fields(paper.source())


def test_what_may_happen_stands_in_the_place_of_a_label(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Amy is safe", 2)
    paper.head("What if …?", 2)
    paper.table(
        ["Bottom line", "If Amy is missing for even 1 hour: 999, port alert."],
        ["If her aunt can no longer care", "Foster placement out of area same day."],
    )
    assert ("If her aunt can no longer care", "Foster placement out of area same day.", None, None) in fields(
        paper.source()
    )["contingency"]
