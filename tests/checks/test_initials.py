"""Initials of somebody in the plan are a name, and no acronym to spell out."""

from __future__ import annotations

import pytest

from planlint.linter import lint
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.pack import core_cards

_CARDS = [card for card in core_cards() if card.id == "undefined-acronym"]


def told(text: str, people: list[dict[str, str]], by_whom: str = "Mum") -> list[str]:
    """What is to be written for each short name of a text."""
    actions = [{"description": text, "by_whom": by_whom}]
    plan = ChildProtectionPlan.model_validate({"people": people, "outcomes": [{"actions": actions}]})
    return [finding.message.partition("write ")[2] for finding in lint(plan, cards=_CARDS).findings]


@pytest.mark.parametrize(
    ("letters", "name"),
    [("BF", "Ben Fairlie"), ("LO", "Lola Okafor-Udeh"), ("LOU", "Lola Okafor-Udeh"), ("KP", "Dr Kerry Pole")],
)
def test_the_name_is_to_be_written(letters: str, name: str) -> None:
    assert told(f"Sam tells {letters} who was there", [{"name": name, "role": "social worker"}]) == [
        f"the name, {name}."
    ]


def test_initials_of_two_people_name_neither() -> None:
    people = [{"name": "Ben Fairlie"}, {"name": "Bea Fox"}]
    assert told("Sam tells BF who was there", people) == ["the name."]


@pytest.mark.parametrize(
    ("letters", "name", "role", "full"),
    [
        ("HV", "Holly Venn", "social worker", "the name, Holly Venn."),
        ("HV", "Holly Venn", "health visitor", "health visitor."),
        ("DA", "Dev Amin", "social worker", "domestic abuse."),
    ],
)
def test_a_listed_short_name_is_somebodys_only_where_nobody_holds_that_post(
    letters: str, name: str, role: str, full: str
) -> None:
    assert told(f"Sam tells {letters} about it", [{"name": name, "role": role}]) == [full]


def test_who_owns_an_action_by_initials_is_told_there() -> None:
    assert told("NR sees Sam at school", [{"name": "Nadia Rahimi", "role": "social worker"}], by_whom="NR") == []


@pytest.mark.parametrize(
    "text",
    [
        "Tell JB about breakfast",
        "JB visits on Mondays",
        "Ring KT",
        "Nan and DW share the nights",
        "Lena stays with BH on Fridays",
        "Speak to J.B. about the bed",
    ],
)
def test_letters_that_stand_where_a_person_stands_are_a_name_to_be_written(text: str) -> None:
    assert told(text, [{"name": "Nadia Rahimi"}]) == ["the name."]


def test_a_person_of_the_plan_is_named_though_a_child_might_be_called_so() -> None:
    assert told("Send the photo to RJ", [{"id": "rj", "name": "Rose Jarvis"}]) == ["the name, Rose Jarvis."]


@pytest.mark.parametrize(
    "text",
    [
        "Tell AJ about school",
        "JJ visits Nan",
        "PC Amin visits on Mondays",
        "Ask JP Amin",
        "Meet TJ’s teacher",
        "See DJ’s",
    ],
)
def test_what_a_child_is_called_and_part_of_a_name_are_no_initials(text: str) -> None:
    children = [{"name": "Arthur Webb", "known_as": ["AJ", "TJ"]}, {"name": "Jamal Jones"}]
    actions = [{"description": text, "by_whom": "Mum"}]
    plan = ChildProtectionPlan.model_validate({"children": children, "outcomes": [{"actions": actions}]})
    assert not lint(plan, cards=_CARDS).findings
