"""Family and professionals side by side under heads of their own, and bands over those who came and who did not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_ACTION = (["Action", "Who", "When"], ["Visit Ana", "Jo Bell", "1 May 2027"])


@pytest.mark.parametrize(
    ("over", "heads"),
    [
        (["Family", "", "Professional network", ""], ["Name", "Relationship", "Name", "Role"]),
        (["Family members", "", "Professionals", ""], ["Name", "Relationship to child", "Name", "Agency"]),
        (["Family network", "", "Core group", ""], ["Who", "Relationship", "Who", "Role"]),
        ([], ["Family member", "Relationship", "Professional", "Role"]),
        ([], ["Name", "Relationship", "Name", "Job title"]),
    ],
)
def test_family_and_professionals_side_by_side(paper: Any, fields: Fields, over: list[str], heads: list[str]) -> None:
    rows = [
        heads,
        ["Magda Bell", "Mother", "Denise Farr", "Social Worker (CWD)"],
        ["", "", "Tom Hirst", "Class teacher"],
    ]
    paper.table(*([over] if over else []), *rows, merged=((0, 0, 0, 1), (0, 2, 0, 3)) if over else ())
    paper.table(*_ACTION)
    found = fields(paper.source())
    assert [name for name, _ in found["people"]] == ["Magda Bell", "Denise Farr", "Tom Hirst"]
    assert "children" not in found


@pytest.mark.parametrize(
    ("first", "second"),
    [("Present", "Apologies"), ("In attendance", "Sent apologies"), ("Attended", "Invited but did not attend")],
)
def test_bands_over_who_came_and_who_did_not(paper: Any, fields: Fields, first: str, second: str) -> None:
    paper.head("1. Attendance")
    paper.table(
        [first, ""],
        ["Andreea Bell", "Mother"],
        ["Wayne Grant", "Father"],
        ["Hamza Yusuf", "Recovery worker, Turning Tide"],
        [second, ""],
        ["Lucia Ferr", "Nursery deputy manager"],
        merged=((4, 0, 4, 1),),
    )
    paper.table(*_ACTION)
    assert [name for name, _ in fields(paper.source())["people"]] == [
        "Andreea Bell", "Wayne Grant", "Hamza Yusuf", "Lucia Ferr",
    ]  # fmt: skip
