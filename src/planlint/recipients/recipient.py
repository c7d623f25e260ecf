"""The one person a copy is for, as the plan knows them: what they are to the children, and how they read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from planlint.english.owners.directory import directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind
from planlint.model.people import Child, Languages, Person
from planlint.model.plan import CaseDocument
from planlint.reasons import NotDone


class RecipientKind(StrEnum):
    """What a reader is to the plan: it decides which documents they may have."""

    CHILD = "child"
    FAMILY = "family"
    PROFESSIONAL = "professional"


class UnknownRecipient(NotDone):
    """Nobody in the plan, or more than one person, is meant by the words."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One reader: `reads` is a BCP 47 tag, with the region where known; `age` in years on the plan's date."""

    id: str
    name: str
    kind: RecipientKind
    reads: str | None = None
    speaks: tuple[str, ...] = ()
    reads_aloud: bool = False
    large_print: bool = False
    age: int | None = None


def recipient(plan: CaseDocument, who: str) -> Recipient:
    """The reader with that id, name, or name they are known by, else the one whom the words can only mean (“Mum”).

    Raises UnknownRecipient, naming those there are.
    """
    everybody: list[Child | Person] = [*plan.children, *plan.people]
    meant = [each for each in everybody if each.id == who] or [
        each for each in everybody if who.casefold() in {name.casefold() for name in (each.name or "", *each.known_as)}
    ]
    named = directory(plan).read(who).parts if not meant else ()
    if len(named) == 1 and named[0].id is not None:
        meant = [each for each in everybody if each.id == named[0].id]
    if len(meant) != 1 or meant[0].id is None:
        raise UnknownRecipient(_unknown(who, everybody, meant, named))
    return _of_child(meant[0], plan.date) if isinstance(meant[0], Child) else _of_person(meant[0])


def _unknown(
    who: str, everybody: Sequence[Child | Person], meant: Sequence[Child | Person], named: Sequence[Owner]
) -> str:
    """Why nobody is meant by the words, who there is, and what to do."""
    is_open = len(named) == 1 and named[0].known
    found = "more than one person" if len(meant) > 1 else "somebody without an id" if meant else "nobody"
    found = "not said to be one person" if is_open else found
    ids = ", ".join(f"{each.id} ({each.name})" if each.name else each.id for each in everybody if each.id)
    is_relation = is_open and named[0].kind is OwnerKind.RELATION
    hint = f", or write “known_as: [{who}]” beside whoever it is" if is_relation else ""
    return f"“{who}” is {found} in this plan: choose one of {ids}{hint}"


def _of_child(child: Child, day: dt.date | None) -> Recipient:
    born = child.born
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day)) if born and day else None
    reads, speaks, aloud = _languages(child.languages)
    return Recipient(child.id or "", child.name or "", RecipientKind.CHILD, reads, speaks, aloud, age=age)


def _of_person(person: Person) -> Recipient:
    kind = RecipientKind.PROFESSIONAL if person.role or person.agency else RecipientKind.FAMILY
    reads, speaks, aloud = _languages(person.languages)
    return Recipient(person.id or "", person.name or "", kind, reads, speaks, aloud, bool(person.large_print))


def _languages(languages: Languages | None) -> tuple[str | None, tuple[str, ...], bool]:
    if languages is None:
        return None, (), False
    reads = languages.reads
    if reads and languages.region and len(reads.split("-")) == 1:
        reads = f"{reads}-{languages.region}"
    return reads, languages.speaks, bool(languages.reads_aloud)
