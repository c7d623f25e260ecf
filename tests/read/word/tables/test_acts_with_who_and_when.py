"""Columns whose head says that an act holds who and when too: “Actions: what, who and by when”."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
CHILDREN = [["Child", "Noor Haddad", "Sami Haddad"], ["Born", "29/10/2021", "15/06/2024"]]
PEOPLE = ["Hala Haddad – Mother", "Colm Brady – Care co-ordinator", "Farida Noorzai – Health visitor"]


def _plan(paper: Any, head: str, people: str = "Plan members") -> None:
    paper.table(*CHILDREN)
    paper.lines(people, bold=True)
    paper.bullets(*PEOPLE)
    paper.table(
        ["AREA OF CONCERN", "DESIRED OUTCOME", head, "EVIDENCE OF CHANGE"],
        [
            "Hala hears voices when she is ill",
            "Sami is looked after by a well adult",
            "• Hala will take her depot every other Thursday.\n"
            "• Colm Brady to visit weekly and ring Farida the same day",
            "No missed depots",
        ],
        ["Isolation, NRPF until April, money worries", "Sami plays", "HV to do ASQ-3 by 7 August", "ASQ score"],
    )


@pytest.mark.parametrize(
    "head",
    [
        "ACTIONS: what, who and by when",
        "Actions – who does what by when",
        "Tasks: who, what, by when",
        "Steps – what, by whom, by when",
        "Actions (what, who and when)",
    ],
)
def test_the_column_holds_acts(paper: Any, fields: Fields, head: str) -> None:
    _plan(paper, head)
    assert [acts for _, _, acts in fields(paper.source())["outcomes"]] == [
        [
            ("Hala will take her depot every other Thursday.", "Hala", "every other Thursday"),
            ("Colm Brady to visit weekly and ring Farida the same day", "Colm Brady", "weekly"),
        ],
        [("HV to do ASQ-3 by 7 August", "HV", "7 August")],
    ]


@pytest.mark.parametrize("head", ["Action – by when", "Action by (date)", "Action: when"])
def test_a_head_that_asks_for_a_day_alone_holds_days(paper: Any, fields: Fields, head: str) -> None:
    paper.table(["Outcome", "Action", "Who", head], ["Sami plays", "Ring the group", "Hala", "7 August 2026"])
    assert fields(paper.source())["outcomes"][0][2] == [("Ring the group", "Hala", "7 August 2026")]


@pytest.mark.parametrize(
    "people", ["Plan members", "Members of the plan", "Partners in the plan", "Group members", "Team members"]
)
def test_members_are_people(paper: Any, fields: Fields, people: str) -> None:
    _plan(paper, "Actions (who, what, when)", people)
    named = [name for name, _ in fields(paper.source())["people"]]
    assert named == ["Hala Haddad", "Colm Brady", "Farida Noorzai"]


@pytest.mark.parametrize(
    "signs",
    [
        "Early signs that Hala is getting ill: not sleeping, covering mirrors",
        "Warning signs: not sleeping, covering mirrors",
        "Signs that things are slipping: not sleeping",
        "The first signs of relapse: covering mirrors",
        "Early warning signs – covering mirrors",
    ],
)
def test_signs_among_the_answers_show_no_outcome(paper: Any, fields: Fields, signs: str) -> None:
    _plan(paper, "Actions (who, what, when)")
    paper.lines("CONTINGENCY PLAN", bold=True)
    paper.lines(signs)
    paper.lines("If Hala goes into hospital her brother comes.", "LPM", style="List Number")
    read = fields(paper.source())
    assert [shown for _, shown, _ in read["outcomes"]] == [["No missed depots"], ["ASQ score"]]
    assert any("hospital" in f"{trigger} {then}" for trigger, then, _, _ in read["contingency"])
    assert any("LPM" in f"{trigger} {then}" for trigger, then, _, _ in read["contingency"])


LINES = [
    "Kay will put the heating on every evening.",
    "Rob and Nan Joyce won’t smoke indoors, starting tonight.",
    "Tom Reed to see Kay weekly and ring Rob the same day.",
]
TOLD = [(LINES[0], "Kay", "every evening"), (LINES[1], "Rob and Nan Joyce", "starting tonight")]
TOLD += [(LINES[2], "Tom Reed", "weekly")]


@pytest.mark.parametrize(
    "head", ["Actions", "What we will do", "Actions (who, what, when)", "Steps", "What will happen"]
)
def test_lines_of_a_cell_that_begin_with_who_acts_are_acts(paper: Any, fields: Fields, head: str) -> None:
    paper.lines("Core group", bold=True)
    paper.bullets("Kay Bell – mother", "Rob Bell – father", "Nan Joyce – grandmother", "Tom Reed – social worker")
    paper.table(["Outcome", head, "Evidence"], ["Amy is warm", "\n".join(LINES), "Log"])
    paper.lines("")
    paper.table(["Outcome 2", "Amy is well"], ["Actions", "\n".join(LINES)], ["Evidence", "Log"])
    assert [acts for _, _, acts in fields(paper.source())["outcomes"]] == [TOLD, TOLD]


def test_a_text_in_a_cell_that_goes_on_is_one_act(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Outcome", "Actions", "Evidence"], ["Amy is warm", "Kay will light the fire.\nIt must be swept.", "Log"]
    )
    (act,) = fields(paper.source())["outcomes"][0][2]
    assert act[0] == "Kay will light the fire.\nIt must be swept."
