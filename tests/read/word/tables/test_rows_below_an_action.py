"""Who and when in a row of their own below each action, beside an outcome that reaches down over all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def test_labels_in_a_row_below_an_action_are_about_it(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Intended outcome", "What, who and when", "", ""],
        ["Amy sleeps in her own bed", "Buy a bed", "", ""],
        ["", "Who: Kay Bell", "When: 3 May 2027", "Done? ☐"],
        ["", "Paint the room", "", ""],
        ["", "Who: Tom Reed", "When: 10 May 2027", "Done? ☐"],
        merged=((0, 1, 0, 3), (1, 1, 1, 3), (3, 1, 3, 3), (1, 0, 4, 0)),
    )
    assert fields(paper.source())["outcomes"] == [
        (
            "Amy sleeps in her own bed",
            [],
            [("Buy a bed", "Kay Bell", "3 May 2027"), ("Paint the room", "Tom Reed", "10 May 2027")],
        )
    ]


def test_a_first_row_that_says_people_stand_below_names_nobody(paper: Any, fields: Fields) -> None:
    paper.table(["Key people", ""], ["Kay Bell", "Mother"], ["Tom Reed", "Social worker"])
    paper.head("Outcome: Amy is safe")
    assert fields(paper.source())["people"] == [("Kay Bell", "Mother"), ("Tom Reed", "Social worker")]
