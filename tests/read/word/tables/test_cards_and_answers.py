"""Tables that have no header: people on cards, what may happen beside what is done then, goals ticked off below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def test_goals_told_above_are_worked_on_below_their_numbers(paper: Any, fields: Fields) -> None:
    paper.lines("Leo Grant, born 3 May 2015, and Ada Grant, born 4 June 2018. Both are on the Register under Neglect.")
    paper.table(
        ["What are we worried about?", "What’s working well?", "Safety goals"],
        [
            "Leo sleeps on the floor of the lounge",
            "Sana rings school when Leo is ill",
            "1. Leo has a bed\n2. Ada is early",
        ],
    )
    paper.head("Who is doing what")
    paper.lines("For goal 1", bold=True)
    paper.lines("☐ Buy a bed for Leo\tJo Bell\t3 May 2027", "☒ Read a story each night\tNan\tSundays")
    paper.lines("What we will see:")
    paper.bullets("Jo sees the bed made up on four visits")
    paper.lines("For goal 2", bold=True)
    paper.lines("☐ Set two alarms in the kitchen\tSana\ttonight")
    read = fields(paper.source())
    assert read["children"] == [("Leo Grant", "2015-05-03", "Neglect"), ("Ada Grant", "2018-06-04", "Neglect")]
    assert read["outcomes"] == [
        (
            "Leo has a bed",
            ["Jo sees the bed made up on four visits"],
            [("Buy a bed for Leo", "Jo Bell", "3 May 2027"), ("Read a story each night", "Nan", "Sundays")],
        ),
        ("Ada is early", [], [("Set two alarms in the kitchen", "Sana", "tonight")]),
    ]


@pytest.mark.parametrize("heading", ["Steps for goal {}", "Towards goal {}", "To reach goal {}"])
def test_goals_with_letters_are_named_by_them(paper: Any, fields: Fields, heading: str) -> None:
    paper.head("Safety goals")
    paper.lines("A. Leo sleeps in a bed", "B. Leo is at school by nine")
    for letter, act in (("A", "Buy a bed"), ("B", "Set two alarms")):
        paper.head(heading.format(letter), 2)
        paper.bullets(f"{act} – Jo Bell – 3 May 2027")
    assert [(one[0], one[2][0][0]) for one in fields(paper.source())["outcomes"]] == [
        ("Leo sleeps in a bed", "Buy a bed"),
        ("Leo is at school by nine", "Set two alarms"),
    ]


@pytest.mark.parametrize("heading", ["In the room", "Round the table", "People"])
def test_a_card_each_under_such_a_heading_names_a_person(paper: Any, fields: Fields, heading: str) -> None:
    paper.lines("Leo Grant, born 3 May 2015. Category: Neglect")
    paper.head(heading)
    paper.table(
        ["Sana Grant\nMum", "Jo Bell\nSocial worker", "Mr Tim Hart\nBand leader"], ["Ann Lamb\nHealth visitor", "", ""]
    )
    names = [name for name, _ in fields(paper.source())["people"]]
    assert names == ["Sana Grant", "Jo Bell", "Mr Tim Hart", "Ann Lamb"]


@pytest.mark.parametrize("heading", ["Our bottom lines – if it goes wrong", "Contingency", "If it does not work"])
def test_answers_beside_what_sets_them_off_are_the_contingency(paper: Any, fields: Fields, heading: str) -> None:
    paper.lines("Leo Grant, born 3 May 2015. Category: Neglect")
    paper.head(heading)
    paper.table(
        ["Sana cannot get up", "Nan takes Leo to school", "Nan", "that day"],
        ["Leo has no bed by June", "Jo asks her manager for money", "Jo Bell", "within 3 days"],
    )
    assert fields(paper.source())["contingency"] == [
        ("Sana cannot get up", "Nan takes Leo to school", "Nan", "that day"),
        ("Leo has no bed by June", "Jo asks her manager for money", "Jo Bell", "within 3 days"),
    ]
