"""Which texts a second linguist has to sign: those with words on which safety hangs, and whole parts of a plan."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Any

from planlint.bundled import folder, load_yaml


def is_critical(english: str, *, at: str = "", names: Sequence[str] = ()) -> bool:
    """Whether no program can check enough in another language: what is forbidden, a condition, a dose, whom to ring.

    `at` is the pattern of its place (`contingency[*].by_when`): of some parts every text counts. `names` are the people
    in it: two of them beside a verb such as “gives” can be turned round.
    """
    said = english.replace("’", "'")
    return (
        re.split(r"[\[.]", at)[0] in _lists()["places"]
        or _written("phrases").search(said) is not None
        or (two_people(names) and _written("between_people").search(said) is not None)
    )


def between_people(english: str) -> bool:
    """Whether it says what somebody does to somebody."""
    return _written("between_people").search(english.replace("’", "'")) is not None


def two_people(names: Sequence[str]) -> bool:
    """Whether two of the names have no word in common: “Zofia” and “Zofia Nowak” may be one person."""
    words = [frozenset(name.split()) for name in names]
    return any(not one & other for at, one in enumerate(words) for other in words[at + 1 :])


@functools.cache
def _written(key: str) -> re.Pattern[str]:
    written = (re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for phrase in _lists()[key])
    # A dose is written “5ml”: the figure before it is no part of the word.
    return re.compile(rf"(?<![^\W\d])(?<!')(?:{'|'.join(written)})(?![\w'])", re.IGNORECASE)


@functools.cache
def _lists() -> dict[str, Any]:
    lists: dict[str, Any] = load_yaml(folder("templates") / "exchange" / "critical.yml")
    return lists
