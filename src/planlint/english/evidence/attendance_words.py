"""The words of turning up and of what for (lint_rules/words/attendance.yml and services.yml), as lookups."""

from __future__ import annotations

import functools
import itertools
import re

from planlint.bundled import words
from planlint.english.words.inflection import verb_forms
from planlint.english.words.lexicon import Lexicon, lexicon, phrases, tokens
from planlint.english.words.patterns import Patterns

BREAK = re.compile(r"[.;!?\n]\s*")
_LONG_WORD = 40
_NO_TARGETS = {"verb", "noun", "open", "occasion", "held"}


def near(between: str, most: int) -> bool:
    """Whether at most so many words stand between, and no full stop."""
    # A page of text is not near: its words need not be counted.
    return len(between) <= most * _LONG_WORD and _counted(between) <= most and not BREAK.search(between)


def _counted(between: str) -> int:
    """How many words stand between; “nine of the twelve” only counts what follows."""
    filling = set(words("attendance")["filling"]["words"])
    return sum(word not in filling and not word.isdigit() for word, _, _ in tokens(between))


def opens(key: str, text: str) -> bool:
    """Whether the text begins with a word of the list `key`."""
    return any(found.start == 0 for found in _list(key).find(text)[:1])


def ends(key: str, text: str) -> bool:
    """Whether it ends with one."""
    return any(found.end == len(text) for found in _list(key).find(text))


def holds(key: str, text: str) -> bool:
    """Whether one stands in it."""
    return bool(_list(key).find(text))


def is_wholly(key: str, text: str) -> bool:
    """Whether it is one."""
    return any(found.end - found.start == len(text) for found in _list(key).find(text))


@functools.cache
def _list(key: str) -> Lexicon:
    """One of the lists of attendance.yml beside its words, with all forms of the verbs in it."""
    data = words("attendance")[key]
    verbs = (form for verb in data.get("verbs", ()) for form in verb_forms(verb))
    return Lexicon((form, key) for form in (*verbs, *data.get("words", ())))


@functools.cache
def pattern(key: str) -> re.Pattern[str]:
    """The patterns of one key of attendance.yml side by side, whatever the case."""
    return re.compile("|".join(words("attendance")[key]), re.IGNORECASE)


@functools.cache
def only_came() -> Patterns:
    """What says that somebody came without a word for the service."""
    return Patterns(words("attendance")["only_came"])


@functools.cache
def marks() -> Lexicon:
    """Words of attendance."""
    return lexicon("attendance", ("verb", "verb"), ("open", "verb")).only("verb", "noun", "open")


@functools.cache
def among_services() -> Lexicon:
    """What services hold among themselves, and that it was held."""
    entries = [entry for entry in words("attendance")["words"] if entry["kind"] in {"occasion", "held"}]
    return Lexicon((form, entry["kind"]) for entry in entries for form in phrases(entry))


@functools.cache
def targets_of_attendance() -> Lexicon:
    """What somebody can turn up for, with its kind."""
    own = [(form, entry["kind"]) for entry in words("attendance")["words"] for form in phrases(entry)]
    data = words("attendance")
    made = [(f"{what} {it}", "service") for what, it in itertools.product(data["for"], data["are"])]
    listed = [(form, "service") for entry in words("services")["words"] for form in phrases(entry)]
    return Lexicon((form, kind) for form, kind in (*own, *listed, *made) if kind not in _NO_TARGETS)
