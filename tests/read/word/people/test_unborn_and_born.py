"""A baby who is not born yet beside a sister or brother who is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_PLAN = ["Outcome", "Action"], ["Leo is safe", "Ring 999"]


@pytest.mark.parametrize("label", ["Sibling", "Child 2", "Also subject to plan", "Brother"])
def test_each_has_a_row_and_a_category_under_the_name(paper: Any, fields: Fields, label: str) -> None:
    paper.table(
        ["Child", "Unborn baby Grant", "Expected date of delivery", "8 April 2027"],
        [label, "Leo Grant", "Date of birth", "6 January 2016"],
        ["Registration – unborn", "Potential neglect", "Registration – Leo", "Confirmed neglect"],
    )
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [
        ("Unborn baby Grant", None, "Potential neglect"),
        ("Leo Grant", "2016-01-06", "Confirmed neglect"),
    ]


def test_a_brother_who_may_have_no_plan_gives_the_baby_no_birthday(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Child", "Unborn baby Grant", "EDD", "8 April 2027"], ["Brother", "Leo Grant", "DOB", "6 January 2016"]
    )
    paper.table(*_PLAN)
    source = paper.source()
    assert fields(source)["children"] == [("Unborn baby Grant", None, None)]
    assert str(source.plan.children[0].expected) == "2027-04-08"


def test_both_in_one_value(paper: Any, fields: Fields) -> None:
    paper.lines("Children: Leo Grant, 6 January 2016; Unborn Baby Grant, due 8 April 2027")
    paper.lines("Category: Leo: neglect; unborn: physical abuse")
    paper.table(*_PLAN)
    source = paper.source()
    assert fields(source)["children"] == [
        ("Leo Grant", "2016-01-06", "neglect"),
        ("Unborn Baby Grant", None, "physical abuse"),
    ]
    assert str(source.plan.children[1].expected) == "2027-04-08"
