"""Whether what first names are asked to do is no child's task."""

from __future__ import annotations

import re

import pytest

from planlint.english.owners.grown_ups_task import (
    is_done_with_a_child,
    is_grown_ups_task,
    is_surely_grown_up,
    named_beside_another,
)
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind


def _named(text: str, *names: str, kind: OwnerKind = OwnerKind.PERSON) -> list[Owner]:
    places = [re.search(rf"\b{name}\b", text) for name in names]
    return [Owner(kind, place.group(), *place.span()) for place in places if place is not None]


@pytest.mark.parametrize(
    ("text", "grown_up"),
    [
        ("Carol or Bev to pick up the bus passes", True),
        ("Carol or Bev will have the cot put up", True),
        ("Carol or Bev to keep the cannabis out of the house", True),
        ("Carol or Bev to ring the food bank", True),
        ("Carol or Bev to bolt the gate", True),
        ("Carol or Bev to make up a bed before the twins come", True),
        ("Bath and bed for the twins - Carol or Bev", True),
        ("Carol or Bev to keep away from the cooker", False),
        ("Carol or Bev to make a card", False),
        ("Carol or Bev to ring Mum", False),
        ("Breakfast club each day - Carol or Bev", False),
    ],
)
def test_what_no_child_is_asked_to_do(text: str, grown_up: bool) -> None:
    assert is_grown_ups_task(text, _named(text, "Carol", "Bev")) is grown_up


def test_what_is_done_with_a_child() -> None:
    assert is_done_with_a_child("Mum and Leo to bake together", _named("Mum and Leo to bake together", "Leo"))
    text = "Mum and Leo to make sure the gate is shut"
    assert not is_done_with_a_child(text, _named(text, "Leo"))


def test_a_surname_is_a_grown_ups() -> None:
    assert is_surely_grown_up(Owner(OwnerKind.PERSON, "Gwen Parry", 0, 10))
    assert not is_surely_grown_up(Owner(OwnerKind.PERSON, "Gwen", 0, 4))


def test_a_name_that_no_list_has_stands_beside_another() -> None:
    sandra, tez = Owner(OwnerKind.PERSON, "Sandra", 0, 6), Owner(OwnerKind.OTHER, "Tez", 10, 13)
    assert [one.kind for one in named_beside_another([sandra, tez])] == [OwnerKind.PERSON, OwnerKind.PERSON]
    assert named_beside_another([tez]) == (tez,)
