"""Tables of what has been and of who voted how: nothing in them is to be done, and nobody is named by a category."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize("heading", ["Journey so far", "Key events", "Chronology", "Blue pages"])
def test_days_and_what_happened_on_them_are_no_actions(paper: Any, fields: Fields, heading: str) -> None:
    paper.head("Concerns")
    paper.bullets("Amy was left alone at night")
    paper.head(heading)
    paper.table(
        ["When", "What"],
        ["March 2019", "The family moved from Deal"],
        ["4 June 2024", "Amy was born at 35 weeks"],
        ["9 May 2026", "Police called; Amy found alone"],
    )
    assert "outcomes" not in fields(paper.source())


def test_days_of_what_is_to_be_done_are_actions(paper: Any, fields: Fields) -> None:
    paper.head("Actions")
    paper.table(["When", "What"], ["4 June 2027", "Take Amy to the clinic"], ["9 June 2027", "Fit a lock"])
    assert [one[2] for one in fields(paper.source())["outcomes"][0][2]] == ["4 June 2027", "9 June 2027"]


@pytest.mark.parametrize(
    ("heading", "head", "acts", "days"),
    [
        (
            "Actions",
            ["By when", "What"],
            ["Mum to get Amy weighed", "Amy to be registered"],
            ["4 June 2027", "9 June 2027"],
        ),
        ("Actions", ["Deadline", "Task"], ["Forms to be signed", "Gate to be fitted"], ["4 June 2027", "9 June 2027"]),
        ("Timeline for actions", ["By when", "Action"], ["Fit a gate", "Book a bed"], ["4 June 2027", "9 June 2027"]),
        ("Actions", ["Due", "Action"], ["Fit a gate", "Book a bed"], ["04/06/2027 00:00", "09/06/2027 00:00"]),
    ],
)
def test_what_is_to_be_done_is_no_log_however_it_is_put(
    paper: Any, fields: Fields, heading: str, head: list[str], acts: list[str], days: list[str]
) -> None:
    paper.head(heading)
    paper.table(head, *([day, act] for day, act in zip(days, acts, strict=True)))
    assert [action for *_, actions in fields(paper.source())["outcomes"] for action, *_ in actions] == acts


def test_who_was_for_a_plan_is_neither_a_person_nor_to_be_done(paper: Any, fields: Fields) -> None:
    paper.head("Concerns")
    paper.bullets("Amy was left alone at night")
    paper.head("Decision")
    paper.table(
        ["Agency", "Should there be a plan?", "Category"],
        ["Health", "Yes", "Neglect"],
        ["Housing", "Abstain", ""],
        ["School", "Yes", "Neglect"],
    )
    told = fields(paper.source())
    assert "people" not in told
    assert "outcomes" not in told


def test_those_who_agree_are_people_where_it_says_what_they_are(paper: Any, fields: Fields) -> None:
    paper.head("Concerns")
    paper.bullets("Amy was left alone at night")
    paper.head("Who was there")
    paper.table(
        ["Name", "Role", "Do you agree with the plan?"],
        ["Kay Bell", "Social worker", "Yes"],
        ["Tom Reed", "Head teacher", "In part"],
    )
    assert [name for name, _ in fields(paper.source())["people"]] == ["Kay Bell", "Tom Reed"]


def test_the_day_of_an_event_is_no_deadline_of_the_action_it_led_to(paper: Any, fields: Fields) -> None:
    paper.head("Actions")
    paper.table(["Date", "Event", "Action"], ["9 March 2027", "Clinic missed", "Ms Bell to visit"])
    read = fields(paper.source())
    assert "contingency" not in read
    assert [one[0::2] for one in read["outcomes"][0][2]] == [("Ms Bell to visit", None)]
