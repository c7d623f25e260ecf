"""Plain lines between two lists, which say what the second holds: nothing but their words marks them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def _read(paper: Any, fields: Fields, over_actions: str, over_evidence: str) -> Any:
    paper.head("The plan", 2)
    paper.head("Outcome 1: Amy’s skin heals", 3)
    paper.lines(over_actions)
    paper.bullets("Jo Bell will visit by 3 May 2027.", "Kit Osei will ring Nan by 4 May 2027.")
    paper.lines(over_evidence)
    paper.bullets("No new sores at any visit", "Nan says Amy sleeps")
    return fields(paper.source())["outcomes"]


_TOLD = [
    (
        "Amy’s skin heals",
        ["No new sores at any visit", "Nan says Amy sleeps"],
        [("Jo Bell will visit by 3 May 2027.", "Jo Bell", "3 May 2027"),
         ("Kit Osei will ring Nan by 4 May 2027.", "Kit Osei", "4 May 2027")],
    )
]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        *("We will know because", "We’ll know this when", "The core group will know because", "It will be working if"),
        *("Amy and her mum will know because", "Success looks like", "Progress will look like", "Shown by"),
        *("This will be evidenced by", "Measured by", "You will see", "What we will see when it is working"),
        *("Things will be different because", "The outcome is met when", "Achieved when", "We’ll look for", "Tests"),
    ],
)
def test_a_line_below_the_actions_leads_to_the_evidence(paper: Any, fields: Fields, line: str) -> None:
    assert _read(paper, fields, "Actions", line) == _TOLD


@pytest.mark.parametrize(
    "line", ["To get there", "To do this we will", "Things to do", "To make this happen", "We will"]
)
def test_a_line_leads_to_the_actions(paper: Any, fields: Fields, line: str) -> None:
    assert _read(paper, fields, line, "Evidence") == _TOLD


def test_whoever_a_plain_line_names_does_what_stands_below_it(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Amy is well", 3)
    paper.lines("Actions")
    paper.bullets("Kit Osei will ring Nan by 4 May 2027.")
    paper.lines("Jo Bell will")
    paper.bullets("Fill in the chart")
    assert fields(paper.source())["outcomes"][0][2][1:] == [("Fill in the chart", "Jo Bell", None)]


def test_a_sentence_over_its_details_stays_an_action(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Amy is well", 3)
    paper.lines("Actions", "Jo Bell will visit every week until May 2027")
    paper.bullets("See Amy alone")
    assert [one[0] for one in fields(paper.source())["outcomes"][0][2]] == [
        "Jo Bell will visit every week until May 2027",
        "See Amy alone",
    ]


@pytest.mark.parametrize("head", ["Action and how we will know", "What we will do"])
def test_such_a_line_parts_a_cell(paper: Any, fields: Fields, head: str) -> None:
    paper.table(
        ["Outcome", head, "Who"],
        ["Amy is safe", "Lock the door\nWe will know because\n• No calls to police", "Jo Bell"],
    )
    assert fields(paper.source())["outcomes"] == [
        ("Amy is safe", ["No calls to police"], [("Lock the door", "Jo Bell", None)])
    ]


@pytest.mark.parametrize(
    "over", ["4.1 Need: Going missing", "Theme – Going missing", "4.1 Going missing", "Risk: Bullying"]
)
@pytest.mark.parametrize(
    "line", ["Actions to meet this need", "Steps to get there", "The actions are listed below", ""]
)
def test_a_heading_that_names_an_area_gives_way_to_the_outcome_below_it(
    paper: Any, fields: Fields, over: str, line: str
) -> None:
    paper.head("Section 4: Plan", 2)
    paper.head(over, 3)
    paper.table(["Desired outcome *", "Amy is home at night."], ["How will we know? *", "Police know where she is"])
    if line:
        paper.lines(line)
    paper.table(["Action *", "Person responsible *", "Target date *"], ["Refer her", "Jo Bell", "27-Nov-2026"])
    assert fields(paper.source())["outcomes"] == [
        ("Amy is home at night.", ["Police know where she is"], [("Refer her", "Jo Bell", "27-Nov-2026")])
    ]
