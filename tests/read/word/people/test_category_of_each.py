"""The category of a child where no column is called so, or where several tables tell it; a baby not yet born."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    "head", ["Register status", "Registration status", "CP status", "Status", "Plan", "Type of plan"]
)
def test_categories_tell_what_their_column_is(paper: Any, fields: Fields, head: str) -> None:
    paper.table(
        ["Child", "DOB", "Address", head],
        ["Ana Bell", "1/2/2015", "With mother", "Confirmed physical abuse"],
        ["Ben Bell", "3/4/2017", "With mother", "Potential physical abuse"],
    )
    assert [category for _, _, category in fields(paper.source())["children"]] == [
        "Confirmed physical abuse",
        "Potential physical abuse",
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ["Child", "Subject to plan?", "Category"],
        ["Name of child", "Plan agreed", "Category of harm"],
        ["Name", "Decision", "Category of abuse"],
    ],
)
def test_a_later_row_tells_its_own_childs_category(paper: Any, fields: Fields, heads: list[str]) -> None:
    paper.table(["Name of child", "D.O.B."], ["Baby Ana Bell", "1/2/2025"], ["Ben Bell", "3/4/2017"])
    paper.head("Decision of the conference")
    paper.table(heads, ["Baby Ana Bell", "☒ Yes ☐ No", "Physical harm"], ["Ben Bell", "☒ Yes ☐ No", "Emotional harm"])
    assert [category for _, _, category in fields(paper.source())["children"]] == ["Physical harm", "Emotional harm"]


@pytest.mark.parametrize(
    "line",
    [
        "Concerns identified at CPPM: ☒ Harmful sexual behaviour   ☐ Neglect   ☐ Parental alcohol misuse   ☐ Other",
        "Concerns: ☐ Neglect ☒ Harmful sexual behaviour ☐ Emotional abuse",
        "Areas of concern: ☐ Domestic abuse ☐ Neglect ☐ Physical abuse ☒ Harmful sexual behaviour",
    ],
)
def test_what_is_ticked_among_categories_is_one(paper: Any, fields: Fields, line: str) -> None:
    paper.table(["Child", "Born"], ["Ana Bell", "1/2/2015"])
    paper.lines(line)
    found = fields(paper.source())
    assert found["children"] == [("Ana Bell", "2015-02-01", "Harmful sexual behaviour")]
    assert "concerns" not in found


@pytest.mark.parametrize(
    "label", ["Name of unborn", "Name of unborn baby", "Unborn child’s name", "Unborn baby’s name"]
)
def test_an_unborn_baby_under_its_label(paper: Any, fields: Fields, label: str) -> None:
    paper.table([label, "Unborn Baby Bell-Dunne", "EDD", "19 March 2027"])
    assert [name for name, _, _ in fields(paper.source())["children"]] == ["Unborn Baby Bell-Dunne"]


@pytest.mark.parametrize("name", ["Baby Bell (unborn)", "Baby Bell (unborn baby)", "Bell (Unborn child)"])
def test_a_bracket_that_says_unborn_is_part_of_the_name(paper: Any, fields: Fields, name: str) -> None:
    paper.table(["Name of child", name, "E.D.D.", "19 March 2027"])
    paper.table(["Child", "Category"], [name, "Neglect"])
    assert fields(paper.source())["children"] == [(name, None, "Neglect")]
