"""A heading that is a goal although it speaks of bad days: “Leo can say when things are wrong”."""

from __future__ import annotations

import re

from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name, relation
from planlint.read.word.vocabulary.terms import Terms
from planlint.word_lists import Worded

_STATE = Worded(
    r"\s+(?:(?:all|both|each|always|never|now|still|only)\s+)?(?:can|could|is|are|has|have|<draft_lines.people_do>)\s+"
    r"(?=(?:.*\s)?(?:if|when|whenever|before)\b)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*,\s*|\s+(?:and|or)\s+")
_PEOPLE = {"everyone", "everybody", "children", "parents", "family", "adults", "grown ups", "twins", "boys", "girls"}
_ASKS = re.compile(r"(?:we|you|i|it|this|that|these|they|there|things)\b", re.IGNORECASE)  # “We’ll know when …”


def states_goal(terms: Terms, text: str) -> bool:
    """Whether a heading says what somebody does or is when something happens, and not what is then to be done."""
    state = _STATE.search(text)
    if state is None:
        return False
    subjects = _AND.split(text[: state.start()])
    return len(subjects) < 4 and all(_is_somebody(terms, one) for one in subjects)


def _is_somebody(terms: Terms, text: str) -> bool:
    words = folded(text)
    for article in ("the ", "our ", "both ", "all ", "his ", "her ", "their "):
        words = words.removeprefix(article)
    if words in _PEOPLE or words in terms.child_words or relation(words):
        return True
    return not _ASKS.match(text) and len(text.split()) < 4 and is_name(text) and terms.headings.whole(text) is None
