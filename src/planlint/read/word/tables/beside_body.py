"""Somebody beside a label that says where they work, or nothing: “CAMHS | Mei Park”, “Other | Rita Grant, aunt”."""

from __future__ import annotations

import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.people.several import is_body, is_post_like
from planlint.read.word.tables.told_by_text import is_full_name, is_what_they_are
from planlint.read.word.vocabulary.organisations import is_organisation
from planlint.word_lists import Worded

SOMEBODY = Fact("people.name")
_OF_NAME = re.compile(r"\s*[,(;\n]\s*|\s[–-]\s")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_LETTERS = re.compile(r"[^\W\d_][^\W\d_.'’ -]*(?:[ .'’-]+[^\W\d_]+)*\.?")
_TITLED = Worded(r"(?:<owners.titles>)\.?\s", re.IGNORECASE)
# Beside these stands which of them it is: “Hospital | Wyke Infirmary”, “Team | North Safeguarding”.
_PLACE = re.compile(r"\b(?:hospital|teams?|ward|unit|service|surgery|practice|clinic|hub|centre)\b", re.IGNORECASE)


def of_nobody_yet(label: str, value: str) -> Fact | None:
    """Who stands beside a label that asks for no field: one of the service it names, or who says what they are."""
    name, *behind = _OF_NAME.split(value.rstrip(" )"), maxsplit=1)
    if not is_full_name(name) or not _LETTERS.fullmatch(name) or is_body(name):
        return None
    if behind and is_what_they_are(behind[0]):
        return SOMEBODY
    bare = _BRACKETS.sub("", label)
    if is_post_like(bare) or (is_organisation(bare) and not _PLACE.search(bare)):
        return Fact("person.name", label)
    return Fact("person.name", label) if is_body(bare) and _TITLED.match(name) else None
