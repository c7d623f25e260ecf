"""What each of several owners does for themselves."""

from __future__ import annotations

import pytest

from planlint.english.owners.directory import directory
from planlint.english.owners.own_part import all_but_one_named, for_themselves
from planlint.model.plan import ChildProtectionPlan

_PEOPLE = directory(ChildProtectionPlan())


@pytest.mark.parametrize(
    "sentence",
    [
        "Attend the parenting course",
        "Sign and keep to the agreement",
        "Mum and Dad to go separately to the group",
        "No screens after 8.30pm",
        "Couple counselling, six sessions",
    ],
)
def test_going_signing_and_keeping_to_rules_are_done_by_each(sentence: str) -> None:
    assert for_themselves(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Clear the stairs",
        "Sign the agreement and give a copy to school",
        "Attend the clinic weekly and give two tests a month",
        "Take Leo to the parenting course",
    ],
)
def test_what_one_may_leave_to_the_other_is_not(sentence: str) -> None:
    assert not for_themselves(sentence)


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("Take Leo to the clinic; Rashida will drive", True),
        ("Shopping done by Rashida on Tuesdays", True),
        ("Sana packs the bag and Rashida walks him in", True),
        ("Sana and Rashida will take Leo to the clinic", False),
        ("Take Leo to the clinic", False),
    ],
)
def test_a_sentence_may_give_one_of_them_their_part(sentence: str, own: bool) -> None:
    owners = _PEOPLE.read("Sana Khan and Rashida Khan").parts
    assert all_but_one_named(sentence, owners, _PEOPLE) is own
