"""Tables of labels and values, as case systems print them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def test_every_action_has_a_table_of_labels_whatever_its_values_are_called(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan")
    paper.table(["Child 1 name", "Amy Vale", "NHS no.", "123"], ["D.O.B.", "02/03/2015", "School", "Park Infants"])
    paper.lines("")
    paper.table(["Outcome 1", "Amy is fed every day"], ["Measure", "Weight on the 25th line"])
    for ref, task, owner, due in (("1.1", "Buy food", "Jo Vale", "3 May 2027"), ("1.2", "Weigh Amy", "Nan", "Monthly")):
        paper.lines("")
        paper.table(
            [f"Action {ref}", task, "", ""],
            ["Action type", "Agency", "Status", "Complete"],
            ["Responsible person", owner, "Target date", due],
            ["Date completed", "", "Outcome achieved?", "Not answered"],
            merged=((0, 1, 0, 3),),
        )
    read = fields(paper.source())
    assert read["children"] == [("Amy Vale", "2015-03-02", None)]
    assert read["outcomes"] == [
        ("Amy is fed every day", ["Weight on the 25th line"],
         [("Buy food", "Jo Vale", "3 May 2027"), ("Weigh Amy", "Nan", "Monthly")]),
    ]  # fmt: skip


@pytest.mark.parametrize("label", ["Name", "Person"])
def test_a_name_with_a_relation_beside_it_is_that_of_a_grown_up(paper: Any, fields: Fields, label: str) -> None:
    paper.head("Child Protection Plan")
    paper.table(["Name", "Amy Vale", "Date of birth", "02/03/2015"], ["Category", "Neglect", "Sex", "F"])
    paper.lines("")
    paper.table([label, "Jo Vale", "Relationship / Role", "Mother"], ["Tel", "01632 960111", "PR", "Yes"])
    paper.lines("")
    paper.table(["Outcome", "Amy is fed"])
    read = fields(paper.source())
    assert read["children"] == [("Amy Vale", "2015-03-02", "Neglect")]
    assert read["people"] == [("Jo Vale", "Mother")]


def test_a_label_that_nobody_knows_stays_unplaced_with_its_value(paper: Any, fields: Fields) -> None:
    paper.head("Goal 1", 2)
    paper.table(["Canlyniad / Outcome", "Siân is safe"], ["Rhwystrau / Barriers", "Mam works nights."],
                ["Tystiolaeth / Evidence", "Nobody finds her alone"])  # fmt: skip
    read = fields(paper.source())
    assert read["outcomes"] == [("Siân is safe", ["Nobody finds her alone"], [])]
    assert read["unplaced"] == ["Rhwystrau / Barriers\nMam works nights."]


def test_a_box_for_signing_is_no_outcome(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1", 2)
    paper.table(["Outcome", "Siân is safe"], ["Contingency plan", "If she is not, she stays with Nain."])
    paper.table(["Llofnod y plentyn / Child’s signature", ""], ["Parent’s signature", ""])
    assert [one for one, *_ in fields(paper.source())["outcomes"]] == ["Siân is safe"]


def test_a_header_whose_every_column_asks_is_no_row_of_labels(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan")
    paper.table(
        ["Area of life", "Worry", "Hoped for change", "What will be done"],
        ["Health", "Amy has toothache.", "Amy’s teeth are healthy", "Book the dentist"],
        ["Education", "Amy is late.", "Amy is on time", "Walk with Nan"],
    )
    read = fields(paper.source())
    assert read["concerns"] == ["Amy has toothache.", "Amy is late."]
    assert [one for one, *_ in read["outcomes"]] == ["Amy’s teeth are healthy", "Amy is on time"]


def test_a_date_for_the_review_is_no_action(paper: Any) -> None:
    paper.head("Child Protection Plan")
    paper.table(["Child", "Amy Vale", "Review by", "28 May 2027"], ["DOB", "02/03/2015", "Category", "Neglect"])
    paper.table(["Outcome", "Amy is fed"])
    plan = paper.source().plan
    assert str(plan.meetings.review_conference) == "2027-05-28"
    assert [len(one.actions) for one in plan.outcomes] == [0]


@pytest.mark.parametrize("counted", ["Outcome 2", "Canlyniad / Outcome 2", "Goal no. 2"])
def test_a_label_that_counts_begins_an_outcome_whatever_words_stand_beside_it(
    paper: Any, fields: Fields, counted: str
) -> None:
    paper.head("Outcomes", 2)
    for label, says, does in (
        ("Outcome 1", "Amy is warm", "Buy oil"),
        (counted, "Amy sleeps and is less worried about risk", "Visit at bedtime"),
    ):
        table = paper.table(
            [label, says], ["Why?", "Amy is alone."], ["Steps", ""], ["How will we know?", "She says so."]
        )
        steps = table.cell(2, 1).add_table(2, 3)
        for at, row in enumerate((("Who", "What", "By when"), ("Jo Vale", does, "3 May 2027"))):
            for column, text in enumerate(row):
                steps.cell(at, column).text = text
    assert fields(paper.source())["outcomes"] == [
        ("Amy is warm", ["She says so."], [("Buy oil", "Jo Vale", "3 May 2027")]),
        (
            "Amy sleeps and is less worried about risk",
            ["She says so."],
            [("Visit at bedtime", "Jo Vale", "3 May 2027")],
        ),
    ]
