"""Does the sentence of an action or contingency name somebody else than its column does? (SP7.2.5a, PL10)"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.checks.agreement.names import names_of_people
from planlint.checks.base import Context, Hit, Options
from planlint.english.acting.openings import openings
from planlint.english.acts.agreement import said
from planlint.english.owners.owner import Owner, credible
from planlint.english.owners.words import OwnerKind, key, listed, vocabulary
from planlint.english.words.lexicon import tokens
from planlint.model.outcomes import Action, Contingency
from planlint.model.paths import Path


class OtherOwnerInSentence(Options):
    """A row whose sentence begins with one person who acts, and whose owner is another."""

    kind: Literal["other-owner-in-sentence"] = "other-owner-in-sentence"
    VALUES: ClassVar = frozenset({"owner"})


def other_owner_in_sentence(
    node: Action | Contingency, path: Path, options: OtherOwnerInSentence, context: Context
) -> Iterator[Hit]:
    """Report who acts by the sentence, where nobody of the column can be meant by those words."""
    field = "description" if isinstance(node, Action) else "then"
    text, by_whom = getattr(node, field) or "", (node.by_whom or "").strip()
    if not text or not by_whom or not context.in_english:
        return
    # Most sentences begin with a verb, or with the owner: those need no look at what follows.
    first = next((word for word, _, _ in tokens(text)), "")
    if first not in _people(context) or first in {word for word, _, _ in tokens(by_whom)}:
        return
    owners = context.directory.read(by_whom).parts
    actors = tuple(openings(text, context.directory)) if owners else ()
    if not actors or text[: actors[0].start].strip() or said("only_receives").match(text[actors[-1].end :]):
        return
    # “Nan rings Tom, who comes round”: the one in the column has a part in it.
    if any(_is_named(owner, text, context) for owner in owners):
        return
    if all(_are_two(actor, owner, context) for actor in actors for owner in owners):
        start, end = actors[0].start, actors[-1].end
        yield Hit((field,), text[start:end], start, end, {"owner": by_whom})


def _people(context: Context) -> frozenset[str]:
    """Words with which a sentence may name somebody: names of the plan, first names, titles, relations."""
    return names_of_people(context) | _any_plan()


@functools.cache
def _any_plan() -> frozenset[str]:
    relations = {term.split()[0] for term, kind in vocabulary().items() if kind is OwnerKind.RELATION}
    return frozenset(listed("first_names", "titles") | relations)


def _are_two(actor: Owner, owner: Owner, context: Context) -> bool:
    """Whether two parts surely mean two people: both known by who they are, or both by name. A child owns nothing."""
    if actor.id in context.directory.children:
        return False
    if actor.id and owner.id:
        return actor.id != owner.id
    by_name = all(each.kind is OwnerKind.PERSON and credible(each) and _has_first_name(each) for each in (actor, owner))
    return by_name and not actor.known and not _names(actor, context) & _names(owner, context)


def _is_named(owner: Owner, text: str, context: Context) -> bool:
    names = {name for name in _names(owner, context) if len(name) > 1}
    return any(key(word) in names for word, _, _ in tokens(text))


def _has_first_name(owner: Owner) -> bool:
    """Whether a name begins with a first name that people have: “Ms Shah” may be the “Priya” of the column."""
    return key(owner.text.split()[0]) in listed("first_names")


def _names(owner: Owner, context: Context) -> set[str]:
    """The words of a name, with all that the plan calls the person it means."""
    meant = (person for person in context.plan.people if owner.id and person.id == owner.id)
    called = (name for person in meant for name in (person.name, *person.known_as) if name)
    return {key(word) for name in (owner.text, *called) for word in name.split()}
