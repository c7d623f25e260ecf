"""What must not stand in a reader's copy, in words: the last gate looks for each of them in the finished bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pydantic import BaseModel

from planlint.english.owners.words import OwnerKind, key, vocabulary
from planlint.model.folded import folded, holds
from planlint.model.kept import everybody, parts, parts_kept, withheld
from planlint.model.paths import written
from planlint.model.people import Child, Contact, Person
from planlint.model.plan import CaseDocument
from planlint.recipients.recipient import Recipient

_FROM_THE_UK = re.compile(r"\A\s*(?:\+44\s*(?:\(0\))?|0044|0)\s*")
_NUMBER = re.compile(r"\s*(?:\+44|0)[\d\s()./-]{9,}")
_SHORTEST_FIRST_NAME = 4


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that a copy must not hold, and why; the words stay out of whatever prints one."""

    words: str = field(repr=False)
    because: str

    def is_in(self, text: str) -> bool:
        """Whether the words stand in a text, however they are spaced, marked or cased."""
        return holds(text, self.words)


def secrets(plan: CaseDocument, reader: Recipient | None) -> tuple[Secret, ...]:
    """All that is withheld from a reader (without one: from anybody), and what tells of a person or place kept whole.

    From a mapping that `not_for` keeps that is each address, telephone number and e-mail address in it, and the names
    of a person who is kept whole, with that of their agency: not those that somebody shown has as well, no relation
    (“Mum”), and no agency that every plan has (“Police”).
    """
    who = reader.id if reader else None
    found = [
        Secret(_without_prefix(words) if _NUMBER.fullmatch(words) else words, f"withheld[{number}]")
        for number, entry in enumerate(plan.withheld)
        if entry in withheld(plan, who)
        for words in entry.words
    ]
    kept = tuple(parts_kept(plan, who))
    gone = {id(part) for _, part in kept}
    left = [person for person in everybody(plan) if id(person) not in gone]
    shown = {folded(name) for person in left for name in (*_names(person), *_agency(person))}
    for path, part in kept:
        found += [Secret(words, f"{written(path)}.not_for") for words in _telling(part) if folded(words) not in shown]
    return tuple(dict.fromkeys(secret for secret in found if folded(secret.words)))


def _telling(part: BaseModel) -> Iterator[str]:
    if isinstance(part, Contact):
        yield from (words for words in (_without_prefix(part.phone or ""), part.email, part.address) if words)
    if isinstance(part, (Child, Person)):
        yield from (name for name in _names(part) if len(folded(name)) >= _SHORTEST_FIRST_NAME and not _relation(name))
        yield from _agency(part)
    for _, inner in parts(part):
        yield from _telling(inner)


def _without_prefix(number: str) -> str:
    # Whoever writes +44 writes the same number: what follows is searched for.
    return _FROM_THE_UK.sub("", number)


def _names(person: Child | Person) -> tuple[str, ...]:
    spelt = (spelling.name for spelling in person.spellings)
    return tuple(name for name in (person.name, *person.known_as, *spelt) if name)


def _agency(person: Child | Person) -> tuple[str, ...]:
    agency = person.agency if isinstance(person, Person) else None
    return (agency,) if agency and key(agency) not in vocabulary() else ()


def _relation(name: str) -> bool:
    return vocabulary().get(key(name)) is OwnerKind.RELATION
