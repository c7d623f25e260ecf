"""Outcomes in which there is nothing to point at."""

import pytest

from planlint.english.evidence.nothing_shown import nothing_shown
from planlint.english.pipeline import Parses

PARSES = Parses()


@pytest.mark.parametrize(
    "text",
    [
        "Noah's needs are met",
        "A secure base for the twins",
        "Consistent parenting",
        "Ben will thrive",
        "Life is calmer",
    ],
)
def test_conclusions_and_ideas_alone_show_nothing(text: str) -> None:
    assert nothing_shown(text, PARSES.parse)


@pytest.mark.parametrize(
    "text",
    [
        "The house is quiet at bedtime",
        "Ruby lives with her gran",
        "A trusted adult picks Emmanuel up from school",
        "Zoe naps in her cot, on her back",
    ],
)
def test_a_thing_an_act_or_an_hour_of_the_day_shows_something(text: str) -> None:
    assert not nothing_shown(text, PARSES.parse)
