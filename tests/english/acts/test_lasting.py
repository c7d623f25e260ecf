"""What goes on after the one day that is set for it."""

from __future__ import annotations

import pytest

from planlint.english.acts.lasting import lasting
from planlint.english.acts.time_words import (
    is_for_once,
    says_begin,
    says_first,
    says_last,
    says_now,
    tells_one_occasion,
)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Bring the children to the school gate by 8.45 each morning", "each morning"),
        ("Stacey will attend keywork weekly", "weekly"),
        ("Daily check-in with Mr Ali at school", "Daily"),
        ("Gavin will keep to his bail conditions", "keep to"),
        ("Rick must not be alone with Maisie", "not be alone"),
        ("Live at her sister's", "Live at"),
        ("Attend all antenatal appointments", "Attend all antenatal appointments"),
        ("Collect Leo on Mum's late shifts", "on Mum's late shifts"),
        ("Check the smoke alarm weekly", "weekly"),
        ("Ava in bed by 7.30", "Ava in bed by 7.30"),
        ("Ava home by 8pm on her own", "Ava home by 8pm"),
        ("Nan in the room when Dad baths Ava", "in the room when Dad baths"),
        ("Nan is there whenever Dad sees Ava", "whenever"),
        ("Rick hands over his keys before he drinks", "before he drinks"),
        ("Ava's phone stays downstairs", "Ava's phone stays"),
        ("Pushchair used on all trips", "Pushchair used on all"),
        ("Ava not left with Rick", "Ava not left"),
        ("Pram in the hall, not on the landing", "in the hall, not on the landing"),
    ],
)
def test_what_is_done_again_or_holds_every_day_goes_on(text: str, quote: str) -> None:
    found = lasting(text, first_day=False)
    assert found is not None
    assert found.phrase.text == quote
    assert text[found.phrase.start : found.phrase.end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "Set up a weekly call with Sam's dad",
        "Agree a payment plan of £12 a week",
        "Finish all ten evenings of the course",
        "Meet Conor fortnightly at school for six meetings",
        "Take up the place at breakfast club on school days",
        "Sign and keep to the agreement",
        "Fit a lock on the kitchen door",
        "Attend all six sessions of the course",
        "Set up a text to Mum if Leo is not in",
        "Ask for every other weekend off work",
        "Nan is there when Dad sees Ava",
        "Rick signs the agreement not to drink round Ava",
        "Safety plan written on how Mum will keep Rick out",
        "Teach Mum to test the bath water every time",
        "Ava has her eyes tested",
    ],
)
def test_what_can_be_done_by_a_day_does_not(text: str) -> None:
    assert lasting(text, first_day=False) is None


def test_after_a_first_day_whatever_comes_again_goes_on() -> None:
    text = "Provide a worker from Homestart two mornings a week"
    found = lasting(text, first_day=True)
    assert lasting(text, first_day=False) is None
    assert found is not None
    assert found.phrase.text == "two mornings a week"


def test_the_words_of_a_deadline_say_whether_its_day_is_the_first_or_the_last() -> None:
    assert says_first("Starts 15 February 2027")
    assert not says_first("15 February 2027")
    assert says_last("8 March 2027 to the review")
    assert not says_last("8 March 2027")
    assert says_now("With immediate effect.")
    assert not says_now("immediately after school")


def test_a_start_without_a_date_says_only_that_it_begins() -> None:
    assert says_now("Starting tonight")
    assert says_now("from Monday")
    assert says_now("from the first day back after half term")
    assert not says_now("from Monday 8 March 2027")
    assert not says_now("by Monday")


def test_to_start_says_nothing_of_an_end() -> None:
    assert not says_last("To start week beginning 29 March 2027")
    assert says_last("8 March to 4 June 2027")


def test_hours_of_a_day_count_no_run() -> None:
    assert lasting("Home by 8.30 in the week and 9.30 at weekends", first_day=True) is not None


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("Ava stays with Nan for the night", True),
        ("the night of 20 March 2027", True),
        ("Rick stays away from the first session", True),
        ("from the night of the meeting", False),
        ("Ava sleeps at Nan's", False),
    ],
)
def test_what_is_for_one_time_only_has_its_end(text: str, once: bool) -> None:
    assert is_for_once(text) is once


def test_what_somebody_does_from_a_day_on_goes_on() -> None:
    text = "Paula meets Sam at the gate"
    assert lasting(text, first_day=True, begins=True) is not None
    assert lasting(text, first_day=False) is None


@pytest.mark.parametrize(
    "text",
    ["Dad will not attend the meeting", "Stay with Mum during the scan", "Be up and dressed for the nurse’s visit"],
)
def test_one_occasion_ends_with_itself(text: str) -> None:
    assert tells_one_occasion(text)


@pytest.mark.parametrize(
    "text", ["Dad will not come to the house", "Mum is sober at each visit", "Stay with Mum during the visits"]
)
def test_what_is_no_one_occasion(text: str) -> None:
    assert not tells_one_occasion(text)


@pytest.mark.parametrize(
    "text",
    ["Take the twins to stay with Nan", "Sam does not have to see Dad", "List the people Sam can’t be left with"],
)
def test_what_is_done_once_beside_words_that_hold(text: str) -> None:
    assert lasting(text, first_day=False) is None


@pytest.mark.parametrize(
    ("timescale", "ends"),
    [
        ("7 days from 4 March 2027", True),
        ("4 March – 1 April 2027", True),
        ("while police bail lasts", True),
        ("to be in place by 4 March 2027", False),
        ("Set up by 4 May 2027 and running from then", False),
    ],
)
def test_a_time_that_says_something_of_an_end(timescale: str, ends: bool) -> None:
    assert says_last(timescale) is ends


@pytest.mark.parametrize("timescale", ["since 1 March 2027", "as from today, 4 March 2027", "from the start of term"])
def test_a_time_that_says_no_more_than_that_it_begins(timescale: str) -> None:
    assert says_begin(timescale)
