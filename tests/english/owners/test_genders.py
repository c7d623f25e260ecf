"""Whether a woman's relation and a man's name are two people."""

from __future__ import annotations

import pytest

from planlint.english.owners.genders import unlike_genders
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind


@pytest.mark.parametrize(
    ("relation", "name", "two"), [("Mum", "Gavin", True), ("Mum", "Kelly", False), ("Dad", "Gavin", False)]
)
def test_only_a_mans_name_beside_a_woman_is_another(relation: str, name: str, two: bool) -> None:
    one = Owner(OwnerKind.RELATION, relation, 0, len(relation))
    other = Owner(OwnerKind.PERSON, name, 10, 10 + len(name))
    assert unlike_genders(one, other) is unlike_genders(other, one) is two
