"""Two owners who cannot be one, because the one is a woman and the other a man: “Mum, Gavin”."""

from __future__ import annotations

import functools

from planlint.bundled import words
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind, key


def unlike_genders(one: Owner, other: Owner) -> bool:
    """Whether a woman's relation stands beside a name that only men have."""
    if {one.kind, other.kind} != {OwnerKind.RELATION, OwnerKind.PERSON}:
        return False
    relation, person = (one, other) if one.kind is OwnerKind.RELATION else (other, one)
    return key(relation.text) in _women() and key(person.text) in _mens_names()


@functools.cache
def _women() -> frozenset[str]:
    listed = words("family_mentions")
    return frozenset(map(key, map(str, (*listed["mother"], *listed["relative"]["she"]))))


@functools.cache
def _mens_names() -> frozenset[str]:
    return frozenset(words("answering")["mens_names"].split())
