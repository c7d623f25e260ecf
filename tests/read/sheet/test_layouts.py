"""Sheets as teams keep them become plans; every filled cell is used once, and each value leads back to its cell."""

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest

from planlint.read import ReadProblem, Source, read_source
from planlint.read.as_yaml import as_yaml
from planlint.read.sheet import source_of, workbook_of
from planlint.read.sheet.grid import Raw, Workbook

Rows = list[list[str]]


def read(*sheets: tuple[str, Rows]) -> Source:
    workbook = Workbook()
    for name, rows in sheets:
        cells = [Raw(r, c, text) for r, row in enumerate(rows, 1) for c, text in enumerate(row, 1)]
        workbook.add(name, cells)
    return source_of(workbook, Path("actions.xlsx"))


def outcomes(source: Source) -> Any:
    return [
        (outcome.description, [(a.description, a.by_whom, a.by_when) for a in outcome.actions])
        for outcome in source.plan.outcomes
    ]


ONE = [
    (
        "Amina sleeps in a dry room",
        [("Ring the landlord", "Priya Shah", "12 March 2027"), ("Buy a heater", "Nan", "weekly")],
    )
]
SAFE, A1, A2 = (
    "Amina sleeps in a dry room",
    ["Ring the landlord", "Priya Shah", "12 March 2027"],
    ["Buy a heater", "Nan", "weekly"],
)


@pytest.mark.parametrize(
    "rows",
    [
        [["Outcome", "Action", "By whom", "By when"], [SAFE, *A1], [SAFE, *A2]],
        [["Outcome", "Action", "By whom", "By when"], [SAFE, *A1], ["", *A2]],
        [["Desired outcome", "What needs to happen?", "Who", "Timescale"], [SAFE, *A1], [SAFE.upper(), *A2]],
        [["When", "Who", "Actions", "Goal"], [*A1[::-1], SAFE], [*A2[::-1], SAFE]],
        [["Action plan"], [], ["Outcome", "Action", "By whom", "By when"], [SAFE, *A1], [], [SAFE, *A2]],
        [
            ["Outcome", "Action", "By whom and by when"],
            [SAFE, A1[0], "Priya Shah, 12 March 2027"],
            [SAFE, A2[0], "Nan, weekly"],
        ],
        [
            ["Outcome", "Action", "By whom", "By when"],
            [SAFE, *A1],
            ["Outcome", "Action", "By whom", "By when"],
            [SAFE, *A2],
        ],
        [["No.", "Outcome", "Action", "Owner", "Deadline"], ["1", SAFE, *A1], ["2", SAFE, *A2]],
    ],
)
def test_a_table_of_actions_in_any_order_groups_repeated_outcomes(rows: Rows) -> None:
    source = read(("Actions", rows))
    assert outcomes(source) == ONE
    assert source.plan.unplaced == ()


def test_actions_without_outcomes_are_kept_together() -> None:
    source = read(("", [["Action", "Who", "When"], A1, A2]))
    assert outcomes(source) == [(None, ONE[0][1])]


def test_evidence_said_again_stands_once_and_progress_is_not_evidence() -> None:
    source = read(("", [
        ["Outcome", "Action", "How will we know?", "Progress", "RAG"],
        [SAFE, "Ring", "No cough", "Rang", "Amber"],
        [SAFE, "Go", "No cough", "", "Red"],
        [SAFE, "Ask", "Dry walls", "", ""],
    ]))  # fmt: skip
    [outcome] = source.plan.outcomes
    assert [each.description for each in outcome.evidence] == ["No cough", "Dry walls"]
    assert [each.description for each in outcome.actions[0].progress] == ["Rang"]
    assert [action.status for action in outcome.actions] == ["Amber", "Red", None]


def test_a_word_for_how_far_an_act_has_come_is_no_evidence_in_whatever_column() -> None:
    head = ["Outcome", "Action", "Who", "By when", "How will we know?"]
    rows = [
        ["Amy is weighed", "Weigh Amy", "Gail", "12 March 2027", "The chart"],
        ["Amy eats", "Cook", "Mum", "", "AMBER"],
    ]
    first, second = read(("Plan", [head, *rows])).plan.outcomes
    assert [one.description for one in first.evidence] == ["The chart"]
    assert not second.evidence
    assert second.actions[0].status == "AMBER"


def test_a_concern_over_several_outcomes_is_one_concern() -> None:
    source = read(("", [
        ["Issue", "Outcome", "Action"],
        ["Mould", SAFE, "Ring"],
        ["", "Amina is at school", "Walk"],
        ["Drink", "Mum is sober", "Attend"],
    ]))  # fmt: skip
    assert [concern.description for concern in source.plan.concerns] == ["Mould", "Drink"]
    assert [outcome.concerns for outcome in source.plan.outcomes] == [("c1",), ("c1",), ("c2",)]


