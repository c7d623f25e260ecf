"""How often, told anywhere in prose, can be compared with how often elsewhere."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.timescales.prose.rates import differ, much_oftener, rates_in


@pytest.mark.parametrize(
    ("prose", "a_week"),
    [
        ("Photo to Simone at 9pm each night", 7),
        ("See Sam at home every 10 working days", Fraction(1, 2)),
        ("at nursery all five mornings of the week", 5),
        ("home by ten, six nights out of seven", 6),
        ("on Mondays and Thursdays", 2),
        ("weigh him once a month", Fraction(12, 52)),
    ],
)
def test_a_frequency_is_so_many_days_a_week(prose: str, a_week: Fraction) -> None:
    (rate,) = rates_in(prose)
    assert rate.a_week == a_week


@pytest.mark.parametrize("prose", ["He wakes at night", "Save £40 each week", "2 wkly", "by 12 March 2027"])
def test_what_only_tells_when_or_can_be_read_two_ways_is_no_frequency(prose: str) -> None:
    assert rates_in(prose) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("every night", "three nights a week"),
        ("weekly", "fortnightly"),
        ("twice a week", "every Tuesday"),
        ("once a month", "every two weeks"),
    ],
)
def test_two_frequencies_that_cannot_both_be_meant_differ(one: str, other: str) -> None:
    assert differ(rates_in(one)[0], rates_in(other)[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("weekly", "twice a week"),
        ("every school day", "every day"),
        ("monthly", "every four weeks"),
        ("at least every two weeks", "weekly"),
        ("on Fridays", "fortnightly"),
    ],
)
def test_two_frequencies_that_may_both_be_meant_agree(one: str, other: str) -> None:
    assert not differ(rates_in(one)[0], rates_in(other)[0])


def test_two_rows_together_may_bring_what_is_asked() -> None:
    daily, three, four = (rates_in(each)[0] for each in ("every day", "three days a week", "four days a week"))
    assert much_oftener(daily, [three])
    assert not much_oftener(daily, [three, four])


@given(st.text())
def test_any_text_is_read_and_the_words_stand_where_they_are_said_to(prose: str) -> None:
    for rate in rates_in(prose):
        assert prose[rate.phrase.start : rate.phrase.end] == rate.phrase.text
