"""A weekday of a later week, told on Wednesday 3 March 2027."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.timescales import resolve, understand

PLAN = date(2027, 3, 3)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("by Friday week", date(2027, 3, 12)),
        ("Fri wk", date(2027, 3, 12)),
        ("Friday next week", date(2027, 3, 12)),
        ("Friday of next week", date(2027, 3, 12)),
        ("by a week on Friday", date(2027, 3, 12)),
        ("two weeks on Friday", date(2027, 3, 19)),
        ("a fortnight on Monday", date(2027, 3, 22)),
        ("Friday fortnight", date(2027, 3, 19)),
        ("next Friday", date(2027, 3, 5)),
        ("Friday, week commencing 8 March 2027", date(2027, 3, 14)),
        ("once a week on Friday until 4 June 2027", date(2027, 6, 4)),
    ],
)
def test_a_weekday_of_a_later_week_is_not_the_coming_one(text: str, last: date) -> None:
    assert resolve(understand(text, plan_date=PLAN).meaning, {"plan": PLAN}) == last


def test_the_friday_after_next_may_be_either_of_two_and_none_is_guessed() -> None:
    assert resolve(understand("Friday after next", plan_date=PLAN).meaning, {"plan": PLAN}) is None


def test_without_a_date_of_the_plan_no_day_is_counted() -> None:
    assert resolve(understand("by Friday week").meaning, {}) is None
