"""Who and what a plan holds, as several checks ask it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from planlint.checks.base import Context
from planlint.english.family.cast import called, is_title
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind, key, listed, vocabulary
from planlint.english.words.lexicon import lexicon
from planlint.model.kept import meant
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.people import Child, Person
from planlint.model.plan import CaseDocument

_OTHER_LANGUAGE = re.compile(r"\s+/\s+")
_PARTS = re.compile(r"[/,;()&+]|\band\b(?! [A-Z])")
_WHOSE = re.compile(r"^.*['’]s? (?=\w)|[ -]to[ -]be\b.*$| (?:of|to) .*$|\s+$", re.IGNORECASE)


def is_family(person: Person) -> bool:
    """Whether somebody is in the plan as a relative or friend: a relation, no agency, and no post but “mother”."""
    return bool(person.relations) and not person.agency and is_no_post(person.role)


def is_no_post(role: str | None) -> bool:
    """Whether what stands as somebody's role is none, or only says what they are to the child or to another."""
    return not role or all(_is_relation(part) for part in _PARTS.split(role) if part.strip())


def _is_relation(text: str) -> bool:
    """“Ruby's mum”, “mother-to-be”, “father of unborn” and “MGM (kinship carer)” say whose, and are no posts."""
    forms = {key(text), key(_WHOSE.sub("", text))}
    kin = listed("relations", "parents_post")
    return any(vocabulary().get(form) is OwnerKind.RELATION or form in kin for form in forms)


def each_language(role: str) -> list[str]:
    """A role in each language in which it stands: “Tad” and “Father” of “Tad / Father”."""
    return _OTHER_LANGUAGE.split(role)


def actions_of(plan: Any) -> Iterator[tuple[Path, Action]]:
    """Every action of a plan with its path, in order."""
    for number, outcome in enumerate(plan.outcomes):
        for place, action in enumerate(outcome.actions):
            yield ("outcomes", number, "actions", place), action


def open_actions(plan: Any) -> list[Action]:
    """The actions that are still to be done."""
    return [action for _, action in actions_of(plan) if action.to_do]


def known_by(who: Iterable[str | None], context: Context) -> frozenset[str]:
    """Who is meant by ids, by names or by what people are called (“Mum”), each by the id or name that `key_of` gives.

    Words that mean nobody of the plan stand for themselves; those that may mean two mean both, so that nobody is
    said to be missing who may be there.
    """
    return frozenset(key for words in who if words for key in _keys(words, context))


def _keys(words: str, context: Context) -> Iterable[str]:
    people = meant(context.plan, words)
    if not people:  # an office may be held by a name
        people = tuple(each for one in context.directory.read(words).ids for each in meant(context.plan, one))
    return [key_of(each) for each in people] or [words]


def may_be_a_relative(words: str, context: Context) -> bool:
    """Whether words that mean nobody of the plan by name still speak of the family: “Parents”, “Dad”."""
    if meant(context.plan, words):
        return False
    parts = context.directory.read(words).parts
    return any(part.id is None and (part.kind is OwnerKind.RELATION or is_family_group(part)) for part in parts)


def is_family_group(part: Owner) -> bool:
    """Whether an owner is several of the family: “both parents”."""
    return part.kind is OwnerKind.GROUP and bool(lexicon("family_groups").find(part.text))


def key_of(person: Child | Person) -> str:
    """The id of somebody in the plan, or the name where there is none."""
    return person.id or person.name or ""


def child_names(context: Context) -> frozenset[str]:
    """What the plan's children are called, in lower case, by first name or as known."""
    given = [(child.name or "").split()[:1] for child in context.plan.children]
    return frozenset(
        name.lower() for names in (*given, *(child.known_as for child in context.plan.children)) for name in names
    )


def first_name(name: str | None) -> str:
    """The word by which somebody may be called: “Imran” of “Dr Imran Aziz”; nothing of “Dr Aziz”, nor of a blank."""
    words = (name or "").split()
    if words and (is_title(words[0]) or key(words[0]) in listed("titles")):
        words = words[1:] if len(words) > 2 else []
    return words[0] if words else ""


def is_named_in(text: str, person: Person) -> bool:
    """Whether a text names somebody as names are written: “Will visits” names Will Carter, “Mum will visit” does not.

    A title names nobody by itself: “Dr Patel” is no other doctor.
    """
    ways = {way for name in (person.name, *person.known_as) if name for way in (name, first_name(name), _formal(name))}
    return any(re.search(rf"(?<![\w-]){re.escape(way)}(?![\w-])", text) for way in ways if way.strip())


def _formal(name: str) -> str:
    """“Dr Aziz” of “Dr Imran Aziz”."""
    words = name.split()
    return f"{words[0]} {words[-1]}" if len(words) > 1 and is_title(words[0]) else ""


def names_of_children(plan: CaseDocument) -> frozenset[str]:
    """What a sentence may call the plan's children, as names are written: “Sam Webb”, “Sam”."""
    names = (name for child in plan.children for name in (child.name, *child.known_as) if name)
    return frozenset(each for name in names for each in called(name))
