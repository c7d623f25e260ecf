"""Who of a plan's people works for a body that is named as an owner: then the writer is asked about them by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.checks.base import Context
from planlint.english.owners.words import key
from planlint.model.people import Person
from planlint.word_lists import terms

# To be asked about four people is to be told nothing.
_MOST = 3
_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+")
# “Principal, St Brigid’s PS”, “worker at Turning Corner”
_PLACE = re.compile(r"(?:,|\(| at | of | from )(?P<where>.+)")


def works_there(body: str, said: str, context: Context, *, by_post: bool) -> tuple[str, ...]:
    """The names of those who work for a body, in the plan's order, without whoever owns the action with it already.

    `by_post`: the name of their post tells it too, as of a “housing officer”.
    """
    wanted = _words(body)
    others = [one for one in context.plan.people if one.name and one.name not in said and not one.relations]
    found = [
        str(one.name)
        for one in others
        if wanted and (_works_at(one, wanted, body) or (by_post and _has_its_post(one, wanted)))
    ]
    return tuple(found) if len(found) <= _MOST else ()


def _works_at(person: Person, wanted: frozenset[str], body: str) -> bool:
    return any(wanted <= _words(place) or _short_for(body, place) for place in _places(person))


def _has_its_post(person: Person, wanted: frozenset[str]) -> bool:
    post = _words(person.role or "")
    if "school" not in wanted:
        return wanted <= post
    works_there = wanted <= post or (wanted == {"school"} and bool(post & terms("works_there", "works_at_school")))
    return works_there and not post & terms("works_there", "visits_school")


def _places(person: Person) -> Iterator[str]:
    if person.agency:
        yield person.agency
    if person.role and (place := _PLACE.search(person.role)):
        yield place["where"]


def _words(text: str) -> frozenset[str]:
    """The words of a name that tell it from others; every school is a school."""
    found = set(_WORD.findall(key(text))) - terms("works_there", "no_name")
    return frozenset("school" if word in terms("works_there", "schools") else word for word in found)


def _short_for(body: str, place: str) -> bool:
    """Whether a body stands by the first letters of the place: “CSC” for “Children's Social Care”."""
    letters = "".join(word[0] for word in _WORD.findall(key(place)))
    return len(body) >= _SHORTEST and body.isupper() and body.lower() == letters
