"""The words that name somebody of the plan, whom a sentence is about in whatever it says."""

from __future__ import annotations

from planlint.checks.base import Context
from planlint.english.words.lexicon import tokens


def names_of_people(context: Context) -> frozenset[str]:
    """Every word of a name of a person or child, in lower case."""
    people = (name for person in context.plan.people for name in (person.name, *person.known_as))
    children = (name for child in context.plan.children for name in (child.name, *child.known_as))
    return frozenset(word for name in (*people, *children) if name for word, _, _ in tokens(name))
