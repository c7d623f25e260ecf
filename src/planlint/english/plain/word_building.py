"""Hard words that no list can hold, known by what they are built of: laryngomalacia, chronicity, 34/40.

Medicine and administration make words faster than anybody lists them, but out of few parts
(`lint_rules/words/word_building.yml`). A word that a list has, in whatever sense, is left to the list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.bundled import words
from planlint.english.words.lexicon import tokens
from planlint.english.words.listed import Entry, Listed, word_list

_SHORTEST = 8  # letters: what is shorter stands in a list
_FIRST_PART = re.compile(r"[^\W\d_]{4,}$")
_WEEKS = re.compile(r"(?<![\w/.])(\d{1,2})(?:\+\d)?/(\d\d)(?!\.?\d|\w|/)")


def built_words(text: str) -> Iterator[Listed]:
    """Each hard word of a text that is told by its parts, as if its list had it."""
    for word, start, end in tokens(text):
        if len(word) >= _SHORTEST and (entry := _entry(word)):
            yield Listed(entry, start, end)
        elif word in words("word_building")["attached"] and text[start - 1 : start] == "-":
            yield from _attached(text, word, start, end)
    if "/" in text:
        yield from _weeks(text)


def _attached(text: str, word: str, start: int, end: int) -> Iterator[Listed]:
    first = _FIRST_PART.search(text, 0, start - 1)
    if first and first[0].lower() not in _of("everyday_before"):
        yield Listed(_made(word, words("word_building")["attached"][word]), first.start(), end)


def _weeks(text: str) -> Iterator[Listed]:
    if not _of("marks").isdisjoint(word for word, _, _ in tokens(text)):
        return  # “34/40 in his spelling test”
    for match in _WEEKS.finditer(text):
        if plain := words("word_building")["shorthand"].get(match[2]):
            yield Listed(_made(match[0], plain.replace("…", match[1])), match.start(), match.end())


@functools.lru_cache(maxsize=4096)
def _entry(word: str) -> Entry | None:
    one = word.removesuffix("s") if not word.endswith(("ss", "is", "us")) else word
    if one in _of("everyday"):
        return None
    plain = next((plain for ending, plain in _endings() if one.endswith(ending) and one != ending), None)
    if plain is None:
        plain = next((_alone()[base] for base in _bases(one) if base in _alone()), None)
    return _made(one, plain) if plain else None


def _bases(word: str) -> Iterator[str]:
    """What a word is derived from, if from anything: chronicity from chronic."""
    for ending, own in words("word_building")["derived"].items():
        if word.endswith(ending):
            yield word.removesuffix(ending) + own


@functools.cache
def _alone() -> dict[str, str]:
    """The single words that are hard whatever stands beside them, with their plain words."""
    return {
        form: entry.plain
        for entry in word_list("jargon").entries
        if not (entry.unless or entry.only_with or entry.also_everyday or entry.named or entry.part_of_speech)
        for form in (entry.term, *entry.forms)
        if form.isalpha()
    }


@functools.cache
def _endings() -> tuple[tuple[str, str], ...]:
    return tuple((ending, kind["plain"]) for kind in words("word_building")["medicine"] for ending in kind["endings"])


@functools.cache
def _of(name: str) -> frozenset[str]:
    return frozenset(str(word) for word in words("word_building")[name])


@functools.cache
def _made(term: str, plain: str) -> Entry:
    return Entry(term, (), plain, "", None, (), (), (), also_everyday=False, named=False, exactly={})
