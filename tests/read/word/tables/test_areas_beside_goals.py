"""Bands of an area and its outcome, over cards whose cells ask and answer: “Who? Jo Bell | By? Friday”."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

_PLAN = [
    ("SAFE", "Leo is never left alone", [("Ring Nan first", "Sana Grant", "the same day", "Nan's phone shows it")]),
    (
        "HEALTHY",
        "Mum is well at home",
        [("See Mum weekly", "Jo Bell", "weekly", ""), ("Eat", "", "ongoing", "Log")],
    ),
]
_READ = [
    ("Leo is never left alone", ["Nan's phone shows it"], [("Ring Nan first", "Sana Grant", "the same day")]),
    ("Mum is well at home", ["Log"], [("See Mum weekly", "Jo Bell", "weekly"), ("Eat", None, "ongoing")]),
]


def _rows(asks: tuple[str, str, str], *, numbered: bool, area: Callable[[str], str], merges: bool) -> Any:
    rows: list[list[str]] = []
    merged: list[tuple[int, int, int, int]] = []
    first = 1 if numbered else 0
    for name, goal, acts in _PLAN:
        merged += [(len(rows), 0, len(rows), first), (len(rows), first + 1, len(rows), first + 2)]
        rows.append([area(name), *[""] * first, goal, ""])
        for number, (act, *told) in enumerate(acts, start=1):
            top = len(rows)
            merged.append((top, first, top, first + 2))
            merged += [(top, 0, top + 1, 0)] if numbered and merges else []
            mark = [str(number)] if numbered else []
            below = [f"{ask} {one}".strip() for ask, one in zip(asks, told, strict=True)]
            rows += [[*mark, act, "", ""], [*[""] * first, *below]]
    return rows, tuple(merged)


@pytest.mark.parametrize(
    "asks", [("Who?", "By?", "Seen when?"), ("Who:", "By when:", "Evidence:"), ("Lead?", "When?", "How will we know?")]
)
@pytest.mark.parametrize(("numbered", "merges"), [(True, True), (True, False), (False, False)])
@pytest.mark.parametrize("area", [str, str.title])
def test_cards_below_an_area(paper: Any, fields: Fields, asks: Any, numbered: bool, merges: bool, area: Any) -> None:
    rows, merged = _rows(asks, numbered=numbered, area=area, merges=merges)
    paper.head("The plan")
    paper.table(*rows, merged=merged)
    assert fields(paper.source())["outcomes"] == _READ


@pytest.mark.parametrize("asked", ["Area of concern: ", "Category of registration: "])
def test_a_tick_beside_yes_and_no(paper: Any, fields: Fields, asked: str) -> None:
    paper.table(
        ["Child: Leo Grant", "Date of birth: 3 May 2016"],
        ["Child: Amy Grant", "Date of birth: 4 June 2018"],
        [f"Registered ☒ Yes ☐ No     {asked}☐ Physical abuse ☒ Neglect ☐ Domestic abuse", ""],
        merged=((2, 0, 2, 1),),
    )
    paper.head("What worries us")
    paper.bullets("Leo was hit")
    read = fields(paper.source())["children"]
    assert read == [("Leo Grant", "2016-05-03", "Neglect"), ("Amy Grant", "2018-06-04", "Neglect")]
