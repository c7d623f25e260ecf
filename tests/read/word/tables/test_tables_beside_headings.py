"""Print-outs whose persons, tasks and events stand in tables of their own beside a label, surnames first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
Rows = list[list[str]]

BED = (
    "Leo sleeps in a bed of his own",
    ["Bed seen by Jo on four visits"],
    [("Buy a bed for Leo", "BELL, Jo", "03-May-2027"), ("Read a story", "GRANT, Sana", "Nightly")],
)
SCHOOL = (
    "Leo is at school by nine",
    ["Register shows 9 days in 10"],
    [("Set two alarms", "GRANT, Sana", "4 May 2027")],
)


def _printed(paper: Any, *rows: tuple[str, str | Rows | None]) -> None:
    """One long table: a bar where nothing stands beside the label, else its value or its own table."""
    made = paper.document.add_table(0, 2)
    for label, beside in rows:
        left, right = made.add_row().cells
        if beside is None:
            left.merge(right)
        left.paragraphs[0].add_run(label).bold = True
        if isinstance(beside, str):
            right.text = beside
        elif beside:
            inner = right.add_table(len(beside), len(beside[0]))
            for at, row in enumerate(beside):
                for column, text in enumerate(row):
                    inner.cell(at, column).text = text


def _task(what: str, who: str, when: str) -> Rows:
    return [
        ["Description", what, "", ""],
        ["Assigned to", who, "Target", when],
        ["Status", "Open", "Task ref", "T1-8811"],
    ]


def test_tasks_are_counted_beside_their_own_tables(paper: Any, fields: Fields) -> None:
    paper.lines("Printed 18-Nov-2025 09:42 by BELL, Jo. Document 5500217 v3. Vale County Council")
    _printed(
        paper,
        ("SUBJECTS OF PLAN", None),
        ("Persons", [["Person ID", "Name", "Date of birth / EDD"], ["12", "GRANT, Leo", "03-May-2015"]]),
        ("Category of concern", "Neglect"),
        ("RELATIONSHIPS AND INVOLVEMENTS", None),
        ("Relationships", [["Name", "Relationship to subject"], ["GRANT, Sana", "Mother"]]),
        ("Professional involvements", [["Name", "Involvement"], ["BELL, Jo", "Allocated social worker"]]),
        ("ANALYSIS", None),
        ("Concerns recorded", "Leo sleeps on the floor of the lounge"),
        ("Strengths recorded", "Sana rings school when Leo is ill"),
        ("OUTCOME 1 OF 2", None),
        ("Desired outcome", BED[0]),
        ("Measure", BED[1][0]),
        *((f"Task {at}", _task(*act)) for at, act in enumerate(BED[2], start=1)),
        ("OUTCOME 2 OF 2", None),
        ("Desired outcome", SCHOOL[0]),
        ("Measure", SCHOOL[1][0]),
        ("Task 1", _task(*SCHOOL[2][0])),
    )
    read = fields(paper.source())
    assert read["children"] == [("GRANT, Leo", "2015-05-03", "Neglect")]
    assert read["people"] == [("GRANT, Sana", "Mother"), ("BELL, Jo", "Allocated social worker")]
    assert read["concerns"] == ["Leo sleeps on the floor of the lounge"]
    assert read["strengths"] == ["Sana rings school when Leo is ill"]
    assert read["outcomes"] == [BED, SCHOOL]


def test_steps_and_answers_stand_in_tables_with_headers(paper: Any, fields: Fields) -> None:
    head = ["Step", "Owner", "Deadline", "State"]
    _printed(
        paper,
        ("Subjects", [["Surname", "Forename", "Date of birth"], ["Grant", "Leo", "03-May-2015"]]),
        ("People involved", [["Person", "Relationship"], ["Grant, Sana", "Mother"], ["Bell, Jo", "Social worker"]]),
        ("Outcome 1", BED[0]),
        ("How will we know?", BED[1][0]),
        ("Steps", [head, *([*act, "Open"] for act in BED[2])]),
        ("Outcome 2", SCHOOL[0]),
        ("How will we know?", SCHOOL[1][0]),
        ("Steps", [head, [*SCHOOL[2][0], "Open"]]),
        ("Contingency", [["If", "Then", "Who"], ["Sana cannot get up", "Nan takes Leo to school", "GRANT, Rose"]]),
    )
    read = fields(paper.source())
    assert read["people"] == [("Grant, Sana", "Mother"), ("Bell, Jo", "Social worker")]
    assert read["outcomes"] == [BED, SCHOOL]
    assert read["contingency"] == [("Sana cannot get up", "Nan takes Leo to school", "GRANT, Rose", None)]


def test_interventions_and_events_are_forms_of_labels(paper: Any, fields: Fields) -> None:
    def form(what: str, who: str, when: str) -> Rows:
        return [["What", what, "", ""], ["Who", who, "When", when]]

    _printed(
        paper,
        ("Children", [["Name", "GRANT, Leo"], ["Born", "03-May-2015"], ["Category of abuse", "Neglect"]]),
        ("Section 3: Plan", None),
        ("Objective", BED[0]),
        ("Success criteria", BED[1][0]),
        *((f"Intervention {at}", form(*act)) for at, act in enumerate(BED[2], start=1)),
        ("Section 4: If the plan fails", None),
        (
            "Event 1",
            [["Trigger", "Sana cannot get up"], ["Action", "Nan takes Leo to school"], ["Lead", "GRANT, Rose"]],
        ),
    )
    read = fields(paper.source())
    assert read["children"] == [("GRANT, Leo", "2015-05-03", "Neglect")]
    assert read["outcomes"] == [BED]
    assert read["contingency"] == [("Sana cannot get up", "Nan takes Leo to school", "GRANT, Rose", None)]
