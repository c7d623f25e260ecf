"""Acts in tables of labels: who and when have labels of their own, and what only counts or tells a state is no act."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    "act",
    ["Mentor – weekly, basketball then talk", "Swimming - Tuesdays", "Breakfast club, daily", "Nan: ring the school",
     "Weigh Amy (every Monday)"],
)  # fmt: skip
@pytest.mark.parametrize("when", ["12 May 2027", "???", "Ongoing"])
def test_an_act_keeps_all_its_words_where_labels_below_tell_who_and_when(
    paper: Any, fields: Any, act: str, when: str
) -> None:
    paper.table(["Planned outcome", "Amy has a grown-up who listens", "", ""],
                ["Action 1", act, "", ""], ["By whom", "Tom Reed", "By when", when],
                merged=((0, 1, 0, 3), (1, 1, 1, 3)))  # fmt: skip
    assert fields(paper.source())["outcomes"][0][2] == [(act, "Tom Reed", when)]


@pytest.mark.parametrize("label", ["Outcome status", "Status", "Status of outcome"])
@pytest.mark.parametrize("said", ["In progress", "Open", "Not yet started"])
def test_how_far_an_outcome_has_come_is_no_act_without_words(paper: Any, fields: Any, label: str, said: str) -> None:
    paper.table(["Desired outcome", "Amy is fed and grows"], ["How will we know?", "The red book"], [label, said],
                ["Action", "Weigh Amy"], ["By whom", "Gail"], ["By when", "12 May 2027"])  # fmt: skip
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome == ("Amy is fed and grows", ["The red book"], [("Weigh Amy", "Gail", "12 May 2027")])


@pytest.mark.parametrize("label", ["Workflow step id", "Step reference", "Task id", "Action ref", "Step ID number"])
def test_a_number_is_no_act(paper: Any, fields: Any, label: str) -> None:
    paper.table(["Legal status", "None"], [label, "77120943"])
    paper.head("Outcome 1: Amy is fed and grows")
    paper.table(["Action", "Who", "By when"], ["Weigh Amy", "Gail", "12 May 2027"])
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome == ("Amy is fed and grows", [], [("Weigh Amy", "Gail", "12 May 2027")])


@pytest.mark.parametrize("done", ["Done", "Completed", "Achieved", "complete"])
def test_an_act_that_is_done_already_says_so_where_its_day_is_asked(paper: Any, fields: Any, done: str) -> None:
    paper.table(["Outcome 1", "Amy is born well", "", ""], ["Action", "Hospital alert", "", ""],
                ["By whom", "Ruth Gollop", "By when", done], merged=((0, 1, 0, 3), (1, 1, 1, 3)))  # fmt: skip
    assert fields(paper.source())["outcomes"][0][2] == [("Hospital alert", "Ruth Gollop", done)]
