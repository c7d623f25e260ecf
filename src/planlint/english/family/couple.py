"""Which two in a text without a plan are the couple, by what the text tells that the one does to the other.

“Paul to ring his mum when Stacey hits him”: whatever is asked of whom, of two first names one hurts the other.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import permutations

from planlint.english.family.cast import Cast, GrownUp
from planlint.english.family.first_names import first_names, is_mans, told_as
from planlint.english.family.violence import harms_done
from planlint.english.owners.words import key, listed

_MOST_NAMES = 4
_HE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE)
# “Josh, 14, …”, “Mia (6)”, “Ben aged 3”; a mother of seventeen is told to be one.
_IS_A_CHILD = (
    r"\bNAME(?:,? \(?(?:aged? )?(?:[1-9]|1[0-7])(?:\)|,| ?yrs?\b| years\b)"
    r"|['’]s (?:mum|mam|mother|dad|father|nan|gran|parents|stepdad|stepmum)\b)"
)

# A mother of seventeen is no child of the plan.
_OWN_CHILD = re.compile(r"\b(?:pregnant|carrying|her (?:own )?(?:baby|son|daughter|unborn|pregnancy))\b", re.IGNORECASE)


def couple(text: str, *, her_told: bool, him_told: bool) -> tuple[str, str]:
    """Her name and his, where the text tells that one of the two hurts the other.

    A name is empty for whom the text has another word: `her_told` says that there is one for her, `him_told` for him.
    """
    names = [name for name in first_names(text) if not is_a_child(name, text)]
    if (her_told and him_told) or len(names) > _MOST_NAMES:
        return "", ""
    pairs = _pairs(names, text, her_told, him_told)
    return next((pair for pair in pairs if _one_hurts_the_other(text, *pair, names)), ("", ""))


def _pairs(names: list[str], text: str, her_told: bool, him_told: bool) -> Iterator[tuple[str, str]]:
    """Whoever may be she and he: names that are men's alone are his, and of the others who stands first is she."""
    if her_told or him_told:
        fitting = [name for name in names if (_may_be_his(name, text) if her_told else not is_mans(name))]
        yield from (("", name) if her_told else (name, "") for name in sorted(fitting, key=is_mans, reverse=her_told))
        return
    pairs = [pair for pair in permutations(names, 2) if not is_mans(pair[0])]
    yield from sorted(pairs, key=lambda pair: is_mans(pair[1]) - is_mans(pair[0]), reverse=True)


def _may_be_his(name: str, text: str) -> bool:
    """Whether a name is a man's, or one that no list has, or the text says “he” of somebody."""
    return is_mans(name) or key(name) not in listed("first_names") or _HE.search(text) is not None


def _one_hurts_the_other(text: str, her: str, him: str, names: list[str]) -> bool:
    """Whether one is told to hurt the other, which without their names would be told of nobody."""
    others = tuple(name for name in names if name not in {her, him})
    if not any(harms_done(text, _cast(her, him, others))):
        return False
    return bool(her and him) or not any(harms_done(text, _cast("", "", tuple(names))))


def _cast(her: str, him: str, children: tuple[str, ...]) -> Cast:
    grown_ups = (("she", "mother", her), ("he", "father", him))
    return Cast(tuple(GrownUp("", (name,) if name else (), gender, is_) for gender, is_, name in grown_ups), children)


def is_a_child(name: str, text: str) -> bool:
    """Whether the text tells that somebody is a child: an age, a mother of theirs, what is done for children."""
    return is_young(name, text) or _is_told(name, text, "a_child")


def is_young(name: str, text: str) -> bool:
    """The same by what is never told of a grown-up: an age, a mother of theirs, when they are to be home."""
    aged = _aged(name).search(text) is not None and not _OWN_CHILD.search(text)
    return aged or _is_told(name, text, "a_youngster")


def _is_told(name: str, text: str, which: str) -> bool:
    return any(match["name"] == name for pattern in told_as(which) for match in pattern.finditer(text))


@functools.lru_cache(maxsize=64)
def _aged(name: str) -> re.Pattern[str]:
    return re.compile(_IS_A_CHILD.replace("NAME", re.escape(name)))
