"""Word lists as lookups: every listed word or phrase found in a text in one pass."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from planlint.bundled import words
from planlint.english.words.inflection import plurals, verb_forms

TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*(?:&[^\W_]+)*")
_INFLECTIONS: dict[str, Callable[[str], set[str]]] = {
    "noun": plurals,
    "verb": verb_forms,
    "same": lambda form: {form},
}


@dataclass(frozen=True, slots=True)
class Found:
    """A listed word or phrase as it stands in a text: `text[start:end]`, with the kind its list gives it."""

    kind: str
    start: int
    end: int


class Lexicon:
    """Phrases with their kinds, found whatever their case and hyphens; the longest phrase wins."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._kinds: dict[tuple[str, ...], str] = {}
        for phrase, kind in entries:
            self._kinds.setdefault(_key(phrase), kind)
        self._kinds.pop((), None)
        self._longest: dict[str, int] = {}
        for key in self._kinds:
            self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def find(self, text: str) -> list[Found]:
        """Every phrase in the text, from left to right, none overlapping."""
        found, position, parts = [], 0, tokens(text)
        while position < len(parts):
            step = 1
            for length in range(self._longest.get(parts[position][0], 0), 0, -1):
                kind = self._kinds.get(tuple(word for word, _, _ in parts[position : position + length]))
                if kind is not None:
                    step = min(length, len(parts) - position)
                    found.append(Found(kind, parts[position][1], parts[position + step - 1][2]))
                    break
            position += step
        return found

    def only(self, *kinds: str) -> Lexicon:
        """The same lookup with nothing but the given kinds."""
        return Lexicon((" ".join(key), kind) for key, kind in self._kinds.items() if kind in kinds)


def _key(phrase: str) -> tuple[str, ...]:
    # Nearly all phrases are plain words, and a start of planlint makes keys of tens of thousands.
    if phrase.replace(" ", "").isalpha():
        return tuple(phrase.lower().split())
    return tuple(word for word, _, _ in tokens(phrase))


def tokens(text: str) -> list[tuple[str, int, int]]:
    """Each word of a text in lower case without a possessive ending, with its start and end."""
    found = []
    for match in TOKEN.finditer(text):
        word = match.group().lower().replace("’", "'")
        found.append((word.removesuffix("'s"), match.start(), match.end()))
    return found


@functools.cache
def lexicon(name: str, *inflections: tuple[str, str]) -> Lexicon:
    """The word list `name` as a lookup; `inflections` pairs a kind of its entries with noun or verb."""
    endings = dict(inflections)
    return Lexicon(
        (form, entry.get("kind", name))
        for entry in words(name)["words"]
        for written in phrases(entry)
        for form in _INFLECTIONS[endings.get(entry.get("kind", name), "same")](written)
    )


def phrases(entry: dict[str, Any]) -> list[str]:
    """What an entry of a word list stands for: its `term` and its `forms`. A `group` is only a heading."""
    terms = [entry["term"]] if "term" in entry else []
    return [str(form).lower() for form in (*terms, *entry.get("forms", ()))]
