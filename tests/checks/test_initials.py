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
    assert told("Sam tells BF who was there", people) == ["the full words."]


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
