"""Dates of birth that sentences tell of children who are known already: “Skye was born on 11 August 2012, Ty on …”."""

from __future__ import annotations

import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.timescales.words.day_words import DATE

_LABEL = re.compile(
    r"(?:\bborn(?: on)?|\bbirthdays? (?:is|are|was)(?: on)?|\bd\.?o\.?b\.?:?|\bdates? of birth(?: is| are|:)?"
    r"|\bis due(?: on)?|\b(?P<again>and|while|then|,|;)\b.{2,40}? on)\s*$",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\W*(?:d\.?o\.?b\.?|born(?: on)?|date of birth)\W*", re.IGNORECASE)
_DUE = re.compile(r"\bdue\b", re.IGNORECASE)
_WERE = re.compile(r"\b(?:were|both|twins|are)\b", re.IGNORECASE)
# “Skye’s father was born …” tells nothing of Skye.
_OWN = r"(?!['’]s? (?!birthday|date of birth|d\.?o\.?b|was|is|on))"


def births_in_sentence(draft: Draft, words: Words) -> None:
    """Gives the children whom a line names the dates of birth it tells."""
    lacking = [part for part in draft.tree.get("children", ()) if "name" in part and not {"born", "expected"} & {*part}]
    text = words.value
    if not lacking or "b" not in text.lower():
        return
    at, is_told = 0, False
    for day in DATE.finditer(text):
        before = text[at : day.start()]
        label = _LABEL.search(before)
        if label is not None and (is_told or label.group("again") is None):
            named = [part for part in lacking if _names(part, before)]
            if not named and lacking == draft.tree["children"] and len(lacking) == 1 and _ALONE.fullmatch(before):
                named = lacking  # “dob 3 May 2010 (15) / …”, below the name of the one child
            key = "expected" if _DUE.search(label.group()) else "born"
            if len(named) == 1 or (named and _WERE.search(before)):
                _give(named, key, words.cut(*day.span()))
                is_told = True
        at = day.end()


def _names(part: Tree, text: str) -> bool:
    first, *_ = part["name"].value.split()
    return re.search(rf"\b{re.escape(first)}\b{_OWN}", text) is not None


def _give(parts: list[Tree], key: str, day: Words) -> None:
    for number, part in enumerate(parts):
        part.setdefault(key, Given(day.value, day) if number else day)
