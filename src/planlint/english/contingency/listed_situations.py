"""The situations of an early conference, each with the words that speak of it (lint_rules/words/situations.yml)."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass

from planlint.bundled import words

# Before a class that must not stand there.
_WITHOUT = "!"


@dataclass(frozen=True, slots=True)
class Way:
    """Classes of words that together speak of a situation where none of those that are `barred` stands beside them.

    `happens` are the places, among the classes, of those that tell what happens rather than to whom.
    """

    classes: tuple[str, ...]
    barred: tuple[str, ...]
    happens: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Situation:
    """A situation by the classes of words that speak of it, each alone or some together, and what is another matter."""

    name: str
    plainly: tuple[str, ...]
    together: tuple[Way, ...]
    unless: tuple[str, ...]


@functools.cache
def situations() -> tuple[Situation, ...]:
    """The situations in the order of the list."""
    return tuple(
        Situation(
            entry["term"],
            tuple(entry["plainly"]),
            tuple(map(_way, entry["together"])),
            tuple(entry["unless"]),
        )
        for entry in words("situations")["words"]
    )


def _way(classes: Iterable[str]) -> Way:
    wanted = tuple(name for name in classes if not name.startswith(_WITHOUT))
    barred = tuple(name.removeprefix(_WITHOUT) for name in classes if name.startswith(_WITHOUT))
    return Way(wanted, barred, tuple(at for at, name in enumerate(wanted) if name not in words("situations")["who"]))
