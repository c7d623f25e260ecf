"""A heading over an outcome is none, however a form words it; a short outcome of a list stays one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_CHILD = (["Name of child", "Date of birth"], ["Zoya Kemp", "9 March 2021"])
_HEADS = ["No.", "Agreed action", "Lead", "Complete by", "Success measure"]
_FIRST = "Zoya feels safe at home and can say what she has seen"
_SECOND = "Faisal does not frighten or hurt Rebecca"
_ACTS = (
    ["1.1", "Six sessions with Zoya in school", "Miss Bano", "21 January 2027", "Zoya can name three people"],
    ["2.1", "Stick to bail", "Faisal Kemp", "17 March 2027", "No breach"],
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            ("DOMAIN A – CHILD’S DEVELOPMENTAL NEEDS", f"Outcome 1: {_FIRST}"),
            ("DOMAIN B – PARENTING CAPACITY", f"Outcome 2: {_SECOND}"),
        ),
        (("Theme 1: Feeling safe", f"Goal 1: {_FIRST}"), ("Theme 2: Family life", f"Goal 2: {_SECOND}")),
        (("SAFETY", f"Outcome 1: {_FIRST}"), ("DOMESTIC ABUSE", f"Outcome 2: {_SECOND}")),
        (
            ("Area 1 – Emotional wellbeing", f"Objective 1 – {_FIRST}"),
            ("Area 2 – Parenting", f"Objective 2 – {_SECOND}"),
        ),
        (
            ("Priority A: The child", f"Desired outcome: {_FIRST}"),
            ("Priority B: The parents", f"Desired outcome: {_SECOND}"),
        ),
    ],
)
def test_a_band_over_the_band_of_an_outcome(paper: Any, fields: Fields, first: Any, second: Any) -> None:
    paper.table(*_CHILD)
    paper.head("The plan")
    bands = [[text, "", "", "", ""] for text in (*first, *second)]
    rows = [_HEADS, *bands[:2], _ACTS[0], *bands[2:], _ACTS[1]]
    paper.table(*rows, merged=tuple((at, 0, at, 4) for at in (1, 2, 4, 5)))
    found = fields(paper.source())
    assert [(one[0], len(one[2])) for one in found["outcomes"]] == [(_FIRST, 1), (_SECOND, 1)]


@pytest.mark.parametrize(
    ("band", "asks"),
    [
        ("Outcome 1 – Safety", "Agreed outcome"),
        ("Objective 1: Education and daily care", "What we want to achieve"),
        ("Goal 1 – Health", "Desired outcome"),
        ("Need 1: Keeping safe", "Outcome"),
        ("Plan area 1 – Emotional health", "Outcome sought"),
    ],
)
def test_a_band_over_the_labels_of_an_outcome(paper: Any, fields: Fields, band: str, asks: str) -> None:
    paper.table(*_CHILD)
    paper.head("The plan")
    rows = (
        [band, ""],
        ["Concern(s)", "Zoya was hit with a belt on 9 March 2027"],
        [asks, _FIRST],
        ["Action 1", "See Zoya alone at school"],
        ["Responsible", "Lewis Aspinall"],
        ["Timescale", "Every 10 working days"],
        ["Evidence", "Zoya says so three times running"],
    )
    paper.table(*rows, merged=((0, 0, 0, 1),))
    found = fields(paper.source())
    assert [(one[0], len(one[1]), len(one[2])) for one in found["outcomes"]] == [(_FIRST, 1, 1)]
    assert found["concerns"] == ["Zoya was hit with a belt on 9 March 2027"]


@pytest.mark.parametrize("asks", ["Domain", "Domain:", "Theme", "Assessment dimension", "Area of life"])
def test_what_part_of_life_is_meant_is_no_worry(paper: Any, fields: Fields, asks: str) -> None:
    paper.table(*_CHILD)
    for area, goal in (("Safety", _FIRST), ("Parenting", _SECOND)):
        paper.table(
            [asks, area],
            ["Desired outcome", goal],
            ["Action", "See Zoya alone at school"],
            ["Person responsible", "Lewis Aspinall"],
            ["Target date", "Every 10 working days"],
            ["Evidence of achievement", "Zoya says so three times running"],
        )
    found = fields(paper.source())
    assert "concerns" not in found
    assert [(one[0], len(one[2])) for one in found["outcomes"]] == [(_FIRST, 1), (_SECOND, 1)]


def test_a_short_outcome_of_a_column_stays_one(paper: Any, fields: Fields) -> None:
    paper.table(*_CHILD)
    paper.table(
        ["Outcome", "Action", "Who", "When"],
        ["School attendance", "", "", ""],
        [_FIRST, "See Zoya alone", "Lewis Aspinall", "Weekly until 3 May 2027"],
    )
    assert [one[0] for one in fields(paper.source())["outcomes"]] == ["School attendance", _FIRST]


def test_a_short_outcome_of_a_list_stays_one(paper: Any, fields: Fields) -> None:
    paper.table(*_CHILD)
    paper.head("Outcome 1: Better routines", 2)
    paper.head(f"Outcome 2: {_FIRST}", 2)
    paper.bullets("Lewis Aspinall will see Zoya every week until 3 May 2027")
    assert [one[0] for one in fields(paper.source())["outcomes"]] == ["Better routines", _FIRST]
