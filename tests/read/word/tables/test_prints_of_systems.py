"""What a case system prints round a form: running heads, groups, record marks, who answered, who released it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    "strip",
    [
        [["Subject of step", "Step reference", "Step status"], ["Vale family (2)", "CPP-55-06", "Finished"]],
        [["Form instance 55120", "CP Plan v14", "Status: COMPLETE", "Created 3 May 2027"]],
    ],
)
def test_a_small_table_on_each_page_is_no_part_of_the_plan(paper: Any, fields: Fields, strip: list[list[str]]) -> None:
    for goal, act in (("Amy is fed", "Cook each evening"), ("Amy sleeps well", "Buy a bed")):
        paper.table(*strip)
        paper.head(f"Outcome: {goal}", 2)
        paper.table(["Action", "Who", "By when"], [act, "Jo Vale", "3 May 2027"])
    read = fields(paper.source())
    assert read["outcomes"] == [
        ("Amy is fed", [], [("Cook each evening", "Jo Vale", "3 May 2027")]),
        ("Amy sleeps well", [], [("Buy a bed", "Jo Vale", "3 May 2027")]),
    ]
    assert len([one for one in read["unplaced"] if strip[0][0] in one]) == 2


def test_the_same_act_agreed_for_two_outcomes_is_no_running_head(paper: Any, fields: Fields) -> None:
    for goal in ("Amy is fed", "Amy sleeps well"):
        paper.head(f"Outcome: {goal}", 2)
        paper.table(["Action", "Who", "By when"], ["Visit at 6pm", "Jo Vale", "3 May 2027"])
    acts = [("Visit at 6pm", "Jo Vale", "3 May 2027")]
    assert fields(paper.source())["outcomes"] == [("Amy is fed", [], acts), ("Amy sleeps well", [], acts)]


def test_a_running_head_that_names_the_child_is_read(paper: Any, fields: Fields) -> None:
    for goal in ("Amy is fed", "Amy sleeps well"):
        paper.table(["Name", "Amy Vale", "Date of birth", "02/03/2015"])
        paper.head(f"Outcome: {goal}", 2)
        paper.table(["Action", "Who"], ["Visit Amy", "Jo Vale"])
    assert fields(paper.source())["children"] == [("Amy Vale", "2015-03-02", None)]


def test_a_heading_with_what_the_system_prints_beside_it_opens_its_section(paper: Any, fields: Fields) -> None:
    paper.table(["Which matters led to registration?", "Group 1 of 3", "Answered by: abc_07"])
    paper.lines("List one per line. Avoid abbreviations.")
    paper.bullets("Amy was left alone at night.", "Amy missed 12 days of school.")
    paper.table(["What assets does the family bring?", "Group 2 of 3", "Answered by: abc_07"])
    paper.lines("One per line")
    paper.bullets("Nan lives next door.")
    paper.table(["What sets off an escalation, and who acts?", "Group 3 of 3", "Answered by: abc_07"])
    paper.lines("If Amy is alone again, Nan fetches her.")
    read = fields(paper.source())
    assert read["concerns"] == ["Amy was left alone at night.", "Amy missed 12 days of school."]
    assert read["strengths"] == ["Nan lives next door."]
    assert [one[:2] for one in read["contingency"]] == [("If Amy is alone again", "Nan fetches her.")]
    assert any("Group 1 of 3" in one for one in read["unplaced"])


def test_who_released_the_form_in_the_system_does_nothing_for_a_child(paper: Any, fields: Fields) -> None:
    paper.head("Outcome: Amy is fed", 2)
    paper.table(["Action", "Who"], ["Cook each evening", "Jo Vale"])
    paper.head("Section 9 of 9: Step authorisation", 2)
    paper.table(
        ["Authorisation task", "Assigned worker", "Outcome", "Date/time"],
        ["Supervisor authorise", "Kit Osei", "Authorised", "3 May 2027 15:20"],
    )
    assert fields(paper.source())["outcomes"] == [("Amy is fed", [], [("Cook each evening", "Jo Vale", None)])]


def test_a_heading_beside_a_table_says_what_its_rows_are(paper: Any, fields: Fields) -> None:
    made = paper.table(["Address history", ""], ["Meetings", ""])
    for at, rows in enumerate(
        (
            [["Current", "12 High Street", "From 02/2019"], ["Previous", "9 Low Road", "2016 - 2019"]],
            [["Interval", "4 wks"], ["Next one", "12/03/2027 2pm"]],
        )
    ):
        nested = made.cell(at, 1).add_table(len(rows), len(rows[0]))
        for line, row in enumerate(rows):
            for column, text in enumerate(row):
                nested.cell(line, column).text = text
    paper.head("Outcome: Amy is fed", 2)
    paper.table(["Action", "Who"], ["Cook each evening", "Jo Vale"])
    read = fields(paper.source())
    assert read["outcomes"] == [("Amy is fed", [], [("Cook each evening", "Jo Vale", None)])]
    assert "contingency" not in read


def test_who_answers_and_how_soon_is_told_by_the_cells(paper: Any, fields: Fields) -> None:
    paper.head("What if")
    paper.table(
        ["Should this occur", "Steps", "Alpha", "Beta"],
        ["Amy is alone at night", "Nan fetches her", "Jo Vale", "Same day"],
        ["Nan falls ill", "The aunt comes", "Kit Osei", "Within 24 hours"],
    )
    assert fields(paper.source())["contingency"] == [
        ("Amy is alone at night", "Nan fetches her", "Jo Vale", "Same day"),
        ("Nan falls ill", "The aunt comes", "Kit Osei", "Within 24 hours"),
    ]


def test_how_a_child_was_asked_is_no_action_and_no_outcome(paper: Any, fields: Fields) -> None:
    paper.head("Objective 1", 2)
    paper.table(["Outcome", "Amy is fed"], ["Action", "Cook each evening"], ["Who", "Jo Vale"])
    paper.head("Have the child's views been obtained?", 2)
    paper.table(["Answer", "Yes"], ["How", "Drawing with Amy at school"], ["Summary", "Amy likes cooking."])
    paper.head("Parents' comments on the plan", 2)
    paper.table(["Mother", "Says it is fair."])
    assert fields(paper.source())["outcomes"] == [("Amy is fed", [], [("Cook each evening", "Jo Vale", None)])]


def test_a_bold_line_nobody_knows_ends_the_evidence(paper: Any, fields: Fields) -> None:
    paper.head("Outcome: Amy is fed", 2)
    paper.lines("How shall we tell?", bold=True)
    paper.bullets("Amy eats at school")
    paper.table(["Action", "Who"], ["Cook each evening", "Jo Vale"])
    paper.lines("Reviewer remark", bold=True)
    paper.lines("Going well at home.")
    read = fields(paper.source())
    assert read["outcomes"] == [("Amy is fed", ["Amy eats at school"], [("Cook each evening", "Jo Vale", None)])]
    assert any("Going well" in one for one in read["unplaced"])


def test_a_bar_may_have_its_count_beside_it(paper: Any, fields: Fields) -> None:
    paper.table(["Risk summary", "3/8"])
    paper.table(["What harm has happened?"], ["Amy had a bruise that nobody can explain."])
    paper.table(["Plan", "4/8"])
    paper.table(
        ["Outcome ref", "OUT-001", "Outcome status", "Live"],
        ["Outcome description", "Amy is safe", "Indicator(s)", "No bruises"],
    )
    paper.lines("")
    paper.table(
        ["Action ref", "Action description", "Action owner", "Action due", "Action type", "Action state"],
        ["ACT-11", "Check Amy weekly", "Bea Tran", "30 June 2027", "Health", "Open"],
    )
    read = fields(paper.source())
    assert read["concerns"] == ["Amy had a bruise that nobody can explain."]
    assert read["outcomes"] == [("Amy is safe", ["No bruises"], [("Check Amy weekly", "Bea Tran", "30 June 2027")])]


def test_what_is_stamped_with_hours_and_minutes_has_been_done_in_a_system(paper: Any, fields: Fields) -> None:
    paper.head("Outcome: Amy is fed", 2)
    paper.table(["Action", "Who"], ["Cook each evening", "Jo Vale"])
    paper.table(
        ["Approval history"],
        ["Step", "Person", "Decision", "Date"],
        ["Submit", "Ola Bright", "Submitted", "08/01/2027 10:02"],
        ["Approve", "Una Cole", "Approved", "09/01/2027 16:40"],
        merged=((0, 0, 0, 3),),
    )
    assert fields(paper.source())["outcomes"] == [("Amy is fed", [], [("Cook each evening", "Jo Vale", None)])]


def test_client_names_a_child_only_before_a_name(paper: Any, fields: Fields) -> None:
    paper.lines("Client: Amy Vale     Date of birth: 02/03/2015     Category: Neglect")
    paper.head("Outcome: Amy is fed", 2)
    paper.lines("Document: plan (cont.)   Client(s): Vale x 4   Key team: North")
    assert fields(paper.source())["children"] == [("Amy Vale", "2015-03-02", "Neglect")]


@pytest.mark.parametrize("label", ["Action", "Plan action", "Task"])
@pytest.mark.parametrize("heads", [("Description", "Person Responsible", "Due Date"), ("Detail", "Worker", "Target")])
def test_the_form_beside_a_label_that_names_an_act_tells_the_act(
    paper: Any, fields: Fields, label: str, heads: tuple[str, str, str]
) -> None:
    plan = [
        ("Leo sleeps in a bed of his own", [("Buy a bed for Leo", "Jo Bell", "3 May 2027")]),
        (
            "Leo is never alone with Gary",
            [
                ("Ring the housing office about a flat", "Gary Hill", "10 May 2027"),
                ("Visit the flat without warning", "Jo Bell", "17 May 2027"),
            ],
        ),
    ]
    for goal, acts in plan:
        table = paper.document.add_table(1 + len(acts), 2)
        table.cell(0, 0).text, table.cell(0, 1).text = "Desired Outcome", goal
        for at, act in enumerate(acts, 1):
            table.cell(at, 0).text = label
            nested = table.cell(at, 1).add_table(len(act), 2)
            for row, (head, told) in enumerate(zip(heads, act, strict=True)):
                nested.cell(row, 0).text, nested.cell(row, 1).text = head, told
    assert [(goal, acts) for goal, _, acts in fields(paper.source())["outcomes"]] == plan
