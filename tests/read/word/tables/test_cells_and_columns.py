"""What stands in the cells of a plan's table, and what the words over its columns ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.vocabulary.columns import column_keys, order_in
from planlint.read.word.vocabulary.terms import terms

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ("By\ngive a date", "by_when"),
        ("And when?", "by_when"),
        ("Who’s going to do it?\nname, not agency", "by_whom"),
        ("What exactly will be done?\nSpecific, Measurable, Achievable, Realistic, Timed", "action"),
        ("How will Amina know?", "evidence"),
        ("What do we want instead?", "outcome"),
        ("Hoped for change", "outcome"),
        ("What is the need or risk?", "concern"),
        ("What people are worried about", "concern"),
        ("What people think is going well", "strength"),
        ("What we know", None),
    ],
)
def test_a_header_is_understood_by_what_its_question_asks(head: str, key: str | None) -> None:
    assert column_keys(terms(), head, loose=True) == key


@pytest.mark.parametrize(
    ("head", "order"),
    [
        ("What will be done – who – when", ["action", "by_whom", "by_when"]),
        ("Who / when / task", ["by_whom", "by_when", "action"]),
        ("Action, who, when", ["action", "by_whom", "by_when"]),
        ("By whom and by when", []),
        ("Action", []),
    ],
)
def test_a_header_may_ask_for_several_things_in_one_column(head: str, order: list[str]) -> None:
    assert order_in(terms(), head) == order


@pytest.mark.parametrize(
    ("head", "cell"),
    [
        ("What will be done – who – when", "Book dentist – Jo – 3 May\nChess club on Thursdays – the twins’ nan – TBC"),
        ("Action, who, when", "Book dentist, Jo, 3 May\nChess club on Thursdays, the twins’ nan, TBC"),
    ],
)
def test_the_lines_of_such_a_column_are_cut_in_its_order(paper: Any, fields: Fields, head: str, cell: str) -> None:
    paper.table(["Worry", "Outcome", head], ["Amy is often ill at home.", "Amy is well", cell])
    told = fields(paper.source())["outcomes"][0][2]
    assert told[0] == ("Book dentist", "Jo", "3 May")
    assert len(told) == 2


def test_an_aim_above_numbered_steps_in_their_cell_is_the_outcome(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Risk", "Detail", "Action"],
        ["Alcohol", "Jo drinks a bottle of vodka most nights.",
         "Aim: Amy lives with sober adults\n1. Go to Turning Point (Jo, every Tuesday)\n2. Kit will ring Nan."],
        ["Going missing", "Amy was found on the main road at night.",
         "Aim: Adults know where Amy is\nMeasure: No calls to police\n1. Fit a chain (Nan, today)"],
    )  # fmt: skip
    read = fields(paper.source())
    assert read["concerns"] == ["Jo drinks a bottle of vodka most nights.", "Amy was found on the main road at night."]
    assert read["outcomes"] == [
        ("Amy lives with sober adults", [], [("Go to Turning Point", "Jo", "every Tuesday"),
                                             ("Kit will ring Nan.", "Kit", None)]),
        ("Adults know where Amy is", ["No calls to police"], [("Fit a chain", "Nan", "today")]),
    ]  # fmt: skip


def test_a_title_beside_a_worry_stays_unplaced(paper: Any, fields: Fields) -> None:
    paper.table(["Theme", "What we know", "Action"], ["School", "Amy has missed forty days of school.", "Ring Nan"])
    read = fields(paper.source())
    assert read["concerns"] == ["Amy has missed forty days of school."]
    assert "School" in read["unplaced"]


def test_worries_in_a_few_words_stay_worries(paper: Any, fields: Fields) -> None:
    paper.table(["Risk", "Detail", "Action"], ["Amy is cold", "", "Buy oil"], ["Amy is late", "", "Walk with Nan"])
    assert fields(paper.source())["concerns"] == ["Amy is cold", "Amy is late"]


def test_a_cell_that_says_it_is_empty_is_no_evidence(paper: Any, fields: Fields) -> None:
    paper.table(["Outcome", "Action", "Evidence"], ["Amy is warm", "Buy oil", "n/a"])
    read = fields(paper.source())
    assert read["outcomes"] == [("Amy is warm", [], [("Buy oil", None, None)])]
    assert "unplaced" not in read


def test_a_question_below_the_actions_asks_about_them_all(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Outcome", "Amy is warm", "", ""],
        ["", "What needs to be done", "Person", "When"],
        ["1", "Buy oil", "Jo", "3 May"],
        ["What if it is not working?", "If the room is cold, Kit will ring Nan.", "", ""],
        merged=((0, 1, 0, 3), (3, 1, 3, 3)),
    )
    read = fields(paper.source())
    assert read["outcomes"] == [("Amy is warm", [], [("Buy oil", "Jo", "3 May")])]
    assert read["contingency"] == [("If the room is cold", "Kit will ring Nan.", None, None)]


def test_a_row_over_tables_within_the_cells_is_no_outcome(paper: Any, fields: Fields) -> None:
    table = paper.table(["What we want for Amy", "Who is going to do what"], ["", ""])
    table.cell(1, 0).text = "Worry: Amy is hit.\nOutcome: Amy is never hurt"
    inner = table.cell(1, 1).add_table(2, 3)
    for at, texts in enumerate((("By when", "Who", "Step"), ("3 May", "Jo", "Keep to the agreement"))):
        for column, text in enumerate(texts):
            inner.cell(at, column).text = text
    assert fields(paper.source())["outcomes"] == [
        ("Amy is never hurt", [], [("Keep to the agreement", "Jo", "3 May")])
    ]  # fmt: skip


def test_labels_and_relatives_beside_each_other_lie_on_their_side(paper: Any, fields: Fields) -> None:
    paper.table(["", "Priority 1", "Priority 2"], ["What we want", "Amy is warm", "Amy is on time"],
                ["What we will do", "Buy oil", "Walk"], ["Who", "Jo", "Nan"], ["When", "3 May", "daily"])  # fmt: skip
    assert fields(paper.source())["outcomes"] == [
        ("Amy is warm", [], [("Buy oil", "Jo", "3 May")]),
        ("Amy is on time", [], [("Walk", "Nan", "daily")]),
    ]
