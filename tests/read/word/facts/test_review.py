"""The review conference to come, and the one that was just held."""

from __future__ import annotations

from datetime import date
from typing import Any


def _actions(paper: Any, *days: str) -> None:
    paper.table(["Outcome", "Action", "By when"], *[["Leo is fed well", f"Act {day}", day] for day in days])


def test_a_review_before_nearly_all_days_of_the_plan_is_the_one_that_was_held(paper: Any) -> None:
    paper.lines("Review conference: 6 October 2026")
    _actions(paper, "23 October 2026", "30 October 2026", "6 November 2026")
    source = paper.source()
    assert source.plan.meetings is None
    assert source.plan.conference.date == date(2026, 10, 6)
    assert [one.says for one in source.misfits] == [
        "“6 October 2026” was taken to say “the day of the conference that was held”"
    ]


def test_a_review_after_some_of_them_is_to_come(paper: Any) -> None:
    paper.lines("Review conference: 28 October 2026")
    _actions(paper, "23 October 2026", "30 October 2026", "6 November 2026")
    assert paper.source().plan.meetings.review_conference == date(2026, 10, 28)


def test_beside_a_next_review_the_other_one_was_held(paper: Any) -> None:
    paper.table(["Date of review", "29 April 2026", "Next review", "14 October 2026"])
    _actions(paper, "8 May 2026")
    plan = paper.source().plan
    assert plan.conference.date == date(2026, 4, 29)
    assert plan.meetings.review_conference == date(2026, 10, 14)


def test_a_next_review_told_twice_is_one_review_to_come(paper: Any) -> None:
    paper.table(["Next review conference", "2 June 2027"])
    _actions(paper, "8 May 2027")
    paper.table(["Next review conference", "2 June 2027"])
    plan = paper.source().plan
    assert plan.conference is None
    assert plan.meetings.review_conference == date(2027, 6, 2)


def test_a_review_after_the_plan_itself_is_to_come_whatever_its_actions_say(paper: Any) -> None:
    paper.table(["Date of plan", "3 March 2027", "Review conference", "2 June 2027"])
    _actions(paper, "9 June 2027", "16 June 2027", "23 June 2027")
    assert paper.source().plan.meetings.review_conference == date(2027, 6, 2)
