"""What a question asks for, in whatever person it is put: “Who’s going to do it?”, “How will Amina know?”."""

from __future__ import annotations

import functools
import re

from planlint import bundled
from planlint.read.word.vocabulary.head_nouns import asks_for_score
from planlint.read.word.vocabulary.lookup import folded

_MOST_WORDS = 14
_MOST_LABEL_WORDS = 7
_YES_OR_NO = re.compile(r"(?:is|are|was|were|has|have|had|does|do|did|can|could|should)\b", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:and |but |by |from |the |until |on |then (?=we|you|they|i|people))?"
    r"(?:who|what|which|when|how|why|where|if|signs?|things?|anything|we|you|is|has"
    r"|(?:it|this|they|all|our)\b)"
)
_WILL = re.compile(r"['’]ll\b|\bshall\b", re.IGNORECASE)  # “How we shall see the difference”
_COUNTED = re.compile(r"\s*\(?(?:\d{1,2}|[A-H])(?:[.):]|\.\d{1,2})\s+")  # “1. What we want for the children”
TWO_LANGUAGES = re.compile(r"\s+/\s+")
_SEAM = re.compile(r"(?:,?\s+and\s+|\s*,\s*)(?=(?:by\s+)?(?:what|who|how|when)\b)", re.IGNORECASE)


def question(text: str) -> str | None:
    """The key of the field that a question asks for; None for what is no question, or one of the form's own.

    Of two questions in one (“What we want to see, and what everyone will do”) the first counts, unless the two ask who
    and when: then it is `who_when`.
    """
    keys = questions(text)
    if keys == [None] and len(halves := TWO_LANGUAGES.split(text)) > 1:  # “Pam? / Why?”
        key = next((key for half in halves if (key := question(half))), None)
        return None if key == "outcome" and asks_for_score(text) else key
    if set(keys) == {"by_whom", "by_when"}:
        return "who_when"
    return keys[0]


def questions(text: str) -> list[str | None]:
    """What each of several questions in one asks for."""
    return [_one(piece) for piece in _SEAM.split(text)]


@functools.lru_cache(maxsize=1024)
def _one(text: str) -> str | None:
    words = folded(_COUNTED.sub("", _WILL.sub(" will", text)))
    if not _ASKS.match(words) or len(words.split()) > _MOST_WORDS:
        return None
    return next((key for key, pattern in _patterns("questions") if pattern.search(words)), None)


def fact_asked(text: str) -> str | None:
    """The fact of the child that a label asks for by its words: “Plan because of”, “Subject name”."""
    return _of_table("facts", text)


def column_asked(text: str) -> str | None:
    """What a column of a SMART table is for: “Measurable”, “Time-bound”."""
    return _of_table("columns", text)


def lead_asked(text: str) -> str | None:
    """What the list below a line holds that goes on in it: “It will be working if”, “To get there”."""
    return _of_table("leads", _WILL.sub(" will", text), _MOST_WORDS)


@functools.lru_cache(maxsize=2048)
def _of_table(table: str, text: str, most: int = _MOST_LABEL_WORDS) -> str | None:
    words = folded(text)
    if not words or len(words.split()) > most:
        return None
    return next((key for key, pattern in _patterns(table) if pattern.search(words)), None)


def opening(text: str) -> tuple[str, int] | None:
    """What the beginning of a sentence says that the rest is, and where that begins: “We will know it works when …”."""
    for key, patterns in bundled.words("questions")["openings"].items():
        found = _opening("|".join(patterns)).match(text)
        if found and text[found.end() :].strip():
            return key, found.end()
    return None


@functools.cache
def _opening(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def is_yes_or_no(text: str) -> bool:
    """Whether a question of the form can only be answered yes or no, and so asks for no field of the plan."""
    return bool(_YES_OR_NO.match(text.strip())) and text.rstrip().endswith("?")


@functools.cache
def _patterns(table: str) -> list[tuple[str, re.Pattern[str]]]:
    told = bundled.words("questions")[table]
    return [(key, re.compile("|".join(patterns))) for key, patterns in told.items()]
