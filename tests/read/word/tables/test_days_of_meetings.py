"""Days of meetings in a table below what is done if the plan fails: they are no answer, nor is who they are for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_CHILD = (["Name of child", "Date of birth"], ["Zoya Kemp", "9 March 2021"])
_IF = "If Ben is hurt, Jo Marsh will call a strategy meeting"
_DAYS = ("Tuesday 17 March 2026, 2pm", "28 May 2026")


@pytest.mark.parametrize(
    ("heads", "values"),
    [
        (["Core group", "Discharge planning meeting", "Review conference"], [_DAYS[0], "wk of 4 May", _DAYS[1]]),
        (["First core group", "Review conference", "Parents given copy of plan?"], [*_DAYS, "☒ Yes ☐ No If no, why:"]),
        (["Next core group", "RCPC", "Venue"], [*_DAYS, "Civic Offices"]),
        (["Review conference", "Core group"], [_DAYS[1], _DAYS[0]]),
        (["Legal planning meeting", "Next core group meeting", "Review CPC"], ["To be arranged", *_DAYS]),
    ],
)
@pytest.mark.parametrize("title", ["", "Dates"])
def test_days_below_the_names_of_meetings(
    paper: Any, fields: Fields, heads: list[str], values: list[str], title: str
) -> None:
    paper.table(*_CHILD)
    paper.head("Contingency plan")
    paper.lines(f"{_IF}.")
    rows = [heads, values]
    if title:
        paper.table([title, *heads[1:-1], ""], *rows, merged=((0, 0, 0, len(heads) - 1),)).cell(0, 0).text = title
    else:
        paper.table(*rows)
    source = paper.source()
    assert len(fields(source)["contingency"]) == 1
    assert [str(day)[:10] for day in source.plan.meetings.core_groups or [source.plan.meetings.first_core_group]] == [
        "2026-03-17"
    ]
    assert str(source.plan.meetings.review_conference) == "2026-05-28"


@pytest.mark.parametrize("other", ["Discharge planning meeting", "Legal planning meeting", "Family group conference"])
def test_days_beside_the_names_of_meetings(paper: Any, fields: Fields, other: str) -> None:
    paper.table(*_CHILD)
    paper.head("Contingency plan")
    paper.lines(f"{_IF}.")
    paper.table(["Core group", _DAYS[0]], [other, "wk of 4 May"], ["Review conference", _DAYS[1]])
    source = paper.source()
    assert len(fields(source)["contingency"]) == 1
    assert str(source.plan.meetings.review_conference) == "2026-05-28"
