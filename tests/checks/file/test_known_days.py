"""A day without a year that the plan itself tells in full, or a list shares, is no fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.linter import lint
from planlint.read import read_source
from planlint.rules.pack import core_cards

CARDS = [card for card in core_cards() if card.id == "ambiguous-date"]


def quotes(plan: str) -> list[str]:
    return [finding.quote for finding in lint(read_source(plan, Path("plan.yml")), cards=CARDS).findings]


def plan(description: str, by_when: str, rest: str = "") -> str:
    action = f"{{description: '{description}', by_when: '{by_when}'}}"
    return f"date: 3 March 2027\n{rest}outcomes:\n  - description: Sam is well\n    actions: [{action}]\n"


@pytest.mark.parametrize("by_when", ["19 March 2027", "19/03/2027", "Friday 19 March 2027"])
def test_a_day_that_the_row_tells_in_full_is_known(by_when: str) -> None:
    assert quotes(plan("Put the bags out for 19 March", by_when)) == []


def test_so_is_a_day_of_a_meeting_of_the_plan() -> None:
    assert quotes(plan("Live at Nan’s", "until 2 June", "meetings: {review_conference: 2 June 2027}\n")) == []


def test_another_day_is_not() -> None:
    assert quotes(plan("Put the bags out for 20 March", "19 March 2027")) == ["20 March"]


def test_days_of_a_list_share_the_year_of_the_last() -> None:
    meetings = "meetings: {core_groups: [9 April, 7 May 2027]}\n"
    assert quotes(plan("Ring the school", "12 March 2027", meetings)) == []


def test_a_day_of_two_years_is_neither() -> None:
    assert quotes(plan("Ring on 12 March 2027 and on 12 March 2028", "12 March")) == ["12 March"]
