"""The words that name somebody of the plan, whom a sentence is about in whatever it says."""

from __future__ import annotations

from planlint.checks.base import Context
from planlint.english.words.lexicon import tokens
from planlint.model.plan import CaseDocument


def names_of_people(context: Context) -> frozenset[str]:
    """Every word of a name of a person or child, in lower case."""
    return context.once(_names)


def _names(plan: CaseDocument) -> frozenset[str]:
    people = (name for person in plan.people for name in (person.name, *person.known_as))
    children = (name for child in plan.children for name in (child.name, *child.known_as))
    return frozenset(word for name in (*people, *children) if name for word, _, _ in tokens(name))
