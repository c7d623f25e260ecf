"""Which situations of an early conference the rows of a plan bring up (lint_rules/words/brought_up.yml)."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Set
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.contingency.situations import COMING_BACK, HARM, spoken_of
from planlint.english.contingency.word_classes import People
from planlint.english.owners.words import key, listed
from planlint.english.words.dictionary import is_word
from planlint.english.words.lexicon import lexicon
from planlint.english.words.patterns import Patterns

_CLASS = re.compile(r"\b(?:NOT|HOME)\b")
_SENTENCE = re.compile(r"[^.;\n]+")
_CHILD = "<c>"
_LISTS = ("told", "told_of_child", "not_told", "answered")
_NAME = re.compile(r"\b[A-Z][a-z][\w-]*")
# “<c> will stay at her aunt’s”: the child is not the one who is kept away.
_OF_A_CHILD = re.compile(r"<c>(?: and <c>)*(?:[’']s)? (?:(?:is|are|to|will|can|must|should|does|do|has|be) ?)*\Z")


@dataclass(frozen=True, slots=True)
class _BroughtUp:
    """The words by which rows of some kinds tell of a situation, beside which they do not, and that answer it."""

    term: str
    rows: frozenset[str]
    told: Patterns
    told_of_child: Patterns
    not_told: Patterns
    answered: Patterns


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a plan by its kind (outcome, action or concern), its words and who acts."""

    kind: str
    text: str
    by_whom: str = ""

    def told(self, children: Set[str]) -> set[str]:
        """The situations that it brings up. `children` are first names, in lower case."""
        sentences = [_with_signs(it, children) for it in _SENTENCE.findall(f"{self.by_whom} {self.text}")]
        return {it.term for it in _all() if self.kind in it.rows and any(_tells(it, each) for each in sentences)}

    def is_answered(self, term: str, trigger: str, people: People) -> bool:
        """Whether what may happen by a contingency is what it brings up, near that, or about the same people."""
        near = next(each for each in _all() if each.term == term).answered
        children = people["childname"]
        names = _names(self.text, children) or _names(self.by_whom, children)
        same = not names.isdisjoint(_names(trigger, children)) and not _slow().search(trigger)
        # Of whoever is kept away, “Neil is drunk” is near enough; a mother who lets nobody in does much else.
        named = same and term == COMING_BACK
        # What is dear to ask comes last.
        return named or near.search(trigger) is not None or term in spoken_of(trigger, people)


def any_told(rows: Iterable[Row], children: Set[str]) -> bool:
    """Whether any of the rows may bring something up: asked of all together, which is quicker than of each."""
    text = _with_signs("\n".join(f"{row.by_whom} {row.text}" for row in rows), children)
    return any(it.told.search(text) or it.told_of_child.search(text) for it in _all())


def somebody_harms(rows: Iterable[Row], people: People) -> bool:
    """Whether anybody is told of who does harm, or may, and so could come back.

    Not where nobody knows who it is, and not where all that is told is of a child at home, or of the one who cares for
    the children.
    """
    told = list(rows)
    by_a_child = [row for row in told if _a_child_harms(row, people["childname"])]
    if by_a_child:
        told = [row for row in told if row.kind == "concern" and row not in by_a_child]
    if any(_unknown().search(row.text) for row in told):
        told = [row for row in told if row.kind == "concern" and not _unknown().search(row.text)]
    return any(
        _tells_of_harm(row, people) and (_others().search(row.text) or _names_others(row, people)) for row in told
    )


def _a_child_harms(row: Row, children: Set[str]) -> bool:
    """Whether it is a child of the plan, at home with the others, who does it: “Tomasz touched Ellie-Mae”."""
    return _harms_others().match(_with_signs(row.text, children)) is not None


def _tells_of_harm(row: Row, people: People) -> bool:
    return _harms().search(row.text) is not None or (row.kind == "concern" and HARM in spoken_of(row.text, people))


def _names_others(row: Row, people: People) -> bool:
    """Whether somebody is named who is no child, no carer and no worker of the plan; “Burns …” names nobody."""
    known = frozenset().union(*(people.get(kind, ()) for kind in ("childname", "carername", "workername")))
    named = (name.lower() for name in _names(row.text, known))
    return any(not is_word(name) or key(name) in listed("first_names") for name in named)


def _tells(each: _BroughtUp, sentence: str) -> bool:
    told = any(not _OF_A_CHILD.search(sentence, 0, match.start()) for match in each.told.finditer(sentence))
    return (told or each.told_of_child.search(sentence) is not None) and not each.not_told.search(sentence)


def _with_signs(sentence: str, children: Set[str]) -> str:
    return _NAME.sub(lambda word: _CHILD if word.group().lower() in children else word.group(), sentence)


def _names(text: str, children: Set[str]) -> set[str]:
    named = {word for word in _NAME.findall(text) if word.lower() not in children}
    return {word for word in named if not any(lexicon(it).find(word) for it in ("not_names", "small_words"))}


@functools.cache
def _slow() -> re.Pattern[str]:
    return re.compile(words("brought_up")["slow"], re.IGNORECASE)


@functools.cache
def _harms_others() -> re.Pattern[str]:
    return re.compile(words("brought_up")["a_child_harms"])


@functools.cache
def _harms() -> Patterns:
    return Patterns(words("brought_up")["somebody_harms"], r"\b(?:{})\b".format)


@functools.cache
def _others() -> Patterns:
    return Patterns(words("brought_up")["others"], r"\b(?:{})\b".format)


@functools.cache
def _unknown() -> Patterns:
    return Patterns(words("brought_up")["nobody_known"])


@functools.cache
def _all() -> tuple[_BroughtUp, ...]:
    data = words("brought_up")

    def patterns(forms: Iterable[str]) -> Patterns:
        return Patterns(_CLASS.sub(lambda name: str(data["classes"][name.group()]), form) for form in forms)

    return tuple(
        _BroughtUp(each["term"], frozenset(each["rows"]), *(patterns(each[name]) for name in _LISTS))
        for each in data["situations"]
    )
