"""What the words of a cell are by themselves: a day, a person, a post, yes or no."""

from __future__ import annotations

import re

from planlint.read.word.parts.few_words import OF_TIME
from planlint.read.word.people.nobody import is_heritage
from planlint.read.word.text.lines import says_yes
from planlint.read.word.vocabulary.owners import is_name, is_timescale, post, relation
from planlint.timescales.words.day_words import DATE

_MOST_WORDS_OF_A_TIME = 6
_OF_POST = re.compile(r"[,(/]|\s[–-]\s|\s(?:at|from|in)\s")  # “Therapist, The Lantern Project”, “Teacher at school”
_WHOSE = re.compile(r"[A-Z][\w-]+['’]s?\s+(?:\w+\s+)??(?=\w+$)")  # “Oskar’s dad”
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def is_day(text: str) -> bool:
    """Whether a cell says when: a day, “weekly”, “at the next core group”."""
    few = len(text.split()) <= _MOST_WORDS_OF_A_TIME
    return few and (is_timescale(text) or OF_TIME.search(text) is not None)


def is_person(text: str) -> bool:
    """Whether a cell names somebody, and is not only what they are to the child."""
    return is_name(text) and relation(text) is None and not is_heritage(text)


def is_full_name(text: str) -> bool:
    """Whether a cell names somebody by more than a first name."""
    return is_person(text) and " " in text.strip()


def is_yes_or_no(text: str) -> bool:
    """Whether a cell only says yes or no."""
    return says_yes(text) is not None


def is_what_they_are(text: str) -> bool:
    """Whether a cell is a post or a relation, perhaps with where they work."""
    first = _WHOSE.sub("", _OF_POST.split(text)[0])
    return bool(post(first) or relation(first))


def is_no_head(text: str) -> bool:
    """Whether a day, a year or somebody's post stands in a cell."""
    return bool(DATE.search(text) or _YEAR.search(text)) or is_what_they_are(text)
