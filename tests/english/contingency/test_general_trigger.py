"""What sets an answer off: something that could be seen, or only something general."""

from __future__ import annotations

import pytest

from planlint.english.contingency.general_trigger import general_in, nothing_to_see, nothing_to_see_in, only_general


@pytest.mark.parametrize(
    "trigger", ["If the risk increases", "if things get worse", "Failing the above", "No progress by the next review"]
)
def test_nobody_could_say_whether_it_has_come_to_that(trigger: str) -> None:
    assert only_general(trigger)


@pytest.mark.parametrize(
    "trigger", ["If Dad comes to the flat", "If two tests in a row are positive", "If attendance falls below 90%"]
)
def test_what_would_be_seen_or_counted_is_not_general(trigger: str) -> None:
    assert not only_general(trigger)


def test_the_answer_may_run_on_without_a_comma() -> None:
    assert general_in("If the risk increases consider accommodation")
    assert not general_in("If the risk increases because Dad is in the flat, Nan takes the boys")


@pytest.mark.parametrize(
    "trigger",
    ["If things break down", "If needed", "If it does not work", "Should the need arise", "If Lena is not safe"],
)
def test_a_trigger_that_could_be_said_of_anything_says_nothing(trigger: str) -> None:
    assert nothing_to_see(trigger)


@pytest.mark.parametrize(
    "trigger",
    [
        "If the car breaks down",
        "If the boiler does not work",
        "If things are thrown at home",
        "If things break down between Mum and Dad",
        "If it happens again",
        "If the plan is not kept",
        "If Nan is needed at night",
    ],
)
def test_a_trigger_of_something_definite_says_something(trigger: str) -> None:
    assert not nothing_to_see(trigger)


def test_a_trigger_that_says_nothing_is_found_beside_its_answer_unless_another_stands_there() -> None:
    assert nothing_to_see_in("If things go wrong, Nan has Lena that night") == (0, 18)
    assert nothing_to_see_in("If Dad comes, Mum rings 999. If things go wrong, Nan has Lena that night") is None
    assert nothing_to_see_in("The day Mum misses her depot, Nan has Lena if needed") is None
