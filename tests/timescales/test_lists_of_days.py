"""Days told one after the other, and hours and money beside a day."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.model.timescale import ByDate
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


@pytest.mark.parametrize("text", ["12 March 2027 with a review on 9 April 2027", "12 March or 9 April 2027"])
def test_a_word_that_says_something_else_of_the_next_day_ends_the_list(text: str) -> None:
    assert understand(text, plan_date=PLAN).meaning == ByDate(date(2027, 3, 12))


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
