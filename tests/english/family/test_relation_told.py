"""What somebody is to the child, told beside their name."""

from __future__ import annotations

import pytest

from planlint.english.family.relation_told import are_apart, relations_told


@pytest.mark.parametrize(
    ("prose", "relation"),
    [
        ("Sam stays with his aunt Pauline", "aunt"),
        ("Sam rings his nan (Pauline)", "grandmother"),
        ("his father, Pauline", "father"),
        ("Sam rings maternal grandmother Pauline", "grandmother"),
    ],
)
def test_the_relation_before_a_name_is_told(prose: str, relation: str) -> None:
    assert [each.relation for each in relations_told(prose, "Pauline")] == [relation]


@pytest.mark.parametrize(
    "prose", ["Take Mum to Pauline", "Mum and Pauline", "his aunt Pauline's house", "Lee = dad Pauline"]
)
def test_another_person_beside_her_is_none(prose: str) -> None:
    assert [*relations_told(prose, "Pauline")] == []


def test_an_aunt_is_no_grandmother_but_a_stepfather_may_be_called_dad() -> None:
    assert are_apart("aunt", "grandmother")
    assert not are_apart("father", "stepfather")
    assert are_apart("stepfather", "father")
