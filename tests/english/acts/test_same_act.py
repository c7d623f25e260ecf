"""The core of what an action asks for."""

import pytest

from planlint.english.acts.same_act import act_words, same_acts

PEOPLE = frozenset({"mum", "dad", "sam"})
ONLY_CHILD = frozenset({"sam"})


def _same(one: str, other: str) -> bool:
    first, second = same_acts([act_words(text, PEOPLE, ONLY_CHILD) for text in (one, other)])
    return first == second


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mum will book the dentist for Sam", "Make an appointment with the dentist"),
        ("Pick Sam up from school on Fridays", "Collect Sam from school on Fridays"),
        ("Finish the chart of bedtimes", "Finish the chart of bed times"),
        ("Write to the GP by 12 March 2027", "Write to the GP by 2 April 2027"),
        ("Walk Sam to school each day", "Sam is walked to school every day"),
    ],
)
def test_one_act_told_in_other_words_is_the_same(one: str, other: str) -> None:
    assert _same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Walk Sam to school", "Walk Sam home from school"),
        ("Weigh Sam on 4 March", "Weigh Sam on 8 April"),
        ("Fetch Sam from Nan and take him to Dad", "Fetch Sam from Dad and take him to Nan"),
        ("Ring Mum each Friday", "Ring Dad each Friday"),
    ],
)
def test_acts_of_the_same_words_with_other_places_days_or_people_are_not_the_same(one: str, other: str) -> None:
    assert not _same(one, other)
