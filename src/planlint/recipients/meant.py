"""Whether a reader is among those whom the words of a plan mean without naming them: “Parents”, “all”, “Mum”."""

from __future__ import annotations

import re

from planlint.bundled import words
from planlint.english.owners.directory import directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind, key, same_relation
from planlint.model.people import Person
from planlint.model.plan import CaseDocument
from planlint.recipients.recipient import Recipient, RecipientKind

_PARENTS = frozenset(f"{kind}{parent}" for kind in ("", "step", "adoptive ") for parent in ("mother", "father"))
# Relations for which no list has another word, and which no parent is called by.
_OTHERS = frozenset({"partner", "sibling", "grandparent", "relative", "friend", "mate", "neighbour", "supporter"})
_REMARK = re.compile(r"\([^)]*\)")
_WHOSE = {
    "professionals": RecipientKind.PROFESSIONAL,
    "parents": RecipientKind.FAMILY,
    "family": RecipientKind.FAMILY,
    "children": RecipientKind.CHILD,
}


def is_meant(said: str, reader: Recipient, plan: CaseDocument) -> bool:
    """Whether the reader belongs to a group that the words name, or may be the one relative they speak of.

    In doubt they are: a task too many is seen by whoever reads the page through, one too few by nobody.
    """
    person = next((each for each in plan.people if each.id == reader.id), None)
    return any(_means(part, person, reader, plan) for part in directory(plan).read(said).parts)


def _means(part: Owner, person: Person | None, reader: Recipient, plan: CaseDocument) -> bool:
    if part.kind is OwnerKind.RELATION:
        return not part.id and reader.kind is RecipientKind.FAMILY and not (person and person.relations)
    if part.kind is not OwnerKind.GROUP:
        return False
    if "core group" in key(part.text):
        members = plan.core_group.members if plan.core_group else ()
        return not members or reader.id in members
    groups = _groups(part.text)
    whose = {_WHOSE.get(each) for each in groups}
    return not groups or (reader.kind in whose and (groups != {"parents"} or _is_parent(person)))


def _groups(said: str) -> set[str]:
    found = set(key(said).replace("/", " ").split())
    return {name for name, listed in words("whose_groups").items() if found & set(listed)}


def _is_parent(person: Person | None) -> bool:
    """By relation or responsibility; or the plan does not say readably what they are to the child."""
    if person is None:
        return False
    told = {_relation(each.is_ or "") for each in person.relations if (each.is_ or "").strip()}
    return not told or bool(told & {*_PARENTS, None}) or person.parental_responsibility is True


def _relation(said: str) -> str | None:
    """The relation that words tell, as a whole or in one of their words; None where they cannot be read."""
    plain = key(_REMARK.sub(" ", said))
    each = [same_relation().get(word, word if word in _OTHERS else None) for word in plain.split()]
    parent = next((word for word in each if word in _PARENTS), None)
    return same_relation().get(plain) or parent or (each[-1] if each else None)
