"""What a heading, header or label asks for by the noun it is about (`lint_rules/words/head_nouns.yml`)."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from planlint import bundled
from planlint.read.word.vocabulary.lookup import folded

_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_COUNTED = re.compile(
    r"(?:\w+ ){0,2}?(\w+)(?: (?:record|no|number|ref)\.?)?\W{1,3}[A-Z]{0,3}\d[\w./ -]{0,12}\W*(?:\(.*\))?", re.I
)
_SMALL = {"the", "a", "an", "any", "all", "our", "your", "their", "this", "these", "each"}
_QUESTIONS = {"what", "how", "who", "when", "why", "where", "which", "whose", "if"}
_MOST_HEAD_WORDS = 4
_MOST_NAMING_WORDS = 2
_LONGEST_NAME = 30


@dataclass(frozen=True, slots=True)
class Head:
    """The words that say what a heading is about, and the word that ends them (“” where nothing follows)."""

    words: tuple[str, ...]
    end: str


def head_of(text: str) -> Head | None:
    """“Actions” of “Actions to be taken by the family”, “concerns” of “Summary of concerns”; None for a question or a
    sentence."""
    words = [word for word in folded(_BRACKETS.sub(" ", text)).split() if word not in _SMALL]
    if not words or words[0] in _QUESTIONS:
        return None
    data = _data()
    while True:
        at = next((at for at, word in enumerate(words) if at and word in data["ends"]), len(words))
        head, end = words[:at], words[at] if at < len(words) else ""
        if data["verbs"] & {*head}:
            return None
        if head[-1] in data["of_another"] and end in ("of", "about") and words[at + 1 :]:
            words = words[at + 1 :]
            continue
        return Head(tuple(head), end) if len(head) <= _MOST_HEAD_WORDS else None


def of_head(text: str, known: Callable[[str], str | None]) -> str | None:
    """The key of the noun that a heading is about; `known` looks a phrase up among the terms, which come first."""
    head = head_of(text)
    if head is None:
        return None
    data, last = _data(), head.words[-1]
    if last in data["change"] and head.end in data["wished"]:
        return "outcome"
    if last in data["dates"] and head.end in data["wished"]:
        return "by_when"
    phrases = (" ".join(head.words[start:]) for start in range(len(head.words)))
    return next((key for phrase in phrases if (key := known(phrase))), data["nouns"].get(last))


def of_part(text: str, known: Callable[[str], str | None]) -> str | None:
    """What is said of a part of the plan: “Action due” is by when, “Task description” the action; “” for what is no
    field (“Action type”), None for any other words. `known` looks up what is said among the headers."""
    noun, _, said = folded(text).removeprefix("plan ").partition(" ")
    data = _data()
    part = data["parts"].get(noun)
    long = len(said.split()) >= _MOST_HEAD_WORDS and not said.endswith(" by")  # “Task to be done by”
    if part is None or not said or long:
        return None
    if said in data["of_no_part"]:
        return ""
    if said in data["describes"]:
        return str(part)
    key = known(said)
    return key if key in data["of_a_part"] else None


def shows_outcome(text: str) -> bool:
    """Whether words ask by what an outcome is seen to be met, and not whether it is: “Evidence outcome met”, “Proof
    goal has been reached”."""
    first, _, rest = folded(text).partition(" ")
    words = [word for word in rest.split() if word not in _SMALL and word != "that"]
    data = _data()
    return len(words) > 1 and data["nouns"].get(first) == "evidence" and data["parts"].get(words[0]) == "outcome"


def asks_for_score(text: str) -> bool:
    """Whether a label or header asks for a number, however it goes on: “Scale now / where we want to be”."""
    return not _data()["scored"].isdisjoint(folded(text).split())


def counts_part(text: str) -> str | None:
    """The part of the plan that a title counts: the action of “Plan task [1.2]”, “Step 3”; None for any other title."""
    counted = _COUNTED.fullmatch(text.strip())
    return _data()["parts"].get(counted.group(1).lower()) if counted is not None else None


def kind_named(text: str) -> str | None:
    """The part of the plan that a few words only name: “Outcome”, “Safety goal”, “Plan action”; None for any others."""
    if len(text) > _LONGEST_NAME:  # most cells need not be looked at further
        return None
    words = text.lower().split()
    return _data()["nouns"].get(words[-1]) if 0 < len(words) <= _MOST_NAMING_WORDS else None


@functools.cache
def _data() -> dict[str, Any]:
    own = bundled.words("head_nouns")
    sets: dict[str, Any] = {
        key: frozenset(own[key]) for key in ("ends", "verbs", "of_another", "wished", "change", "dates", "scored")
    }
    sets |= {key: frozenset(own[key]) for key in ("describes", "of_a_part", "of_no_part")}
    sets["parts"] = {noun: key for key, nouns in own["parts"].items() for noun in nouns}
    return sets | {"nouns": {noun: key for key, nouns in own["nouns"].items() for noun in nouns}}
