"""Somebody beside a label that says where they work, or nothing: “CAMHS | Mei Park”, “Other | Rita Grant, aunt”."""

from __future__ import annotations

import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.people.several import is_body, is_post_like
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.told_by_text import is_full_name, is_what_they_are
from planlint.read.word.vocabulary.organisations import is_organisation
from planlint.read.word.vocabulary.owners import is_name
from planlint.word_lists import Worded

SOMEBODY = Fact("people.name")
_PAIR = 2  # cells of a row that is one label and its value
_OF_NAME = re.compile(r"\s*[,(;\n]\s*|\s[–-]\s")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_LETTERS = re.compile(r"[^\W\d_][^\W\d_.'’ -]*(?:[ .'’-]+[^\W\d_]+)*\.?")
_TITLED = Worded(r"(?:<owners.titles>)\.?\s", re.IGNORECASE)
# Beside these stands which of them it is: “Hospital | Wyke Infirmary”, “Team | North Safeguarding”.
_PLACE = re.compile(r"\b(?:hospital|teams?|ward|unit|service|surgery|practice|clinic|hub|centre)\b", re.IGNORECASE)


def of_one_among(grid: Grid, label: str, value: str) -> Fact | None:
    """Who stands beside a label in no list, in a table most of whose labels say what people are: “Mum's friend and
    neighbour | Ewa Lis”."""
    name = _OF_NAME.split(value.rstrip(" )"), maxsplit=1)[0]
    if not is_full_name(name) or not _LETTERS.fullmatch(name) or is_body(name) or is_name(label):
        return None
    pairs = [[grid.words(cell).value for cell in row.cells] for row in grid.table.rows if len(row.cells) == _PAIR]
    told = sum(is_what_they_are(what.rstrip(" :")) and is_name(_OF_NAME.split(who)[0]) for what, who in pairs)
    return Fact("person.name", label) if told * 2 > len(pairs) else None


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
