"""Who of a plan's people works for a body that is named as an owner is asked about by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from planlint.linter import lint
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.pack import core_cards

_CARDS = [card for card in core_cards() if card.id in ("organisation-as-owner", "unknown-owner")]
_PEOPLE: Sequence[Mapping[str, object]] = [
    {"name": "Priya Shah", "role": "social worker", "agency": "Children's Services"},
    {"name": "Joan Briggs", "role": "class teacher", "agency": "Beech Primary"},
    {"name": "Ruth Cohen", "role": "school nurse"},
    {"name": "Kim Yates", "role": "drug worker at Turning Corner"},
    {"name": "Amy Holt", "role": "police officer"},
    {"name": "Stacey Webb", "relations": [{"is": "mother"}]},
]


def advice(by_whom: str, people: Sequence[Mapping[str, object]] = _PEOPLE) -> str:
    actions = [{"description": "Ring the dentist", "by_whom": by_whom}]
    plan = ChildProtectionPlan.model_validate({"people": people, "outcomes": [{"actions": actions}]})
    (finding,) = lint(plan, cards=_CARDS).findings
    return finding.instead


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Children's services", "Priya Shah"),
        ("School", "Joan Briggs"),
        ("Beech Primary School", "Joan Briggs"),
        ("Turning Corner", "Kim Yates"),
        ("Police", "Amy Holt"),
        ("Beech", "Joan Briggs"),
    ],
)
def test_somebody_of_the_plan_who_works_there_is_named(body: str, name: str) -> None:
    assert advice(body).startswith(f"Is it {name}? Write that name")


@pytest.mark.parametrize("body", ["Housing", "Priya Shah and Children's services", "Kelly Ojo"])
def test_where_nobody_else_of_the_plan_works_there_the_advice_is_general(body: str) -> None:
    assert "Is it" not in advice(body)


def test_a_body_may_stand_by_its_first_letters_and_two_of_its_people_are_named() -> None:
    of_it = [{"name": name, "agency": "Children's Social Care"} for name in ("Priya Shah", "Tom Ellis")]
    assert advice("CSC", of_it).startswith("Is it Priya Shah or Tom Ellis?")


def test_of_four_nobody_is_named() -> None:
    of_it = [{"name": name, "agency": "Hill Academy"} for name in ("Ann Ash", "Bea Orr", "Cy Poe", "Di Roe")]
    assert "Is it" not in advice("School", of_it)
