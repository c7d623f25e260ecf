"""Days told one after the other, and hours and money beside a day."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.model.timescale import ByDate, NotUnderstood
from planlint.timescales import resolve, understand

PLAN = date(2027, 3, 3)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("1st, 8th and 15th March 2027", date(2027, 3, 15)),
        ("the 1st, 8th, and 15th of March 2027", date(2027, 3, 15)),
        ("Weds 10th, Thurs 11th March 2027", date(2027, 3, 11)),
        ("31st March, 5th, 12th April 2027", date(2027, 4, 12)),
        ("29th, 30th December and 2nd January 2028", date(2028, 1, 2)),
        ("10 March, 7 April and 5 May 2027", date(2027, 5, 5)),
        ("12 March 2027 at 2pm and 9 April 2027 at 3pm", date(2027, 4, 9)),
    ],
)
def test_what_is_done_on_several_days_is_done_with_on_the_last_of_them(text: str, last: date) -> None:
    reading = understand(text, plan_date=PLAN)
    assert reading.problems == ()
    assert isinstance(reading.meaning, ByDate)
    assert reading.meaning.date == last


def test_a_word_that_says_something_else_of_the_next_day_ends_the_list() -> None:
    text = "12 March 2027 with a review on 9 April 2027"
    assert understand(text, plan_date=PLAN).meaning == ByDate(date(2027, 3, 12))


@pytest.mark.parametrize(
    "text",
    [
        "12 March or 9 April 2027",
        "Referral 12 March 2027; meeting before 20 April 2027",
        "Mum by 12 March 2027, Dad by 20 March 2027",
        "12 March 2027 (Mum) / 20 March 2027 (Dad)",
        "assessment by 12 March 2027, programme to start April 2027",
        "ring today and visit on Friday",
        "visit within 2 weeks; report within 6 weeks",
    ],
)
def test_of_days_for_several_things_none_is_the_last(text: str) -> None:
    reading = understand(text, plan_date=PLAN)
    assert reading.meaning == NotUnderstood(text)
    assert reading.limits


def test_the_days_of_several_things_are_named() -> None:
    reading = understand("Referral 12 March 2027; meeting before 20 April 2027", plan_date=PLAN)
    assert [phrase.text for phrase in reading.several] == ["12 March 2027", "20 April 2027"]
    assert not understand("by 12 March 2027; review 4 June 2027").several


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("First appointment 10 March 2027, last 12 May 2027", date(2027, 5, 12)),
        ("First session 10 March 2027, last one 12 May 2027", date(2027, 5, 12)),
        ("from tonight, 3 March 2027, until 12 May 2027", date(2027, 5, 12)),
        ("10 March 2027 for 6 weeks", date(2027, 4, 21)),
        ("12 March 2027 - ongoing until 4 June 2027", date(2027, 6, 4)),
        ("Tuesdays 1.30pm, 9 March 2027 to 11 May 2027 (not 6 April 2027)", date(2027, 5, 11)),
        ("Mondays until 11 May 2027 except 6 April 2027", date(2027, 5, 11)),
        ("every Monday until 11 May 2027 but not on 6 April 2027", date(2027, 5, 11)),
        ("weekly to 11 May 2027, no session 6 April 2027", date(2027, 5, 11)),
        ("weekly until 4 June 2027 (report by 6 April 2027)", date(2027, 6, 4)),
        ("by 12 March 2027; review 4 June 2027", date(2027, 3, 12)),
        ("by 12 March 2027, reviewed at core group 20 March 2027", date(2027, 3, 12)),
        ("report by 12 March 2027 for the conference on 20 March 2027", date(2027, 3, 12)),
        ("not until 12 March 2027", None),
    ],
)
def test_a_course_ends_on_its_last_day_and_never_on_one_that_is_left_out(text: str, last: date | None) -> None:
    assert resolve(understand(text, plan_date=PLAN).meaning, {"plan": PLAN}) == last


def test_a_weekday_that_is_not_that_of_a_day_in_a_list_is_told() -> None:
    problems = understand("Tues 10th, Thurs 11th March 2027", plan_date=PLAN).problems
    assert [problem.says for problem in problems] == ["10 March 2027 is a Wednesday, not a Tuesday"]


@pytest.mark.parametrize("text", ["by the 12th inst.", "by midnight on the 28th inst.", "1st and 8th"])
def test_a_day_of_no_named_month_lacks_its_month(text: str) -> None:
    problems = understand(text, plan_date=PLAN).problems
    assert {problem.says for problem in problems} == {"the month and the year are missing"}


@pytest.mark.parametrize(
    "text",
    [
        "every weekday morning before 8.45 until 14 May 2027",
        "each school day, 8.05 to 8.45, until 14 May 2027",
        "£4.50 a week to 14 May 2027",
        "daily between 7.30 and 8.15 to 14 May 2027",
    ],
)
def test_minutes_and_pence_begin_no_span_of_days(text: str) -> None:
    reading = understand(text, plan_date=PLAN)
    assert reading.problems == ()
    assert resolve(reading.meaning, {}) == date(2027, 5, 14)
