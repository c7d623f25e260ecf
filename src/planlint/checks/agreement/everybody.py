"""Who of a plan may be kept away from a child: its parents and partners, and whoever else is no professional."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.bundled import words
from planlint.checks.domestic_abuse import cast_of
from planlint.checks.in_the_plan import each_language
from planlint.english.family.cast import Cast, GrownUp, called, gender_of
from planlint.english.owners.words import OwnerKind, key, vocabulary
from planlint.model.people import Person
from planlint.model.plan import CaseDocument
from planlint.word_lists import terms


def everybody(plan: CaseDocument) -> Cast:
    """The cast with whoever is no professional in it: an uncle or a friend may be kept away too."""
    cast = cast_of(plan)
    known = {name for one in cast.grown_ups for name in one.names}
    more = [one for one in plan.people if one.name and one.name not in known and not _is_professional(one)]
    names = [_names(person, more) for person in more]
    grown_ups = (
        GrownUp(person.id or "", known_as, gender_of(person.role or ""), "partner")
        for person, known_as in zip(more, names, strict=True)
    )
    taken = {name for each in names for name in each}
    return replace(
        cast,
        grown_ups=(*cast.grown_ups, *grown_ups),
        relatives=tuple(name for name in cast.relatives if name not in taken),
        others=tuple(name for name in cast.others if name not in taken),
    )


def _names(person: Person, more: Sequence[Person]) -> tuple[str, ...]:
    """What somebody is called: by name, as “Uncle Kev”, and as “Grandad” where nobody else is one."""
    known = [each for name in (person.name, *person.known_as) for each in called(name or "")]
    known += [way for name in known if (rest := _without_relation(name)) for way in called(rest)]
    role = _plain(person)
    if not role or _kind(role) is not OwnerKind.RELATION:
        return tuple(known)
    ways = _other_words(role)
    known += [f"{way} {name}" for name in known if " " not in name for way in ways]
    alone = sum(_plain(one) == role for one in more) == 1
    return (*known, *ways) if alone else tuple(known)


def _without_relation(name: str) -> str:
    """“Huw” of “Uncle Huw”."""
    first, _, rest = name.partition(" ")
    known = any(first.lower() in group for group in words("barred")["same_relative"])
    return rest if rest and (known or _kind(first) is OwnerKind.RELATION) else ""


def _other_words(role: str) -> tuple[str, ...]:
    """A relation in all its words, as a sentence may begin with it or not: “grandfather”, “Grandad”, “grandad”."""
    groups = (group for group in words("barred")["same_relative"] if role.lower() in group)
    return tuple(way for each in next(groups, [role]) for way in (each, each.capitalize()))


def _plain(person: Person) -> str:
    """The first words of a role: “Grandad” of “Grandad (Mum's side)”."""
    return re.split(r"[,(]", person.role or "")[0].strip()


def _kind(role: str) -> OwnerKind | None:
    return vocabulary().get(key(role))


def _is_professional(person: Person) -> bool:
    if person.agency or _plain(person).lower() in terms("barred", "of_the_neighbourhood"):
        return bool(person.agency)
    return any(_kind(way) is OwnerKind.ROLE for way in each_language(_plain(person)))
