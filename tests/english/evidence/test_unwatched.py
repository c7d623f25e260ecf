"""Evidence that says something only in general, with nobody who looks."""

from __future__ import annotations

import pytest

from planlint.english.evidence.unwatched import nobody_looks


@pytest.mark.parametrize(
    "text",
    [
        "Dad no longer drinks",
        "Mr Nowak has stopped using cannabis.",
        "Mum doesn’t smoke weed any more",
        "Parents are sober",
        "No drug use",
        "A clean and tidy home",
        "The flat is kept clean",
        "Steady weight gain",
        "Baby's weight is going up",
    ],
)
def test_a_habit_a_home_or_a_weight_in_general_is_watched_by_nobody(text: str) -> None:
    assert nobody_looks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lena says Dad no longer drinks",
        "Dad does not drink while Lena is with him",
        "Dad no longer drinks: zero at each breath test",
        "Mum no longer uses the cot for storage",
        "Leo is dry",
        "Priya sees a clean house at each visit",
        "House clean on three visits running",
        "Clean kitchen floor",
        "Weight gain of 150g a week",
        "Weight going up on his line",
    ],
)
def test_whoever_sees_it_how_often_or_how_much_is_enough(text: str) -> None:
    assert not nobody_looks(text)
