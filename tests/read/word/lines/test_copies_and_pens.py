"""Who has a copy, boxes to tick and room for pens at the end of a plan: no part of the section that is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_CHILD = (["Name of child", "Date of birth"], ["Zoya Kemp", "9 March 2021"])
_OUTCOME = "Zoya feels safe at home and can say what she has seen"


def _plan(paper: Any) -> None:
    paper.table(*_CHILD)
    paper.head("Outcomes", 2)
    paper.table(
        ["Outcome 1", _OUTCOME],
        ["Action 1", "See Zoya alone at school"],
        ["Lead", "Lewis Aspinall"],
        ["Timescale", "Every Tuesday until 4 June 2027"],
    )


@pytest.mark.parametrize(
    "line",
    [
        "Copies: Mother ☒  Father ☐ (redacted, via solicitor)  School ☒  Police ☒  GP ☒",
        "Copies given to: Mum, Dad, school, GP",
        "Plan sent to Mum ☒  School ☒  GP ☐",
        "Distributed to: parents, school, HV",
        "Mum ☒   Dad ☒   School nurse ☐",
        "Zoya ………………   Rebecca Kemp ………………   Lewis Aspinall ………………",
        "Mum: ________________   Social worker: ________________",
    ],
)
def test_a_line_at_the_end_is_no_outcome(paper: Any, fields: Fields, line: str) -> None:
    _plan(paper)
    paper.lines(line)
    found = fields(paper.source())
    assert [one[0] for one in found["outcomes"]] == [_OUTCOME]
    assert "people" not in found


@pytest.mark.parametrize(
    "rows",
    [
        (["We have read this plan and understand it", "", ""], ["Jodie ………………", "Scott ………………", "Tara ………………"]),
        (["Jodie ________", "Scott ________", "Tara ________"],),
        (["Agreed by everybody here", "", ""], ["Mum .............", "Dad .............", "Date ............."]),
        (["Jodie: ………………", "Scott: ………………"], ["Tara: ………………", "Les: ………………"]),
        (["This is our plan", ""], ["Rebecca Kemp ……………", "Date ……………"], ["Lewis Aspinall ……………", "Date ……………"]),
    ],
)
def test_names_with_room_for_a_pen_are_no_strengths(paper: Any, fields: Fields, rows: Any) -> None:
    _plan(paper)
    paper.head("What’s going well", 2)
    paper.bullets("Jodie was drug free for all of 2023")
    paper.table(*rows, merged=((0, 0, 0, len(rows[0]) - 1),) if not rows[0][-1] else ())
    found = fields(paper.source())
    assert found["strengths"] == ["Jodie was drug free for all of 2023"]
    assert "people" not in found


@pytest.mark.parametrize(
    "asks",
    [
        "Compulsory measures needed?",
        "Legal measures required?",
        "Further evidence needed?",
        "Threshold met?",
        "Measures in place?",
    ],
)
def test_what_is_ticked_shows_no_outcome(paper: Any, fields: Fields, asks: str) -> None:
    _plan(paper)
    paper.table(
        ["Child’s view", "Isla: “I want my mum to wake up.” Gus: not wanting to talk"],
        [asks, "☒ No  ☐ Yes  ☐ Under consideration"],
    )
    [(outcome, evidence, _)] = fields(paper.source())["outcomes"]
    assert (outcome, evidence) == (_OUTCOME, [])
