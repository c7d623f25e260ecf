"""Layouts that few councils use: turned round, one table a child, tables within cells, letters, minutes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.vocabulary.questions import question

Fields = Callable[[Source], dict[str, Any]]

BED: tuple[str, list[str], list[tuple[str, ...]]] = (
    "Leo sleeps in a bed",
    [],
    [("Buy a bed", "Jo Bell", "4 June"), ("Read a story", "Sana", "nightly")],
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Why are we worried about Leo?", "concern"),
        ("What’s the problem?", "concern"),
        ("What we like", "strength"),
        ("What do we want to be different?", "outcome"),
        ("What will it look like when it’s sorted?", "outcome"),
        ("What needs doing?", "action"),
        ("What we’ll do", "action"),
        ("Who is doing what, and when", "action"),
        ("Who’s going to do it?", "by_whom"),
        ("Who will help and by when?", "who_when"),
        ("How soon?", "by_when"),
        ("How will Leo’s mum know it’s working?", "evidence"),
        ("Signs it’s working", "evidence"),
        ("What if it isn’t?", "contingency"),
        ("And if nothing changes?", "contingency"),
        ("What could go wrong?", "if_this"),
        ("How’s it going?", "progress"),
        ("What do they do?", "role"),
        ("Is there a family safety plan?", None),
        ("Mum said she will come", None),
    ],
)
def test_a_question_is_understood_in_whatever_person_it_is_put(text: str, key: str | None) -> None:
    assert question(text) == key


def test_a_plan_turned_round_has_an_outcome_a_column(paper: Any, fields: Fields) -> None:
    paper.head("Plan on a page")
    made = paper.table(
        ["", "Goal 1", "Goal 2"],
        ["What we hope for", "Leo sleeps in a bed", "Mum is well"],
        ["Why it matters", "Leo has no bed", "Mum is in bed all day"],
        ["Who is doing what, and when", "", ""],
        ["We will see", "Leo is asleep by 8", "Mum walks Leo to school"],
        ["Plan B", "Nan has Leo", "–"],
    )
    for text in ("1. Buy a bed [Jo Bell – 4 June]", "2. Read a story [Sana – until court]"):
        made.cell(3, 1).add_paragraph(text)
    found = fields(paper.source())
    assert found["concerns"] == ["Leo has no bed", "Mum is in bed all day"]
    assert found["contingency"] == [(None, "Nan has Leo", None, None)]
    assert found["outcomes"] == [
        ("Leo sleeps in a bed", ["Leo is asleep by 8"],
         [("Buy a bed", "Jo Bell", "4 June"), ("Read a story", "Sana", "until court")]),
        ("Mum is well", ["Mum walks Leo to school"], []),
    ]  # fmt: skip


def test_one_table_a_child_under_a_heading_with_the_date_of_birth(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan", 0)
    for name, born in (("Leo Grant", "3 May 2015"), ("Mia Grant", "7 June 2018")):
        first = name.split()[0]
        paper.head(f"{name} – born {born} – plan because of: Neglect", 2)
        paper.table(
            [f"What worries us about {first}?", "What do we want instead?", "What needs doing?", "Who’s doing it?",
             "By", f"How will {first} know?"],
            [f"{first} is cold", f"{first} is warm", "Mend the boiler", "Jo Bell", "4 June", "n/a"],
            ["If this doesn’t happen", "Nan has the children", "", "", "", ""],
            merged=((2, 1, 2, 5),),
        )  # fmt: skip
    found = fields(paper.source())
    assert found["children"] == [("Leo Grant", "2015-05-03", "Neglect"), ("Mia Grant", "2018-06-07", "Neglect")]
    assert found["outcomes"] == [
        ("Leo is warm", [], [("Mend the boiler", "Jo Bell", "4 June")]),
        ("Mia is warm", [], [("Mend the boiler", "Jo Bell", "4 June")]),
    ]
    assert found["contingency"] == [(None, "Nan has the children", None, None)] * 2


def test_tables_within_cells_belong_to_the_label_or_column_they_stand_under(paper: Any, fields: Fields) -> None:
    def put(cell: Any, *rows: list[str]) -> None:
        inner = cell.add_table(len(rows), len(rows[0]))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                inner.cell(at, column).text = text

    paper.head("Child protection plan")
    people = paper.table(["Children", ""], ["Professionals", ""], ["Reason for plan", "Neglect"])
    put(people.cell(0, 1), ["Full name", "Born"], ["Leo Grant", "3 May 2015"])
    put(people.cell(1, 1), ["Name", "Job"], ["Jo Bell", "Health visitor"])
    plan = paper.table(
        ["What’s the problem?", "What do we want?", "How we get there", "Signs it’s working"],
        ["Leo has no bed", "Leo sleeps in a bed", "", "He is asleep by 8"],
        ["Leo is hungry", "Leo eats well", "", ""],
    )
    put(plan.cell(1, 2), ["Step", "Who", "When"], ["Buy a bed", "Jo Bell", "4 June"])
    put(plan.cell(2, 2), ["Cook together", "Sana", "Mondays"])
    assert fields(paper.source()) == {
        "children": [("Leo Grant", "2015-05-03", "Neglect")],
        "people": [("Jo Bell", "Health visitor")],
        "concerns": ["Leo has no bed", "Leo is hungry"],
        "outcomes": [
            ("Leo sleeps in a bed", ["He is asleep by 8"], [("Buy a bed", "Jo Bell", "4 June")]),
            ("Leo eats well", [], [("Cook together", "Sana", "Mondays")]),
        ],
    }


def test_a_letter_to_the_parents(paper: Any, fields: Fields) -> None:
    paper.lines("Dear Sana")
    paper.lines("Child protection plan for Leo Grant (born 3 May 2015) and Baby Grant (due 2 February 2027)", bold=True)
    paper.lines("Everybody agreed on a plan. The reason, in the words of the law, is neglect.")
    paper.lines("What we want to see, and what everyone will do", bold=True)
    paper.lines("Leo sleeps in a warm bed every night.", bold=True)
    paper.bullets("Buy a bed (who: Jo Bell; when: Monday)", "Read a story (by when: nightly; who: you)")
    paper.lines("Yours sincerely")
    paper.lines("Helen Strand")
    paper.lines("Conference chair")
    found = fields(paper.source())
    assert found["children"] == [("Leo Grant", "2015-05-03", "neglect"), ("Baby Grant", None, "neglect")]
    assert found["people"] == [("Helen Strand", "Conference chair")]
    assert found["outcomes"] == [
        ("Leo sleeps in a warm bed every night.", [],
         [("Buy a bed", "Jo Bell", "Monday"), ("Read a story", "you", "nightly")]),
    ]  # fmt: skip


def test_minutes_say_below_an_action_who_does_it(paper: Any, fields: Fields) -> None:
    paper.head("Plan agreed")
    paper.lines("Outcome: Leo sleeps in a bed")
    paper.lines("1. Buy a bed.")
    paper.lines("Action: Jo Bell (from today)", bold=True)
    paper.lines("2. Read a story.", "Owner: Sana. By: 4 June")
    paper.lines("3. Visit Leo.", "Pat Moss – by 5 June")
    assert fields(paper.source())["outcomes"] == [
        ("Leo sleeps in a bed", [], [
            ("Buy a bed.", "Jo Bell", "from today"), ("Read a story.", "Sana", "4 June"),
            ("Visit Leo.", "Pat Moss", "5 June")]),
    ]  # fmt: skip


def test_labels_by_turns_whose_last_value_is_empty_are_no_header(paper: Any, fields: Fields) -> None:
    paper.table(["Subject name", "Leo Grant", "CP category", "Neglect"])
    paper.table(
        ["Planned outcome", "Leo sleeps in a bed", "", ""],
        ["Action 1.1", "Buy a bed", "", ""],
        ["Owner", "Jo Bell", "Deadline", ""],
        ["Action 1.2", "Read a story", "", ""],
        ["Owner", "Sana", "Deadline", "nightly"],
        ["Fallback if no progress", "Nan has him", "", ""],
        merged=((0, 1, 0, 3), (1, 1, 1, 3), (3, 1, 3, 3), (5, 1, 5, 3)),
    )
    found = fields(paper.source())
    assert found["children"] == [("Leo Grant", None, "Neglect")]
    assert found["outcomes"] == [
        ("Leo sleeps in a bed", [], [("Buy a bed", "Jo Bell", None), ("Read a story", "Sana", "nightly")])
    ]
    assert found["contingency"] == [(None, "Nan has him", None, None)]


def test_a_label_may_stand_beside_rows_of_actions(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan", 0)
    paper.table(
        ["Outcome", "Leo sleeps in a bed", "", ""],
        ["Actions", "Action", "Who", "When"],
        ["", "Buy a bed", "Jo Bell", "4 June"],
        ["", "Read a story", "Sana", "nightly"],
        merged=((0, 1, 0, 3), (1, 0, 3, 0)),
    )
    assert fields(paper.source())["outcomes"] == [BED]


def test_columns_may_each_belong_to_somebody(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan", 0)
    paper.lines("Outcome: Leo sleeps in a bed")
    paper.table(["Mum will", "School will"], ["read a story", "ring Jo"])
    assert fields(paper.source())["outcomes"] == [
        ("Leo sleeps in a bed", [], [("read a story", "Mum", None), ("ring Jo", "School", None)])
    ]


def test_a_question_in_a_merged_row_names_the_outcome_and_how_it_will_be_known(paper: Any, fields: Fields) -> None:
    paper.head("Leo’s plan")
    paper.lines("This is the child protection plan for Leo Grant, date of birth 3.5.2015, made because of neglect.")
    paper.table(
        ["What do we want to be different for Leo? Leo sleeps in a bed", "", ""],
        ["By", "Who’s going to do it?", "What?"],
        ["4 June", "Jo Bell", "Buy a bed"],
        ["nightly", "Sana", "Read a story"],
        ["How will Leo know? He is asleep by 8", "", ""],
        merged=((0, 0, 0, 2), (4, 0, 4, 2)),
    )
    found = fields(paper.source())
    assert found["children"] == [("Leo Grant", "2015-05-03", "neglect")]
    assert found["outcomes"] == [(BED[0], ["He is asleep by 8"], BED[2])]


def test_what_only_points_elsewhere_or_is_ticked_stays_unplaced(paper: Any, fields: Fields) -> None:
    paper.head("Outcomes")
    paper.lines("See safety goals and next steps below")
    paper.lines("Leo sleeps in a bed", style="List Bullet")
    paper.table(["Is there a family safety plan?", "[x] Yes [ ] No"])
    found = fields(paper.source())
    assert found["outcomes"] == [("Leo sleeps in a bed", [], [])]
    assert found["unplaced"][0] == "See safety goals and next steps below"


def test_worries_and_strengths_side_by_side_under_questions_of_a_form_s_own(paper: Any, fields: Fields) -> None:
    paper.head("Mapping")
    paper.table(
        ["What has us worried", "What is going right", "Scores on the day (0-10)"],
        ["Amy is left alone\nBen goes hungry", "Nan comes every day", "Mum 6\nNan 7"],
    )
    told = fields(paper.source())
    assert told["concerns"] == ["Amy is left alone", "Ben goes hungry"]
    assert told["strengths"] == ["Nan comes every day"]


def test_a_counted_heading_names_an_area_where_the_aim_stands_below_it(paper: Any, fields: Fields) -> None:
    paper.head("Piece 1: Changing houses", 2)
    paper.table(
        ["Our worry", "The children are frightened when they change houses", ""],
        ["Our aim", "They move between their homes calmly", ""],
        ["Next move", "On whose shoulders", "By when"],
        ["Hand over at school", "Mum", "From 9 February"],
        merged=((0, 1, 0, 2), (1, 1, 1, 2)),
    )
    assert fields(paper.source())["outcomes"] == [
        ("They move between their homes calmly", [], [("Hand over at school", "Mum", "From 9 February")])
    ]


def test_four_boxes_each_under_a_question_of_its_own(paper: Any, fields: Fields) -> None:
    paper.table(
        ["What harm has happened?\nBen was hit with a shoe", "What is working well?\nMum rang school herself"],
        ["What tangles it up?\nDad works nights", "What safety is there already?\nNan has a key"],
    )
    told = fields(paper.source())
    assert told["concerns"] == ["Ben was hit with a shoe", "Dad works nights"]
    assert told["strengths"] == ["Mum rang school herself", "Nan has a key"]
