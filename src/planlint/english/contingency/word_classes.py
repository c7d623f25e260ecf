"""Where words of the classes of lint_rules/words/situations.yml stand in a text: who, what is done, what is denied."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Set
from typing import Any

from planlint.bundled import words
from planlint.english.words.dictionary import is_word
from planlint.english.words.inflection import plurals, verb_forms
from planlint.english.words.lexicon import Lexicon, lexicon
from planlint.english.words.patterns import Patterns
from planlint.word_lists import Worded

Spans = tuple[tuple[int, int], ...]
People = Mapping[str, Set[str]]

# Classes of names: those of the plan's children, of the mother or carer, of its workers, and of anybody else.
_NAMES = {"childname", "carername", "workername", "name"}

# “14 Elm Street” names nobody.
_CAPITAL = Worded(
    r"(?<![\w'-])[A-Z][a-z]+(?:-[A-Z][a-z]+)?\b(?!'[a-rt-z][a-z]*\b)"
    r"(?! <contingency.ends_a_place>\b)(?<!\bSt)",
)
# What is no plain phrase: “(a|b) c”, “take … back”.
_OPEN = re.compile(r"[(…]")
_HEAD = re.compile(r"\(?(?P<heads>[^ ()]+)\)?(?P<rest>.*)")
_GAP, _A_FEW_WORDS = re.compile(r"… "), r"(?:[\\w'-]+ ){0,3}"
_OPENS = re.compile(r"(?:\A|[.!?:;\n])[\s\"“‘'(–—-]*\Z")


class Classes:
    """The classes of words in one text; each is looked for when it is first asked for.

    `people` are the known names, in lower case, of each class of names.
    """

    def __init__(self, text: str, people: People) -> None:
        self._text = _class("idioms").without(text)
        self._people = people
        self._unnamed = _CAPITAL.sub(self._without_name, self._text)
        self._found: dict[str, Spans] = {}

    def places(self, name: str) -> Spans:
        """Where words of the class stand, from left to right."""
        if name not in self._found:
            self._found[name] = tuple(sorted(set(self._look_for(name))))
        return self._found[name]

    def _look_for(self, name: str) -> Iterator[tuple[int, int]]:
        if name in _NAMES:
            yield from self._names(name)
            return
        listed = _class(name)
        yield from listed.find(self._unnamed)
        for other in listed.others:
            yield from self.places(other)

    def _without_name(self, word: re.Match[str]) -> str:
        """No word in place of somebody's name: Kit is no kit, and Mark is none."""
        name = word.group().lower()
        known = any(name in names for names in self._people.values())
        return "x" * len(name) if known and not lexicon("relations").find(name) else word.group()

    def _names(self, kind: str) -> Iterator[tuple[int, int]]:
        for match in _CAPITAL.finditer(self._text):
            name = match.group().lower()
            known = next((of for of, names in self._people.items() if name in names), None)
            if known == kind or (known is None and kind == "name" and _is_name(match, self._text)):
                yield match.span()


class _Class:
    """The words of one class: phrases, verbs and nouns in all their forms; some with a choice or a gap in them."""

    def __init__(self, name: str) -> None:
        data = words("situations")["classes"][name]
        self._phrases = Lexicon((form, "") for form in _forms(data) if not _OPEN.search(form))
        self._patterns = _patterns()[name]
        self.others: tuple[str, ...] = tuple(data.get("with", ()))

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        yield from ((found.start, found.end) for found in self._phrases.find(text))
        yield from (match.span() for match in self._patterns.finditer(text))

    def without(self, text: str) -> str:
        """The text with a sign of the same length in place of all words of the class."""
        for start, end in self.find(text):
            text = text[:start] + "…" * (end - start) + text[end:]
        return text


@functools.cache
def _patterns() -> dict[str, Patterns]:
    """The forms with a choice or a gap in them, of each class: a sentence is asked for many classes in turn."""
    classes = words("situations")["classes"]
    lists = {
        name: [_GAP.sub(_A_FEW_WORDS, form) for form in _forms(data) if _OPEN.search(form)]
        for name, data in classes.items()
    }
    return Patterns.of_lists(lists, _whole)


def _whole(form: str) -> str:
    return rf"(?<![\w'-])(?:{form})(?![\w-])"


def _forms(data: dict[str, Any]) -> Iterator[str]:
    yield from map(str, data.get("words", ()))
    yield from (form for written in data.get("nouns", ()) for form in plurals(str(written)))
    for verb in map(str, data.get("verbs", ())):
        yield from [_any_form(verb)] if _OPEN.search(verb) else verb_forms(verb)


def _any_form(verb: str) -> str:
    """A verb with a choice or a gap in it, in all its forms at once: “take … back”, “(let|allow) … in”."""
    found = _HEAD.match(verb)
    assert found is not None
    heads = sorted({form for head in found["heads"].split("|") for form in verb_forms(head)})
    return f"(?:{'|'.join(heads)}){found['rest']}"


@functools.cache
def _class(name: str) -> _Class:
    return _Class(name)


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether a word with a capital names somebody; the first word of a sentence has one whatever it is."""
    word = match.group()
    if any(lexicon(name).find(word) for name in ("not_names", "relations", "small_words")) or any(
        _class("far").find(word)
    ):
        return False
    opens = _OPENS.search(text[: match.start()])
    return not opens or not is_word(word.lower()) or _does_what_people_do(match, text)


def _does_what_people_do(word: re.Match[str], text: str) -> bool:
    """Whether a word of the dictionary that opens a sentence is a name by what it does: “Lee turns up”."""
    listed = any(any(_class(name).find(word.group())) for name in words("situations")["no_names"])
    return not listed and any(start == word.end() + 1 for start, _ in _class("people_do").find(text))
