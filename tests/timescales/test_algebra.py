"""What words around a day may do to it, whatever the day is: the day itself, the one before, so many days on.

A day that planlint cannot count to is a fine answer wherever a form is not among those of `SAME_DAY`; a wrong day
never is.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from planlint.timescales import resolve, understand

PLAN = date(2027, 3, 8)  # a Monday
EVENTS = {"plan": PLAN, "review-conference": date(2027, 6, 4), "next-core-group": date(2027, 3, 22)}
DAYS = [
    "12 April 2027", "12/04/2027", "Friday 12 March 2027", "the 12th of March 2027", "Friday", "next Friday",
    "tomorrow", "the review conference", "the next core group",
]  # fmt: skip
SAME_DAY = [
    "on or before {}", "on/before {}", "on / before {}", "by or before {}", "by/before {}", "on or prior to {}",
    "by close of business on {}", "by close of play ({})", "COB {}", "by COP on {}", "EOD {}", "by end of day ({})",
    "by end of day on {}", "by the end of the day on {}", "by end of play on {}", "no later than close of play on {}",
    "{} by close of business", "{}, COB", "{} (close of play)", "by close on {}", "by close of day on {}",
    "by 5pm on {}", "before 5pm on {}", "before 9am on {}", "before noon on {}", "before breakfast on {}",
    "before close of business on {}", "before the end of the day on {}", "by 17:00 on {}", "before 17.30 on {}",
    "before 1730 hrs on {}", "before half past four on {}",
    "no later than {}", "by {} at the latest", "not later than {}", "by no later than {}",
]  # fmt: skip
DAY_BEFORE = ["before {}", "prior to {}", "by the day before {}", "the day before {}", "the night before {}",
              "no later than the day before {}", "one day before {}", "1 day before {}"]  # fmt: skip
AFTER = {
    "the day after {}": 1, "by the day after {}": 1, "one day after {}": 1, "within 3 days of {}": 3,
    "by close of business the day after {}": 1, "within two to three days after {}": 3, "the day following {}": 1,
    "two to three days before {}": -2, "4 to 6 days before {}": -4, "5-7 days before {}": -5, "3 days before {}": -3,
    "at least 2 days before {}": -2, "2 weeks before {}": -14, "1-2 weeks before {}": -7,
}  # fmt: skip


def last(words: str) -> date | None:
    return resolve(understand(words, plan_date=PLAN).meaning, EVENTS)


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("words", SAME_DAY)
def test_an_hour_of_a_day_and_on_or_before_it_leave_the_last_day_what_it_is(words: str, day: str) -> None:
    assert last(words.format(day)) == last(f"by {day}") is not None


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("words", DAY_BEFORE)
def test_before_a_day_is_the_day_before_it(words: str, day: str) -> None:
    by = last(f"by {day}")
    assert by is not None
    assert last(words.format(day)) in (by - timedelta(days=1), None)


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("words", AFTER)
def test_so_many_days_from_a_day_are_counted_from_it(words: str, day: str) -> None:
    by = last(f"by {day}")
    assert by is not None
    assert last(words.format(day)) in (by + timedelta(days=AFTER[words]), None)


@pytest.mark.parametrize("day", ["12 April 2027", "Friday 12 March 2027", "the review conference"])
@pytest.mark.parametrize("words", SAME_DAY)
def test_what_goes_on_until_such_words_ends_on_that_day(words: str, day: str) -> None:
    assert last(f"every Monday, {words.format(day)}") in (last(f"by {day}"), None)
