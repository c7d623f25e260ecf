"""Whether the prose of an action says how often it is done."""

from __future__ import annotations

import pytest

from planlint.model.timescale import NotUnderstood, Repeating, Unit
from planlint.timescales import repeats_in, understand
from planlint.timescales.prose.rates import rates_in


@pytest.mark.parametrize(
    "prose",
    [
        "Lights out at 8pm on each school night",
        "Walk the twins to school, Monday to Friday",
        "See Ella alone at every visit",
        "Ring the duty team on any evening that Dad turns up",
        "Drug test twice weekly",
        "Supervised contact Tues and Thurs 4-5.30pm",
        "Lights out 9pm",
        "When labour starts ring Kim",
        "On discharge, visit at home",
        "In case of fire, meet at the gate",
        "During contact put phones away",
        "Between 4 and 6 no telly",
        "Twenty minutes’ reading a night",
        "Get to school for 8.40am",
        "Up at 7, breakfast, then walk to school",
        "When Dad feels the red mist coming he will walk the dog",
        "While Mum is in hospital the boys sleep at Nan's",
        "Have the boys ready when the taxi arrives, washed and fed",
        "Ring the absence line first thing in the morning",
        "At the start of the day Ms Lee meets Max",
    ],
)
def test_how_often_is_heard(prose: str) -> None:
    assert repeats_in(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Fit a stair gate at each doorway",
        "Ask for three hours’ help a day",
        "Tell Mum about the 9pm",
        "Mum to do the first aid course",
        "Find out who has the boys at weekends",
        "Arrange daily contact between Ella and her dad",
        "Move the morning and evening medicine to the top shelf",
        "Work on drinking no more than 10 units a week",
        "Open the letters with Mum one by one.",
        "Rent a flat for one month in 2027",
        "Keep the daily log of feeds",
    ],
)
def test_what_only_names_a_thing_is_no_frequency(prose: str) -> None:
    assert not repeats_in(prose)


@pytest.mark.parametrize(
    "by_when",
    [
        "every 0 weeks",
        "every 0/52",
        "once every 0 weeks",
        "0 weekly",
        "0/12ly",
        "at 0 week intervals",
        "every zero days",
        "every 0 Fridays",
        "every 0 weekends",
        "0 times a week",
        "x0 weekly",
    ],
)
def test_what_never_comes_round_is_no_time_that_anyone_could_check(by_when: str) -> None:
    reading = understand(by_when)
    assert isinstance(reading.meaning, NotUnderstood)
    assert reading.vague
    assert rates_in(by_when) == ()


@pytest.mark.parametrize(("every", "times"), [(0, 1), (1, 0)])
def test_a_repetition_that_never_comes_cannot_be_made(every: int, times: int) -> None:
    with pytest.raises(ValueError, match="at least once"):
        Repeating(every, Unit.WEEKS, times)
