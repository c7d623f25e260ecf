"""Whose signature is still missing: each agency of the core group, each parent, the child where that is right (ST3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planlint.model.people import Person
from planlint.model.plan import CaseDocument


@dataclass(frozen=True, slots=True)
class Unsigned:
    """Somebody who has neither signed nor said why not. Whether a child signs is for those who know the child."""

    name: str
    whose: str
    for_the_child: bool = False


def unsigned(document: CaseDocument) -> Iterator[Unsigned]:
    """Each signature that is missing. Who declined with a reason has answered: signing is a choice."""
    answered = {each.person for each in document.signatures if each.signed or each.declined_because}
    agencies = {_folded(each.agency) for each in document.signatures if each.signed and each.agency}
    members = set(document.core_group.members) if document.core_group else set()
    for agency, people in _agencies(document, members).items():
        if _folded(agency) not in agencies and not any(person.id in answered for person in people):
            yield Unsigned(" or ".join(person.name or "somebody" for person in people), agency)
    for person in document.people:
        if person.parental_responsibility and person.id not in answered:
            yield Unsigned(person.name or "a parent", "parent")
    for child in document.children:
        if child.born and child.id not in answered:
            yield Unsigned(child.name or "the child", "child", for_the_child=True)


def _agencies(document: CaseDocument, members: set[str]) -> dict[str, list[Person]]:
    found: dict[str, list[Person]] = {}
    for person in document.people:
        if person.id in members and person.agency:
            found.setdefault(person.agency, []).append(person)
    return found


def _folded(agency: str | None) -> str:
    return " ".join((agency or "").lower().split())
