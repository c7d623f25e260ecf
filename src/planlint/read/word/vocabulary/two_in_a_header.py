"""Headers that ask for two things in one: “Lead / support”, “Action / Service”, “Who / deadline”."""

from __future__ import annotations

import re

from planlint import word_lists
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.questions import question
from planlint.read.word.vocabulary.terms import Terms

BETWEEN = re.compile(r"\s+[–—-]+\s+|\s*[/|,;:+]\s*|\s+and\s+")
_BOTH_IN_TURN, _MARGIN_AND_BOTH = 2, 3  # pieces of a header that names both who and when


def who_and_helpers(terms: Terms, text: str) -> bool:
    """Whether a header asks who acts and who else: “Lead / support”, “Owner and helpers”; support there is no act."""
    first, *others = BETWEEN.split(text.strip())
    if not others or terms.columns.whole(first) != "by_whom":
        return False
    return word_lists.terms("head_nouns", "beside_an_owner").issuperset(map(folded, others))


def act_or_service(terms: Terms, text: str) -> bool:
    """Whether a header asks for an act or what is given instead: “Action / Service”, which is nobody's agency there."""
    keys = {terms.columns.whole(piece) for piece in text.split("/")}
    return keys == {"action", "agency"}


def difference_and_measure(terms: Terms, text: str) -> bool:
    """Whether a header asks what will be different and how that is seen: “Difference / how will we measure it?”. What
    stands below tells the second."""
    pieces = BETWEEN.split(text)
    asked = {terms.columns.whole(piece) or question(piece) for piece in pieces}
    return len(pieces) > 1 and asked == {"difference", "evidence"}


def who_and_when(terms: Terms, text: str) -> bool:
    """Whether a header names both in turn, perhaps behind where they stand: “Who / deadline”, “Margin: who, date”."""
    pieces = [piece for piece in BETWEEN.split(text) if piece.strip()]
    keys = [terms.columns.whole(piece) for piece in pieces]
    if len(keys) == _MARGIN_AND_BOTH and keys[0] is None:
        keys = keys[1:]
    return len(keys) == _BOTH_IN_TURN and "by_whom" in keys and bool({"by_when", "date"} & {*keys})


def by_when_and_how_often(terms: Terms, text: str) -> bool:
    """Whether a header asks for a day or how often: “On or before / how often”."""
    pieces = [piece for piece in BETWEEN.split(text) if piece.strip()]
    keys = {terms.columns.whole(piece) for piece in pieces}
    return "by_when" in keys and len(pieces) > 1 and keys <= {"by_when", "how_often", "starts"}
