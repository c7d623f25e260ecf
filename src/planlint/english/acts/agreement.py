"""What the words around a time say of it: is it when the thing is done, or a day that is only named?"""

from __future__ import annotations

import functools
from collections.abc import Set

from planlint.bundled import words
from planlint.english.acts.same_act import act_words
from planlint.english.words.inflection import plurals, verb_forms
from planlint.english.words.lexicon import tokens
from planlint.english.words.patterns import Patterns
from planlint.timescales import Phrase


def is_prepared(before: str) -> bool:
    """Whether the words before a day ask for something that is done ahead of it: “Book the hall for …”."""
    return any(word in _forms("before_a_day") for word, _, _ in tokens(before))


def only_begins(before: str) -> bool:
    """Whether the words before a course only start or book it: “Sign up for the ten-week course”."""
    return any(word in _forms("only_begins") for word, _, _ in tokens(before))


def tells_how_often(text: str, phrase: Phrase) -> bool:
    """Whether a frequency is that of the act: “a daily chart” is a chart of days, however often it is looked at.

    “Each night she is out” is no frequency at all, and “writes who is with Leo each night” none of the writing.
    """
    if said("of_some_days").match(text[phrase.end :]) or said("in_a_clause").search(text[: phrase.start]):
        return False
    if not phrase.text.casefold().endswith("ly"):
        return True
    following = next((word for word, _, _ in tokens(text[phrase.end :])), "")
    joined = text[phrase.end :][:1] == " " and text[phrase.end : phrase.end + 2].strip().isalpha()
    return not joined or following in _forms("comes_so_often") | _forms("behind_a_time")


def measured_in(text: str) -> list[str]:
    """Which kinds of what is measured or tested a text speaks of: “weight”, “breath”."""
    return [kind for kind, found in _measured().items() if found.search(text)]


def things_in(text: str, people: Set[str]) -> frozenset[str]:
    """What a text is about, as roots of words: no people of the plan, and no words that any action may have."""
    return frozenset(root for root in act_words(text, people, frozenset()) if root not in _any_act() | people)


def visits_of_a_kind(text: str) -> frozenset[str]:
    """The words that make visits a kind of their own: “unannounced”, “joint”. Two kinds may come at two rates."""
    return frozenset(match.group().lower() for match in said("other_visits").finditer(text))


@functools.cache
def _any_act() -> frozenset[str]:
    said_of_any = " ".join(str(word) for word in words("agreement")["any_act"])
    return frozenset(act_words(said_of_any, frozenset(), frozenset()))


@functools.cache
def _measured() -> dict[str, Patterns]:
    return Patterns.of_lists(words("agreement")["measured"])


def said(name: str) -> Patterns:
    """One of the ways of saying something that `agreement.yml` lists under `said`."""
    return _said()[name]


@functools.cache
def _said() -> dict[str, Patterns]:
    return Patterns.of_lists(words("agreement")["said"])


@functools.cache
def _forms(key: str) -> frozenset[str]:
    endings = verb_forms if key in ("before_a_day", "only_begins") else plurals
    return frozenset(form for word in words("agreement")[key] for form in (str(word), *endings(str(word))))
