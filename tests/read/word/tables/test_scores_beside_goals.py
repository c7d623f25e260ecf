"""A scale or score beside a goal is answered with a number, and is no goal of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("label", "score"),
    [
        ("Scale now / where we want to be", "2 / 6"),
        ("Where are we on the scale and where do we want to get to?", "3 → 7"),
        ("Outcome rating (0–10)", "4 out of 10"),
        ("Score at start / goal score", "Now 3, aim for 8"),
        ("Progress scale: today and what we hope for", "Mum 5, Dad 6"),
    ],
)
def test_a_score_between_a_goal_and_its_acts_is_no_goal(paper: Any, fields: Fields, label: str, score: str) -> None:
    for number, goal in ((1, "Leo sleeps in a warm bed every night"), (2, "Leo goes to school each day")):
        paper.table(
            [f"Outcome {number}", goal],
            [label, score],
            ["Actions", "Buy a bed (Jo Bell, 4 June)"],
            ["How we will know", "He is not cold"],
        )
    act = ("Buy a bed", "Jo Bell", "4 June")
    assert fields(paper.source())["outcomes"] == [
        ("Leo sleeps in a warm bed every night", ["He is not cold"], [act]),
        ("Leo goes to school each day", ["He is not cold"], [act]),
    ]


def test_nor_is_a_column_of_scores_or_a_line(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Outcome", "Scale now / where we want to be", "Action", "Who", "When"],
        ["Leo sleeps in a warm bed", "2 / 6", "Buy a bed", "Jo Bell", "4 June"],
    )
    paper.head("Outcome 2: Leo goes to school", 2)
    paper.lines("Scale now / where we want to be: 3 / 7")
    paper.lines("Actions", bold=True)
    paper.bullets("Ring the school (Sana Khan, daily)")
    assert fields(paper.source())["outcomes"] == [
        ("Leo sleeps in a warm bed", [], [("Buy a bed", "Jo Bell", "4 June")]),
        ("Leo goes to school", [], [("Ring the school", "Sana Khan", "daily")]),
    ]
