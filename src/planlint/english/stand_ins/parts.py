"""The words of a plan's names that tell nothing but who somebody is: “Grace” and “Hunter”, not “Dr” or “Mum”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.family.cast import gender_of, is_title
from planlint.english.owners.words import key, listed, vocabulary
from planlint.model.people import Child, Person
from planlint.model.plan import CaseDocument

_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
# Letters alone are initials, and whoever is written by them is known by nothing else.
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Part:
    """A word of somebody's name; `gender` is "he", "she" or "" where the plan does not tell."""

    word: str
    gender: str
    surname: bool


def parts_of_names(plan: CaseDocument) -> Iterator[Part]:
    """Each such word of the names of everybody the plan lists, in its order."""
    for child in plan.children:
        yield from _of(child, "", related=False)
    for person in plan.people:
        gender = gender_of(*(relation.is_ or "" for relation in person.relations))
        yield from _of(person, gender, related=bool(person.relations))


def _of(one: Child | Person, gender: str, *, related: bool) -> Iterator[Part]:
    for name in (one.name or "", *one.known_as):
        yield from _parts(_IN_BRACKETS.sub("", name), gender, related)


def _parts(name: str, gender: str, related: bool) -> Iterator[Part]:
    """`related`: the plan says whose relative it is, so that “Major Khan” is no officer, and “Buddy Khan” no buddy."""
    written = name.split()
    titled = bool(written) and (is_title(written[0]) or (not related and key(written[0]) in listed("titles")))
    own = written[1:] if titled else written
    if (
        not all(map(_NAME.fullmatch, own))
        or key(name) in vocabulary()
        or (not related and any(map(_is_an_office, own)))
    ):
        return
    if any(map(_is_no_name, own)):
        return
    called = [word for word in own if vocabulary().get(key(word)) is None and _is_written_as_a_name(word)]
    family = 0 if _stands_first(called) else len(called) - 1
    for place, word in enumerate(called):
        yield Part(word, gender, surname=place == family and (len(called) > 1 or titled))


def _stands_first(called: list[str]) -> bool:
    """Whether it is the family's name that stands first: “Xu Jianming”."""
    return len(called) == 2 and [key(word) in listed("family_name_first") for word in called] == [True, False]


def _is_written_as_a_name(word: str) -> bool:
    return len(word) >= _SHORTEST and word[0].isupper() and not word.isupper() and not word.endswith(".")


def _is_no_name(word: str) -> bool:
    """Whether a word tells that nobody is named: “Not known”, “Father of Leo”, or a child to be born."""
    unborn = words("visiting")["unborn"]  # “Bump” is called so by everybody
    return key(word) in (*words("stand_ins")["no_names"], *unborn) or (
        word.islower() and key(word) not in listed("name_particles")
    )


@functools.cache
def _is_an_office(word: str) -> bool:
    """Whether a word says what somebody does or where: “Duty Worker”, “Marbeck Academy”."""
    heads = ("role_heads", "group_heads", "organisation_heads", "children", "firms", "ranks", "vague_qualifiers")
    return key(word) in listed(*heads)
