"""A day on which those who agreed the plan meet again, and days listed with one year."""

from __future__ import annotations

import pytest

from planlint.timescales.prose.meetings_told import days_before, meetings_told, meets_again


@pytest.mark.parametrize(
    "text",
    ["We meet again on 5 February 2027 at the school.", "Our next meeting is on 5 February 2027.",
     "The network meets at Weir House on 5 February 2027."],
)  # fmt: skip
def test_those_who_agreed_the_plan_meet_again(text: str) -> None:
    told = meets_again(text)
    assert told is not None
    assert text[told.start : told.end] == "5 February 2027"


@pytest.mark.parametrize(
    "text",
    ["We met again on 5 February 2027.", "We meet again at court on 5 February 2027.",
     "Jo and Ann meet again on 5 February 2027.", "We meet again on 5 February 2027 for the review conference."],
)  # fmt: skip
def test_other_meetings_are_none(text: str) -> None:
    assert meets_again(text) is None


def test_the_days_of_a_list_are_told_before_its_last() -> None:
    text = "Core groups 5 February, 5 March and 2 April 2027 at 4pm."
    (told,) = meetings_told(text)
    assert text[told.start : told.end] == "2 April 2027"
    assert [text[slice(*day)] for day in days_before(text, told.start)] == ["5 February", "5 March"]
