"""A need that is only named (“Need 2: Food and routine”) or put as one (“Ella needs help to recover”) is no worry."""

from __future__ import annotations

import re

from planlint.read.word.vocabulary.keys import MOST_IN_A_THEME
from planlint.word_lists import Worded

_ASKS_FOR_NEED = re.compile(
    r"\W*(?:\w+ |(?:\w+ ){0,2}\w+(?:['’]s|s['’]) )?needs?\b(?! ?(?:/|and|or)\b)"
    r"(?:\W+(?:identified|no\.?|number))?\W*\d{0,2}\W*",
    re.IGNORECASE,
)
# What asks for the part of a child's life that something is about: “Domain”, “Theme 2”, “Dimension”.
_ASKS_FOR_AREA = Worded(r"\W*(?:\w+ )?<draft_lines.areas>\b\W*\d{0,2}\W*", re.IGNORECASE)
_NEEDS = re.compile(r"\bneeds?\b(?! (?:were|was|are not|not)\b)", re.IGNORECASE)
_WHAT_IS_NEEDED = re.compile(r"\W*(?:not )?to [a-z]+\b", re.IGNORECASE)  # “Not to be taken abroad”
# What makes a sentence of a few words.
_IS = r"\b(?:is|are|was|were|has|have|had|does|did|not|no|never|cannot|can't|can’t|without|[a-z]{3,}ed)\b|n['’]t\b"
_TELLS = re.compile(rf"{_IS}|^[A-Z][a-z]+ [a-z]+s\b")
_TELLS_OF_SOMEBODY = Worded(rf"{_IS}|\b(?:can|will|to)\b|^[A-Z][\w'’-]+ (?:\w+ and )?<draft_lines.people_do>\b")


def asks_for_need(label: str) -> bool:
    """Whether a label asks for a need, and for nothing else: “Need 1”, “Identified need”, but no “Need / risk”."""
    return _ASKS_FOR_NEED.fullmatch(label) is not None


def asks_for_area(label: str) -> bool:
    """Whether a label asks only what part of a child's life is meant, whatever worry there may be: “Domain”."""
    return _ASKS_FOR_AREA.fullmatch(label) is not None


def names_need(text: str) -> bool:
    """Whether words only name what is needed, or say that somebody needs it, and tell nothing that happened."""
    if _NEEDS.search(text) or _WHAT_IS_NEEDED.match(text):
        return True
    return len(text.split()) <= MOST_IN_A_THEME + 1 and _TELLS.search(text) is None


def is_theme(text: str) -> bool:
    """Whether a few words make no sentence: they name what something is about, “Health needs”."""
    return len(text.split()) <= MOST_IN_A_THEME and _TELLS_OF_SOMEBODY.search(text) is None
