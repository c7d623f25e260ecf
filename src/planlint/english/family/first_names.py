"""First names in a text without a plan: which words are one, and which of them are men's alone."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

from planlint.bundled import words
from planlint.english.owners.words import key, listed
from planlint.english.words.dictionary import is_word
from planlint.english.words.lexicon import lexicon
from planlint.word_lists import terms

# No month: “6 April 2027”.
NAME = r"(?P<name>(?-i:[A-Z][\w-]+)\b(?! \d))(?:(?-i: Snr| Sr| Senior)\b)?"
_NO_NAMES = ("not_names", "relations", "small_words", "roles", "services", "organisations")
_TITLED = r"(?<!Mr )(?<!Ms )(?<!Mrs )(?<!Miss )(?<!Dr )(?<!PC )(?<!DC )(?<!Sgt )"
_SMALL = re.compile(r"\b[a-z]{3,}\b")
_NAMED = re.compile(rf"{_TITLED}\b[A-Z][a-z]+(?:-[A-Z][a-z]+)?\b(?! \d)(?!-)")


@functools.lru_cache(maxsize=1024)
def is_first_name(word: str) -> bool:
    """Whether a word with a capital is a first name: listed, or no word of English and no service."""
    if key(word.partition("-")[0]) in listed("first_names") or is_mans(word):
        return True
    plain = word.lower()
    if is_word(plain) or plain in terms("family", "no_first_names"):
        return False
    return not any(lexicon(name).find(word) for name in _NO_NAMES)


@functools.cache
def is_mans(name: str) -> bool:
    """Whether a first name is a man's alone."""
    return key(name) in words("answering")["mens_names"].split() or name in words("answering")["men_in_a"]


def first_names(text: str) -> Iterator[str]:
    """Each first name once, in the order of the text."""
    seen = dict.fromkeys(match.group() for match in _NAMED.finditer(text))
    return (name for name in seen if is_first_name(name))


def with_capitals(text: str) -> str:
    """The text with a capital on each listed name that a hurried note writes without: “sophie to block ryan”."""
    return _SMALL.sub(lambda word: word.group().title() if _is_small_name(word.group()) else word.group(), text)


def small_names(names: Iterable[str]) -> list[str]:
    """The names as such a note writes them."""
    return [name.lower() for name in names if _is_small_name(name.lower())]


@functools.lru_cache(maxsize=1024)
def _is_small_name(word: str) -> bool:
    return key(word) in listed("first_names") and not is_word(word)


@functools.cache
def told_as(which: str) -> tuple[re.Pattern[str], ...]:
    """What a text may tell of somebody (a list of `answering`), with the name they are told by as the group `name`."""
    written = words("answering")[which]
    return tuple(re.compile(each.replace("NAME", NAME), re.IGNORECASE) for each in written)
