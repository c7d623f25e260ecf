"""Times named without an article in the prose of an action."""

import pytest

from planlint.timescales import repeats_in, set_off


@pytest.mark.parametrize(
    "prose",
    [
        "Count the tablets at shift change",
        "Meet Mia at school drop-off",
        "Change the sheets on laundry days",
        "Come three times in any two weeks",
        "Warm milk morning, noon and night",
        "Tell Nan right after the scan",
        "Look at her steps at the two-year check",
        "Look in the cupboards on planned visits",
        "Porch light on before dark",
        "One tablet with his tea",
        "Bring the results by Monday's ward round",
        "Keep her Thursday appointment",
        "Ask how he slept, each visit",
    ],
)
def test_a_moment_needs_no_article(prose: str) -> None:
    assert repeats_in(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Look at options for a move",
        "Sort out the mess at home",
        "Hand the form in at reception",
        "Make a list of who is at risk",
        "Help Nan with the tea",
        "Apply for help with sleep at night",
        "Tell Dad he must not ring at teatime",
        "Book an interpreter for all meetings",
    ],
)
def test_where_how_and_what_for_are_no_time(prose: str) -> None:
    assert not repeats_in(prose)


@pytest.mark.parametrize(
    ("prose", "sets_off"),
    [
        ("Mend the window the day it is broken", True),
        ("Let the nursery know if she is off", True),
        ("Talk about the day he goes", False),
    ],
)
def test_a_day_on_which_something_happens(prose: str, sets_off: bool) -> None:
    assert set_off(prose) is sets_off
