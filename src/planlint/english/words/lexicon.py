"""Word lists as lookups: every listed word or phrase found in a text in one pass."""

from __future__ import annotations

import copy
import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from planlint.bundled import words
from planlint.english.words.inflection import plurals, verb_forms

_CHOICES = re.compile(r"(\([^()]*\))")
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
    """Phrases with their kinds, found whatever their case and hyphens; the longest phrase wins.

    Lists hold tens of thousands of phrases: those that open with a word are taken apart, and their choices spelt out,
    when a text first has it.
    """

    def __init__(self, entries: Iterable[tuple[str, str]], numbers: Mapping[str, str] | None = None) -> None:
        """`numbers`: last words of phrases that may as well stand in their other number, plan for plans."""
        self._numbers = numbers or {}
        self._kinds: frozenset[str] | None = None
        written: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for form, kind in entries:
            if "|" not in form:
                written[_opening(form)].append((form, kind))
                continue
            for opening, begun in _openings(form).items():
                written[opening].append((begun, kind))
        written.pop("", None)
        self._written = dict(written)
        self._opened: dict[str, tuple[int, dict[tuple[str, ...], str]]] = {}

    def find(self, text: str) -> list[Found]:
        """Every phrase in the text, from left to right, none overlapping."""
        if self._written.keys().isdisjoint(_different_words(text)):
            return []  # as it is of most lists and texts
        known = _words(text)
        positions = [at for at, word in enumerate(known) if word in self._written]
        found, taken = [], 0
        for position in positions:
            if position < taken:
                continue
            longest, kinds = self._opened_by(known[position])
            for end in range(min(position + longest, len(known)), position, -1):
                kind = kinds.get(known[position:end])
                if kind is not None:
                    parts = tokens(text)
                    found.append(Found(kind, parts[position][1], parts[end - 1][2]))
                    taken = end
                    break
        return found

    def only(self, *kinds: str) -> Lexicon:
        """The same lookup with nothing but the given kinds."""
        narrowed = copy.copy(self)
        narrowed._kinds = frozenset(kinds) if self._kinds is None else self._kinds.intersection(kinds)
        narrowed._opened = {}
        return narrowed

    def _opened_by(self, word: str) -> tuple[int, dict[tuple[str, ...], str]]:
        """The phrases that open with a word, by their words, and how many words the longest has."""
        if word not in self._opened:
            kinds: dict[tuple[str, ...], str] = {}
            for written, kind in self._written[word]:
                for phrase in expanded(written):
                    if (spelt := _key(phrase))[:1] == (word,):
                        kinds.setdefault(spelt, kind)
            for key, kind in [*kinds.items()] if self._numbers else ():
                if len(key) > 1 and (other := self._numbers.get(key[-1])):
                    kinds.setdefault((*key[:-1], other), kind)
            if self._kinds is not None:
                kinds = {key: kind for key, kind in kinds.items() if kind in self._kinds}
            self._opened[word] = max(map(len, kinds), default=0), kinds
        return self._opened[word]


def _openings(form: str) -> dict[str, str]:
    """The first words of the phrases that a form with choices stands for, and what of the form begins with each."""
    before, _, rest = form.partition("(")
    if before.endswith(" ") and not before.isspace():
        return {_opening(before): form}
    choices, _, behind = rest.partition(")")
    whole_words = not before and behind.startswith(" ") and all(first := choices.split("|"))
    if not whole_words:
        return {_opening(one): form for one in expanded(form)}
    begun: dict[str, list[str]] = {}
    for one in first:
        begun.setdefault(_opening(one), []).append(one)
    return {opening: f"({'|'.join(ones)}){behind}" for opening, ones in begun.items()}


def _opening(phrase: str) -> str:
    """The first word of a phrase as `tokens` gives it, or nothing."""
    first = phrase.partition(" ")[0]
    if first.isalpha():
        return first.lower()
    match = TOKEN.search(phrase)
    return _plain(match) if match else ""


def _key(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as `tokens` gives them."""
    if phrase.replace(" ", "").isalnum():
        return tuple(phrase.lower().split())
    return tuple(_plain(match) for match in TOKEN.finditer(phrase))


def _plain(match: re.Match[str]) -> str:
    return match.group().lower().replace("’", "'").removesuffix("'s")


@functools.lru_cache(maxsize=512)
def tokens(text: str) -> tuple[tuple[str, int, int], ...]:
    """Each word of a text in lower case without a possessive ending, with its start and end."""
    return tuple((_plain(match), match.start(), match.end()) for match in TOKEN.finditer(text))


@functools.lru_cache(maxsize=512)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word, _, _ in tokens(text))


@functools.lru_cache(maxsize=512)
def _different_words(text: str) -> frozenset[str]:
    return frozenset(_words(text))


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
    """What an entry of a word list stands for: its `term` and its `forms`. A `group` is only a heading.

    A form may hold choices: “see (his|her) (mum|dad)” is four.
    """
    terms = [entry["term"]] if "term" in entry else []
    return [form for written in (*terms, *entry.get("forms", ())) for form in expanded(str(written).lower())]


def expanded(form: str) -> Iterator[str]:
    """Each phrase that a form of a list stands for: “(puts|put) (drink|drugs) first” is four."""
    if "|" not in form:
        yield form
        return
    parts = (part[1:-1].split("|") if part.startswith("(") else [part] for part in _CHOICES.split(form))
    for chosen in itertools.product(*parts):
        yield " ".join("".join(chosen).split())