def test_people_dates_and_contingency_have_tables_and_labels_of_their_own() -> None:
    source = read(
        ("Plan", [
            ["Child protection plan"],
            ["Child's name", "Amina Khan", "Date of birth", "2 May 2021"],
            ["Social worker:", "Priya Shah"],
            ["Date of plan", "3 March 2027"],
            [],
            ["Outcome", "Action", "Who"],
            [SAFE, "Ring", "Nan"],
            [],
            ["Contingency plan"],
            ["If this happens", "Then we will", "By whom"],
            ["the mould is back", "call environmental health", "Priya Shah"],
        ]),
        ("People", [
            ["Name", "Relationship to child", "Agency", "Telephone", "First language"],
            ["Amina Khan", "Child", "", "", "Urdu"],
            ["Sana Khan", "Mother", "", "07700 900114", "Urdu and Punjabi"],
            ["Priya Shah", "Social worker", "Children's Services", "01632 960101", ""],
        ]),
    )  # fmt: skip
    plan = source.plan
    assert source.misfits == ()
    assert plan.unplaced == ()
    assert str(plan.date) == "2027-03-03"
    assert [(child.name, str(child.born)) for child in plan.children] == [("Amina Khan", "2021-05-02")]
    assert [(person.name, person.role) for person in plan.people] == [
        ("Priya Shah", "Social worker"),
        ("Sana Khan", None),
    ]
    assert plan.people[1].languages is not None
    assert plan.people[1].languages.speaks == ("ur", "pa")
    assert plan.lead_social_worker == plan.people[0].id
    assert [(each.if_this, each.then, each.by_whom) for each in plan.contingency] == [
        ("the mould is back", "call environmental health", "Priya Shah")
    ]


def test_text_that_begins_with_an_equals_sign_is_written_back_as_text() -> None:
    source = source_of(workbook_of(b"Action,By whom\n=HYPERLINK(1),Nan\n", ".csv"), Path("a.csv"))
    assert read_source(as_yaml(source), Path("a.yml")).plan.outcomes[0].actions[0].description == "=HYPERLINK(1)"


@pytest.mark.parametrize("rows", [[], [["Milk", "2"], ["Eggs", "12"]], [["Name", "Telephone"], ["Mo Ali", "1"]]])
def test_a_sheet_without_a_plan_is_one_clear_line(rows: Rows) -> None:
    with pytest.raises(ReadProblem, match="headings such as"):
        read(("Shopping", rows))


def test_a_contingency_said_again_is_one_for_both_outcomes() -> None:
    source = read(("", [
        ["Outcome", "Action", "Contingency"],
        [SAFE, "Ring", "Call the police"],
        ["Amina is at school", "Walk", "Call the police"],
        ["Mum is sober", "Attend", "Meet early"],
    ]))  # fmt: skip
    assert [(each.then, each.outcomes) for each in source.plan.contingency] == [
        ("Call the police", ("o1", "o2")),
        ("Meet early", ("o3",)),
    ]


CHILD = {"name": "Maisie Corrigan", "born": dt.date(2019, 4, 3)}


@pytest.mark.parametrize(
    "over",
    [
        ["Child: Maisie Corrigan", "DOB 3 April 2019"],
        ["Child: Maisie Corrigan, DOB: 3 April 2019"],
        ["Child: Maisie Corrigan (DOB 3 April 2019)"],
        ["Name of child – Maisie Corrigan", "Date of birth: 3 April 2019"],
        ["Child:", "Maisie Corrigan", "DOB: 3 April 2019"],
    ],
)
def test_a_label_and_its_value_in_one_cell_over_the_table_are_read(over: list[str]) -> None:
    plan = read(("", [over, [], ["Outcome", "Action"], ["Maisie is safe", "Gail weighs her"]])).plan
    assert [{"name": child.name, "born": child.born} for child in plan.children] == [CHILD]
    assert not plan.unplaced


@pytest.mark.parametrize(
    ("cell", "unplaced"),
    [
        ("Children: Maisie and Owen Corrigan", "Children: Maisie and Owen Corrigan"),
        ("Note: Maisie is away", "Note: Maisie is away"),
        ("Child: Maisie Corrigan; Seen by: the nurse", None),
    ],
)
def test_what_of_one_cell_is_not_understood_stays_unplaced(cell: str, unplaced: str | None) -> None:
    plan = read(("", [[cell], [], ["Outcome", "Action"], ["Maisie is safe", "Gail weighs her"]])).plan
    left = " ".join(each.text or "" for each in plan.unplaced)
    kept = " ".join(child.name or "" for child in plan.children)
    assert left == unplaced if unplaced else {"Maisie", "Corrigan", "nurse"} <= {*re.findall(r"\w+", f"{left} {kept}")}


def test_a_column_about_being_done_makes_an_action_done() -> None:
    head = ["Outcome", "Action", "By whom", "By when", "Completed"]
    rows = [["Amina sleeps", "Ring the landlord", "Priya", "12 March 2027", said] for said in ("Yes", "No", "Closed")]
    rows = [[*row[:1], f"{row[1]} {number}", *row[2:]] for number, row in enumerate(rows)]
    actions = read(("Plan", [head, *rows])).plan.outcomes[0].actions
    assert [action.finished for action in actions] == [True, False, True]


def test_a_relative_in_the_column_of_roles_is_related_to_the_child() -> None:
    source = read(
        ("Actions", [["Outcome", "Action", "By whom", "By when"], [SAFE, *A1]]),
        ("People", [["Name", "Role"], ["Maisie Webb", "Child"], ["Ann Webb", "Mum"], ["Jo Bell", "Health visitor"]]),
    )
    told = {
        person.name: (person.role, [(one.to, one.is_) for one in person.relations]) for person in source.plan.people
    }
    assert told == {
        "Ann Webb": (None, [(source.plan.children[0].id, "Mum")]),
        "Jo Bell": ("Health visitor", []),
    }
