"""Words of a list as they stand in a text, in the sense the list means."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.words.inflection import plurals
from planlint.english.words.lexicon import Lexicon, expanded
from planlint.english.words.patterns import Patterns
from planlint.english.words.sentences import sentences

_SMALL = 3  # letters of “and”, “of”, “my”


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One entry of a word list.

    `unless` are phrases in which the word has another sense; `only_with` words of which one must stand in the same
    sentence, `not_with` words of which none may; `also_everyday` that the word is used in other walks of life too, so
    that none of the list's `elsewhere` may stand there (it goes without saying where there is a `not_with`);
    `named` that it counts only where it is written as a name: “Three Houses”.
    `part_of_speech` is what the word must be there (noun or verb), which only grammar can tell. `exactly` has for some
    forms the words that can stand in their very place. A form may hold choices: “(puts|put) men first” is two.
    """

    term: str
    forms: tuple[str, ...]
    plain: str
    means: str
    part_of_speech: str | None
    unless: tuple[str, ...]
    only_with: tuple[str, ...]
    not_with: tuple[str, ...]
    also_everyday: bool
    named: bool
    exactly: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Listed:
    """A listed word or phrase in a text: `text[start:end]`."""

    entry: Entry
    start: int
    end: int


class WordList:
    """A list as one lookup: each phrase is found in one pass, whatever its case and hyphens; the longest wins."""

    def __init__(self, name: str) -> None:
        self._written = words(name)["words"]
        self._elsewhere = _forms(words(name), "elsewhere")
        self._other_walks = Lexicon((form, "") for form in _forms(words(name), "other_walks"))
        self._entry = functools.cache(lambda number: _entry(self._written[number]))
        self._lexicon = Lexicon(
            (
                (form, str(number))
                for number, entry in enumerate(self._written)
                for form in (str(entry["term"]), *_texts(entry, "forms"))
            ),
            _numbers(_texts(words(name), "heads")),
        )

    @property
    def entries(self) -> Iterator[Entry]:
        """Every entry, in the order of the list."""
        return map(self._entry, range(len(self._written)))

    def find(self, text: str) -> Iterator[Listed]:
        """Every listed phrase in the sense the list means, as far as the words around it tell."""
        all_found = self._lexicon.find(text)
        walks = self._other_walks.find(text) if all_found else []
        elsewhere = [(each.start, each.end) for each in walks if not _is_named(text, each.start)]
        for found in all_found:
            entry = self._entry(int(found.kind))
            phrase = text[found.start : found.end]
            if (
                _one_phrase(phrase)
                and (not entry.named or _is_name(phrase))
                and not _in_another_walk(elsewhere, text, found.start, found.end)
                and not _other_sense(entry, self._elsewhere, text, found.start, found.end)
            ):
                yield Listed(entry, found.start, found.end)


@functools.cache
def word_list(name: str) -> WordList:
    """The word list `lint_rules/words/<name>.yml`, made ready once."""
    return WordList(name)


def _entry(data: dict[str, object]) -> Entry:
    return Entry(
        term=str(data["term"]),
        forms=_forms(data, "forms"),
        plain=str(data.get("plain", "")),
        means=str(data.get("means", "")),
        part_of_speech=str(data["part_of_speech"]) if data.get("part_of_speech") else None,
        unless=_forms(data, "unless"),
        only_with=_texts(data, "only_with"),
        not_with=_texts(data, "not_with"),
        also_everyday=bool(data.get("also_everyday") or data.get("not_with")),
        named=bool(data.get("named")),
        exactly=exactly if isinstance(exactly := data.get("exactly"), dict) else {},
    )


def _texts(data: dict[str, object], key: str) -> tuple[str, ...]:
    value = data.get(key) or ()
    assert isinstance(value, (list, tuple))
    return tuple(str(item) for item in value)


def _numbers(nouns: tuple[str, ...]) -> dict[str, str]:
    """Each noun with its plural, and each plural with its noun."""
    pairs = [(noun, form) for noun in nouns for form in plurals(noun) if form != noun]
    return dict(pairs) | {many: one for one, many in pairs}


def _forms(data: dict[str, object], key: str) -> tuple[str, ...]:
    return tuple(form for written in _texts(data, key) for form in expanded(written))


@functools.cache
def _any_of(phrases: tuple[str, ...]) -> Patterns:
    return Patterns(_pattern(phrase) for phrase in sorted(phrases, key=len, reverse=True))


def _pattern(phrase: str) -> str:
    body = re.sub(r"(?:\\ )+", r"\\s+", re.escape(phrase)).replace("'", "['’]").replace(r"\-", r"[\s\-–‑]?")
    return (r"(?<!\w)" if phrase[0].isalnum() else "") + body + (r"(?!\w)" if phrase[-1].isalnum() else "")


def _one_phrase(text: str) -> bool:
    """Whether the words stand side by side, with no full stop or comma that parts them."""
    return not re.search(r"[,;:!?()\n]|\.\s", text)


def _is_name(text: str) -> bool:
    """Whether every word but the small ones has a capital: “Drawing and Talking”."""
    return all(word[0].isupper() for word in re.findall(r"[^\W\d_]+", text) if len(word) > _SMALL or word[0].isupper())


def _is_named(text: str, start: int) -> bool:
    """Whether a word ends the name of a place or a help, amid a sentence: “the drug worker at Turning Tide”."""
    return text[start].isupper() and bool(re.search(r"[A-Z][\w’']*[ -]$", text[max(0, start - 20) : start]))


def _in_another_walk(elsewhere: list[tuple[int, int]], text: str, start: int, end: int) -> bool:
    """Whether the sentence is of another walk of life: its words stand `elsewhere` in the text."""
    if not elsewhere:
        return False
    begin, stop = _sentence(text, start)
    return any(begin <= first < stop and not (first < end and last > start) for first, last in elsewhere)


def _sentence(text: str, start: int) -> tuple[int, int]:
    found = next((each for each in sentences(text) if each.start <= start < each.end), None)
    return (found.start, found.end) if found else (0, len(text))


def _other_sense(entry: Entry, elsewhere: tuple[str, ...], text: str, start: int, end: int) -> bool:
    if entry.unless:
        around, beyond = max(0, start - 60), min(len(text), end + 60)
        if _may_hold(text[around:beyond], entry.unless) and any(
            match.start() < end and match.end() > start for match in _any_of(entry.unless).between(text, around, beyond)
        ):
            return True
    if not entry.only_with and not entry.also_everyday:
        return False
    begin, stop = _sentence(text, start)
    beside = f"{text[begin:start]} {text[end:stop]}"
    if entry.also_everyday and any(_holds(beside, each) for each in (entry.not_with, elsewhere) if each):
        return True
    return bool(entry.only_with) and not _holds(beside, entry.only_with)


def _holds(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands in the text; letters alone rule most of them out."""
    return _may_hold(text, phrases) and _any_of(phrases).search(text) is not None


def _may_hold(text: str, phrases: tuple[str, ...]) -> bool:
    small = text.casefold()
    return any(letters in small for letters in _openings(phrases))


@functools.cache
def _openings(phrases: tuple[str, ...]) -> frozenset[str]:
    """The letters with which each phrase begins, up to a sign that may be written in another way."""
    return frozenset(re.split(r"[ '\-]", phrase.casefold(), maxsplit=1)[0] for phrase in phrases)
