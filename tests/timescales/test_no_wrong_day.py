"""What planlint cannot count to has no day: never that of the words behind the one that it did not understand."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.model.timescale import ByDate
from planlint.timescales import resolve, understand

PLAN = date(2027, 3, 8)  # a Monday
EVENTS = {"plan": PLAN, "conference": PLAN, "review-conference": date(2027, 6, 4), "birth": date(2027, 5, 1)}


@pytest.mark.parametrize(
    "text",
    [
        "1.5 weeks",
        "within 2.5 months",
        "0.5 days",
        "1,5 weeks",
        "half a year",
        "within half a day",
        "a year and a half",
        "a week and a half",
        "two and a half weeks",
        "6 and a half months",
        "2½ weeks",
        "2 1/2 weeks",
        "one to two and a half weeks",
        "three quarters of a year",
        "every 1.5 weeks",
        "2 weeks and 3 days",
        "a month and a day after the birth",
        "halfway to the review",
        "mid-point between now and the review",
        "the 15th of next month",
        "the first Monday of next month",
        "the last Friday of this month",
        "second week of next month",
        "the middle of next week",
        "1st Wed of month",
        "next month but one",
        "by the end of week 3",
        "by the end of day 3",
        "the week after the review",
        "the week before the review",
        "the second day after the birth",
        "the Monday after the tenancy starts",
        "10 days or so before the review",
        "by close of business on the date agreed",
        "fifth Monday in April 2027",
    ],
)
def test_what_is_not_understood_has_no_day_and_is_still_a_limit(text: str) -> None:
    reading = understand(text, plan_date=PLAN)
    assert resolve(reading.meaning, EVENTS) is None
    assert reading.limits
    assert not reading.open_ended


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("2nd week in April 2027", date(2027, 4, 14)),
        ("second week in April 2027", date(2027, 4, 14)),
        ("4th week of May 2027", date(2027, 5, 28)),
        ("first half of April 2027", date(2027, 4, 15)),
        ("second half of April 2027", date(2027, 4, 30)),
        ("2nd Monday of April 2027", date(2027, 4, 12)),
        ("the Monday before 4 June 2027", date(2027, 5, 31)),
        ("the Monday after 4 June 2027", date(2027, 6, 7)),
        ("the Friday before 4 June 2027", date(2027, 5, 28)),
        ("the Friday after the conference", date(2027, 3, 12)),
        ("the second Friday after the birth", date(2027, 5, 14)),
        ("the Friday before the review", date(2027, 5, 28)),
        ("the day after the review", date(2027, 6, 5)),
        ("by the morning after the review", date(2027, 6, 5)),
    ],
)
def test_what_it_can_count_to_is_that_day(text: str, last: date) -> None:
    assert resolve(understand(text, plan_date=PLAN).meaning, EVENTS) == last


def test_every_day_after_something_has_no_end() -> None:
    reading = understand("every day after the birth", plan_date=PLAN)
    assert resolve(reading.meaning, EVENTS) is None
    assert reading.open_ended


def test_an_hour_of_a_fraction_takes_nothing_from_a_date_beside_it() -> None:
    assert understand("1.5 hours, by 4 June 2027").meaning == ByDate(date(2027, 6, 4))
