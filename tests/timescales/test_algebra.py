"""What words around a day may do to it, whatever the day is: the day itself, the one before, so many days on.

A day that planlint cannot count to is a fine answer wherever a form is not among those of `SAME_DAY`; a wrong day
never is.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from planlint.timescales import resolve, understand
from planlint.timescales.words.calendar_words import WEEKDAYS

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


COURSES = {"weekly": 7, "fortnightly": 14, "daily": 1}
STARTS = [date(2027, 3, 9), date(2027, 3, 31), date(2027, 12, 30)]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("step", COURSES)
@pytest.mark.parametrize("count", [1, 2, 6, 12])
@pytest.mark.parametrize(
    "words",
    [
        "{step} x {count} starting {day}",
        "{count} sessions, {step}, from {day}",
        "{count} {step} sessions, first one {day}",
        "{step} for {count} sessions, commencing {day}",
        "{count} {step} sessions from {day}",
    ],
)
def test_a_run_ends_with_the_last_of_its_number(words: str, count: int, step: str, start: date) -> None:
    found = last(words.format(step=step, count=count, day=f"{start:%d %B %Y}"))
    assert found == start + timedelta(days=COURSES[step] * (count - 1))


@pytest.mark.parametrize("month", [4, 5, 9, 12])
@pytest.mark.parametrize("number", range(7))
def test_each_such_weekday_of_a_month_ends_with_its_last(number: int, month: int) -> None:
    first, name = date(2027, month, 1), WEEKDAYS[number]
    found = last(f"every {name} in {first:%B} 2027")
    assert found is not None
    assert (found.weekday(), found.month) == (number, month)
    assert (found + timedelta(days=7)).month != month
    assert last(f"last {name} in {first:%B} 2027") == found
    assert last(f"every other {name} in {first:%B} 2027") is None


@pytest.mark.parametrize("day", ["12 April 2027", "the review conference", "tomorrow"])
@pytest.mark.parametrize("number", range(7))
def test_a_weekday_beside_a_day_is_the_nearest_one_and_never_that_day(number: int, day: str) -> None:
    by, name = last(f"by {day}"), WEEKDAYS[number]
    assert by is not None
    before, after = last(f"the {name} before {day}"), last(f"the {name} after {day}")
    assert before is None or (by - timedelta(days=7) <= before < by and before.weekday() == number)
    assert after is None or (by < after <= by + timedelta(days=7) and after.weekday() == number)


@pytest.mark.parametrize("days", [1, 2, 3, 7])
def test_whole_days_told_in_hours_are_days(days: int) -> None:
    for of in ("", " of the next core group", " of the review conference"):
        assert last(f"within {days * 24} hours{of}") == last(f"within {days} days{of}")
    assert last(f"within {days * 24 + 1} hours") is None


@pytest.mark.parametrize("words", ["{}", "by {}", "no later than {}", "before 5pm on {}", "weekly until {}"])
@pytest.mark.parametrize("day", [PLAN + timedelta(days=ahead) for ahead in (0, 1, 30, 300)])
def test_a_day_without_its_year_is_the_next_one(words: str, day: date) -> None:
    full = last(words.format(f"{day:%d %B %Y}"))
    for short in (f"{day:%d %B}", f"{day:%A %d %B}", f"{day.day}/{day.month}", f"{day:%d/%m/%y}"):
        assert last(words.format(short)) in (full, None)


@pytest.mark.parametrize("days", [(10, 17, 24), (9, 30), (8, 9, 10, 11)])
@pytest.mark.parametrize("joins", [", ", " and ", " & "])
def test_a_list_of_days_ends_with_the_last(joins: str, days: tuple[int, ...]) -> None:
    assert last(f"{joins.join(map(str, days))} March") == date(2027, 3, days[-1])
    assert last(f"{joins.join(f'{day}/3' for day in days)}") == date(2027, 3, days[-1])
