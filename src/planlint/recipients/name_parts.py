"""The parts of a withheld person's name, by which they are called as well: “Kelley” of “Sean Kelley”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.bundled import folder, words
from planlint.english.owners.words import OwnerKind, key, vocabulary
from planlint.recipients.mentions import is_also_a_word, is_title

_PART = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"[^\W\d_]+(?:[\s.'’-]+[^\W\d_]+)*\.?")
_SHORTEST, _MOST_PARTS = 3, 4
# Not looked into for ordinary words: it holds names of people and letters alone.
_OF_NAMES = ("lookalikes", "names_that_are_words")


def name_parts(name: str) -> tuple[str, ...]:
    """Each part of a person's name that is one by itself: no title, no relation (“Mum”), no initial."""
    if vocabulary().get(key(name)) is not None:
        return ()
    return tuple(
        part
        for part in dict.fromkeys(_PART.findall(name))
        if len(part) >= _SHORTEST and not is_title(part) and vocabulary().get(key(part)) is not OwnerKind.RELATION
    )


def is_like_a_name(withheld: str) -> bool:
    """Whether withheld words can be the name of somebody who is not in the plan: a title, or words that plans lack."""
    parts = _PART.findall(withheld) if _NAME.fullmatch(withheld.strip()) else []
    if not parts or len(parts) > _MOST_PARTS:
        return False
    if is_title(parts[0]):
        return len(parts) > 1
    long = [part for part in parts if len(part) >= _SHORTEST]
    if not long or long[-1][0].islower():
        return False
    if long[0].casefold() in _first_names() and not is_also_a_word(long[0]):
        return True
    return not any(
        part[0].islower() or (part.casefold() in _plan_words() and not is_also_a_word(part)) for part in long
    )


@functools.cache
def _plan_words() -> frozenset[str]:
    """Every word of planlint's word lists: what stands there is seldom a name."""
    names = (path.stem for path in (folder("lint_rules") / "words").glob("*.yml") if path.stem not in _OF_NAMES)
    found = (word.casefold() for name in names for text in _texts(words(name)) for word in _PART.findall(text))
    return frozenset(found) - _first_names()


@functools.cache
def _first_names() -> frozenset[str]:
    return frozenset(words("owners")["first_names"].split())


def _texts(content: object) -> Iterator[str]:
    if isinstance(content, dict):
        for each in content.values():
            yield from _texts(each)
    elif isinstance(content, list):
        for each in content:
            yield from _texts(each)
    else:
        yield str(content)
