"""Who is who in a plan, for reading what its sentences say of the family: grown-ups, children, everybody else."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.bundled import words


@dataclass(frozen=True, slots=True)
class GrownUp:
    """A parent, or a parent's partner: names, `gender` ("he", "she" or "" where the plan does not tell), relation.

    `is_` is "mother", "father" or "partner". `id` is "" for one whom the plan does not list.
    """

    id: str
    names: tuple[str, ...]
    gender: str
    is_: str


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody a plan lists: the grown-ups, and the names of children, relatives and others.

    `others_care`: somebody else than the grown-ups brings the child up, such as a foster carer.
    """

    grown_ups: tuple[GrownUp, ...]
    children: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    others_care: bool = False

    def first(self, is_: str) -> int | None:
        """The place of the first grown-up who is the mother, the father or a partner."""
        return next((place for place, one in enumerate(self.grown_ups) if one.is_ == is_), None)


def called(name: str, gender: str = "") -> Iterator[str]:
    """How a sentence may call somebody: “Sana Khan”, “Sana”, “Mrs Khan” where the gender is known."""
    surname, _, first = name.partition(", ")
    name = f"{first} {surname}" if first else name  # “Moffett, Éabha” of a list
    parts = name.split()
    if not parts:
        return
    yield name
    if is_title(parts[0]):
        if len(parts) > 2:
            yield parts[1]
        return
    yield parts[0]
    if len(parts) > 1:
        titles = words("family_mentions")["titles"][gender] if gender else ()
        yield from (f"{title.title()} {parts[-1]}" for title in titles)


def is_title(word: str) -> bool:
    """Whether a word stands before names: Mr, Mrs, Dr."""
    return word.lower().rstrip(".") in _titles()


def gender_of(*said: str) -> str:
    """“she” or “he”, where one of the words (“Mum”, “step-father”, “Mr Khan”) tells."""
    lists = words("family_mentions")
    for phrase in (one.lower() for one in said):
        for gender, parent in (("she", "mother"), ("he", "father")):
            ways = {*lists[parent], *lists["partner"][gender], *lists["relative"][gender]}
            if phrase in ways or phrase.split(" ")[0].rstrip(".") in lists["titles"][gender]:
                return gender
    return ""


@functools.cache
def _titles() -> frozenset[str]:
    return frozenset(title for group in words("family_mentions")["titles"].values() for title in group)
