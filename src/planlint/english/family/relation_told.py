"""What somebody is to the child, told beside their name: “her aunt Pauline”, “his father, Marty”."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.owners.words import key, same_relation

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Nothing but a comma or a bracket stands between a relation and the name: “his father, Marty”, “grandmother (Rose)”.
_BESIDE = re.compile(r" *[,(]? *")
# “Gemma = mum Carl = dad”: the relation belongs to the name before it.
_SET_OFF = re.compile(r"\s*(?:[,;.:)–—]|$)")
_OF_THE_ONE_BEFORE = re.compile(r"[=:] ?$")
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class RelationTold:
    """One of `one_relation`, and the place of it and the name behind it in the text."""

    relation: str
    start: int
    end: int


def relations_told(text: str, name: str) -> Iterator[RelationTold]:
    """Each relation that stands before a name, written as a name."""
    found = list(_WORD.finditer(text))
    for at, word in enumerate(found):
        if word.group() != name or text[word.end() : word.end() + 2] in ("'s", "’s"):
            continue
        for length in range(min(_LONGEST, at), 0, -1):
            before = found[at - length : at]
            gaps = (text[one.end() : other.start()] for one, other in itertools.pairwise([*before, word]))
            relation = relation_of(text[before[0].start() : before[-1].end()])
            if relation and all(map(_BESIDE.fullmatch, gaps)):
                if _OF_THE_ONE_BEFORE.search(text[: before[0].start()]):
                    break
                if "," in text[before[-1].end() : word.start()] and not _SET_OFF.match(text, word.end()):
                    break  # “with mum, Pawel on the sofa”: two people
                yield RelationTold(relation, before[0].start(), word.end())
                break


def relation_of(written: str) -> str | None:
    """The relation to a child that words name, whichever side of the family: “maternal grandmother”, “Nan”."""
    relation = same_relation().get(key(written), "")
    plain = relation.removeprefix("maternal ").removeprefix("paternal ").removeprefix("birth ")
    return plain if plain in _apart() else None


def are_apart(told: str, known: str) -> bool:
    """Whether who is known to be one relation of the child is not called the other, by the child or by others."""
    return told != known and told not in _apart()[known]


@functools.cache
def _apart() -> dict[str, list[str]]:
    return dict(words("agreement")["one_relation"])
