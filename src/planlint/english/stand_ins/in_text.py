"""Whether a word that is a name names somebody there: “Grace came”, not “Grace Church”; “May rang”, not “in May”."""

from __future__ import annotations

import functools
import re
from collections.abc import Container

from planlint.bundled import words
from planlint.english.owners.words import key, listed

_WORD_BEFORE = re.compile(r"(\d+|[^\W\d_]+|/)(?:['’]s)?\W{0,2}$")
_WORD_AFTER = re.compile(r"\W{0,2}?(\d+|[^\W\d_]+|/)")
_OPENS = re.compile(r"(?:^|[.!?:;•\n])[\s\W]*$")
_NEXT_CAPITAL = re.compile(r" ([A-Z]\w*)")
_CAPITAL_BEFORE = re.compile(r"(?:^|[\s(])([A-Z][\w'’-]*\.?) $")
_JOINED_TO = re.compile(r"([A-Z][a-z]+) (?:and|or|to) $")
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_STREETS = frozenset({"lane", "drive", "way", "crescent", "grove", "terrace", "gardens", "row", "hill", "estate"})


def is_a_word_too(name: str) -> bool:
    """Whether a name is a word that sentences use, too."""
    return name.lower() in _data()["words"]


def names_somebody(text: str, start: int, end: int, *, surname_of: Container[str] | None, a_time: bool) -> bool:
    """Whether `text[start:end]`, a name written with its capital, is one there.

    `surname_of`: for a surname, the names that may stand before it. `a_time`: the text tells when.
    """
    word = text[start:end].lower()
    if _is_of_a_body(text, end):
        return False
    if not is_a_word_too(word):
        return True
    if word in _data()["times"] and (a_time or _is_a_time(text, start, end)):
        return False
    if surname_of is not None and not (_is_called(text[:start], surname_of) or text.startswith(" family", end)):
        return False
    return not _OPENS.search(text[:start]) or not _is_the_verb(word, text, end)


def _is_called(before: str, names: Container[str]) -> bool:
    """Whether a title, an initial or another name stands before a surname."""
    match = _CAPITAL_BEFORE.search(before)
    said = match[1] if match else ""
    return said in names or len(said.rstrip(".")) == 1 or key(said) in listed("titles")


def _is_of_a_body(text: str, end: int) -> bool:
    """Whether a place or body is called so: “Rose Street”, “Hope House”."""
    following = _NEXT_CAPITAL.match(text, end)
    heads = listed("weak_heads", "never_a_surname", "also_places")
    return following is not None and (key(following[1]) in heads or key(following[1]) in _STREETS)


def _is_a_time(text: str, start: int, end: int) -> bool:
    data = _data()
    before, after = _WORD_BEFORE.search(text[:start]), _WORD_AFTER.match(text, end)
    earlier, later = (match[1] if match else "" for match in (before, after))
    joined = _JOINED_TO.search(text[:start])
    beside = {earlier.lower() if earlier.istitle() else "", later.lower() if later.istitle() else ""}
    if not data["times"].isdisjoint({*beside, joined[1].lower() if joined else ""}):
        return True
    if earlier.isdecimal() or later.isdecimal() or earlier in _ORDINAL_ENDS:
        return True
    if earlier.lower() in data["before"] or later in data["after"]:
        return True
    if text[start:end].lower() in data["seasons"] and _stands_as_a_season(earlier.lower(), later):
        return True
    return earlier == "of" and "end of" in text[:start].lower()


def _stands_as_a_season(earlier: str, later: str) -> bool:
    return earlier in _data()["before_season"] or later in _data()["after_season"]


def _is_the_verb(word: str, text: str, end: int) -> bool:
    """Whether the word with which a sentence begins is none of the family: “Mark the chart”, “Will be told”."""
    data, following = _data(), _WORD_AFTER.match(text, end)
    if following is None or text[end : end + 1] in {"'", "’", ",", ":", ")", "-"}:
        return False
    later = following[1]
    if word in data["modals"]:
        return not (later[0].isupper() or later in data["does"] or later.endswith(("s", "ed")))
    return word in data["verbs"] and (later.lower() in data["objects"])


@functools.cache
def _data() -> dict[str, frozenset[str]]:
    own, shared = words("stand_ins"), words("names_that_are_words")
    kinds = {kind: {form for entry in shared["names"] if entry.get("kind") == kind for form in entry["forms"]}
             for kind in ("month", "verb")}  # fmt: skip
    times = kinds["month"] | set(own["seasons"])
    every = {form for entry in shared["names"] for form in entry["forms"]}
    return {
        "words": frozenset(every | times | set(own["modals"]) | listed("names_and_words")),
        "times": frozenset(times),
        "verbs": frozenset(kinds["verb"]),
        "seasons": frozenset(own["seasons"]),
        "before": frozenset(shared["before_month"]),
        "after": frozenset(shared["after_month"]),
        "before_season": frozenset(own["before_season"]),
        "after_season": frozenset(own["after_season"]),
        "modals": frozenset(own["modals"]),
        "does": frozenset(own["somebody_does"]),
        "objects": frozenset({*own["whose"], *shared["subjects"]}),
    }
