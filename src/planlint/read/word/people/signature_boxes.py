"""Boxes for signing: “Signed (parent) | Sana Khan | Date | 3 March 2027”, “Child's signature | …”."""

from __future__ import annotations

import re

from planlint.read.word.people.ids import reference
from planlint.read.word.people.named_already import with_initial
from planlint.read.word.people.nobody import is_nobody
from planlint.read.word.people.who_is_who import person
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name
from planlint.timescales.words.day_words import DATE

_MOST_WORDS = 8
_SIGN = re.compile(r"^(?:sign(?!s\b)|print name|llofnod)|\b(?:sign(?:ed|atures?)|llofnodion)\b")
_DAY_BEHIND = re.compile(rf"[\s,]+({DATE.pattern})\s*$", re.IGNORECASE)
_WITH_IT = {"date", "dated", "print", "name", "date signed", "dyddiad", "enw", "time"}


def is_signature_row(words: list[Words]) -> bool:
    """Whether a row of boxes is for somebody to sign."""
    said = folded(words[0].value)
    return len(said.split()) <= _MOST_WORDS and _SIGN.search(said) is not None


def is_of_signing(text: str) -> bool:
    """Whether words only ask for a signature, or for the day or the name that stands with one."""
    said = folded(text)
    return said in _WITH_IT or (0 < len(said.split()) <= _MOST_WORDS and _SIGN.search(said) is not None)


def signature_row(draft: Draft, words: list[Words]) -> None:
    """A signature where the name beside it can be read, perhaps with its day; an empty or unreadable one stays
    unplaced."""
    name, day = _name_and_day(words[1]) if len(words) > 1 else (words[0], None)
    if len(words) < 2 or is_nobody(name.value) or not is_name(name.value):
        return
    by = with_initial(draft, name.value)
    if by is None and len(folded(name.value).split()[0]) == 1:
        return  # “C. Farrow”, whom nobody named
    signed: Tree = {"person": reference(by or person(draft, name), name, uses=False)}
    if by is not None:
        draft.label(name, "signatures")
    if day is not None:
        signed["signed"] = day
    elif len(words) > 3 and folded(words[2].value) == "date" and words[3]:
        draft.label(words[2], "signatures.signed")
        signed["signed"] = words[3]
    draft.label(words[0], "signatures")
    draft.listed("signatures").append(signed)


def _name_and_day(words: Words) -> tuple[Words, Words | None]:
    """A name, and the day of the signature where it stands behind it: “R Mauger 20.1.26”."""
    day = _DAY_BEHIND.search(words.value)
    return (words, None) if day is None else (words.cut(0, day.start()), words.cut(day.start(1)))
