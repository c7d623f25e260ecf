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


def seen(by: str, rest: str = "") -> str:
    evidence = f"evidence: [{{description: 'At school on 38 of 40 days by {by}'}}]"
    return f"{rest}outcomes:\n  - {{description: Sam is at school, {evidence}}}\n"


REVIEW = "meetings: {review_conference: 2 June 2027, core_groups: [9 April 2027, 7 May 2027]}\n"


@pytest.mark.parametrize("by", ["the end of May", "28 May", "April", "mid July"])
def test_what_is_to_be_seen_between_the_plan_and_soon_after_its_review_has_one_year(by: str) -> None:
    assert quotes(seen(by, f"date: 3 March 2027\n{REVIEW}")) == []
    assert quotes(seen(by, REVIEW)) == []
    assert quotes(seen(by)) != []


@pytest.mark.parametrize("by", ["the end of January", "1 March", "December"])
def test_what_lies_outside_of_it_has_not(by: str) -> None:
    assert quotes(seen(by, f"date: 3 March 2027\n{REVIEW}")) != []


@pytest.mark.parametrize(
    ("by_when", "quoted"),
    [("by 12 May", []), ("by 12 July", ["12 July"]), ("by May", ["May"]), ("1 March", ["1 March"])],
)
def test_whoever_acts_finds_one_such_day_until_the_review(by_when: str, quoted: list[str]) -> None:
    assert quotes(plan("Ring the school", by_when, REVIEW)) == quoted
    assert quotes(plan("Ring the school", by_when)) != []


@pytest.mark.parametrize(
    ("by_when", "quoted"), [("16/04/27", []), ("07/04/27", ["07/04/27"]), ("16/04/29", ["16/04/29"])]
)
def test_two_digits_are_a_year_where_only_one_day_of_the_plans_time_can_be_meant(
    by_when: str, quoted: list[str]
) -> None:
    assert quotes(plan("Ring the school", by_when, REVIEW)) == quoted


@pytest.mark.parametrize(("by_when", "quoted"), [("by the May core group", []), ("by the March core group", ["March"])])
def test_a_meeting_of_the_plan_is_known_by_its_month(by_when: str, quoted: list[str]) -> None:
    assert quotes(plan("Ring the school", by_when, REVIEW)) == quoted


def weight(by_when: str, rest: str) -> str:
    text = f"{rest}outcomes:\n  - actions: [{{description: Ring the school, by_when: '{by_when}'}}]\n"
    [finding] = lint(read_source(text, Path("plan.yml")), cards=CARDS).findings
    return finding.severity.value


@pytest.mark.parametrize(
    ("by_when", "rest"),
    [
        ("12/03/27", ""),
        ("by 12 March", "date: 3 March 2027\n"),
        ("by 12 July", "meetings: {review_conference: 2 June 2027}\n"),
        ("the end of May", "contingency: [{then: Nan rings, by_when: 03/04/27 at noon}]\ndate: 3 March 2027\n"),
    ],
)
def test_a_year_that_everybody_would_take_is_only_asked_for(by_when: str, rest: str) -> None:
    assert weight(by_when, rest) == "consider"


@pytest.mark.parametrize(
    ("by_when", "rest"),
    [
        ("by 12 March", ""),
        ("by 12 March", "children: [{name: Sam Gill, born: 4 May 2019}]\n"),
        ("Jan 27", "date: 3 March 2027\n"),
        ("in September", "date: 3 March 2027\n"),
    ],
)
def test_what_may_be_two_days_or_has_no_year_near_it_must_be_told(by_when: str, rest: str) -> None:
    assert weight(by_when, rest) == "should"


@pytest.mark.parametrize("by_when", ["5pm", "half term", "school holidays", "biweekly until 4 June 2027"])
def test_a_time_that_the_date_of_the_plan_does_not_settle_is_told(by_when: str) -> None:
    assert len(quotes(plan("Ring the school", by_when))) == 1


@pytest.mark.parametrize(
    "description",
    ["Lights out each school night", "If Mum is late, Nan fetches Sam", "Go to the clinic on 12 March 2027"],
)
def test_an_hour_has_its_day_where_the_sentence_tells_it_or_what_sets_it_off(description: str) -> None:
    assert quotes(plan(description, "7.30pm")) == []


def test_an_hour_by_which_somebody_acts_when_things_go_wrong_has_its_day() -> None:
    contingency = "contingency: [{if_this: If Mum drinks, then: Nan rings Priya, by_when: by 9am}]\n"
    assert quotes(plan("Ring the school", "12 March 2027", contingency)) == []


@pytest.mark.parametrize("by_when", ["Weds 3.30pm", "Thursday at 4", "Fri 10 - 11.30"])
def test_a_weekday_with_an_hour_of_what_is_under_way_comes_each_week(by_when: str) -> None:
    action = f"{{description: See Sam, by_when: '{by_when}', status: under way}}"
    assert quotes(f"outcomes:\n  - description: Sam is well\n    actions: [{action}]\n") == []


@pytest.mark.parametrize(("by_when", "status"), [("This weekend", "under way"), ("Weds 3.30pm", "not started")])
def test_any_other_day_is_still_to_be_found(by_when: str, status: str) -> None:
    action = f"{{description: See Sam, by_when: '{by_when}', status: {status}}}"
    assert len(quotes(f"outcomes:\n  - description: Sam is well\n    actions: [{action}]\n")) == 1
