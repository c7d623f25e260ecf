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

_MOST_WORDS = 8
_SIGN = re.compile(r"^(?:sign(?!s\b)|print name|llofnod)|\b(?:sign(?:ed|atures?)|llofnodion)\b")
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
    """A signature where the name beside it can be read; an empty or unreadable one stays unplaced."""
    if len(words) < 2 or is_nobody(words[1].value) or not is_name(words[1].value):
        return
    by = with_initial(draft, words[1].value)
    if by is None and len(folded(words[1].value).split()[0]) == 1:
        return  # “C. Farrow”, whom nobody named
    signed: Tree = {"person": reference(by or person(draft, words[1]), words[1], uses=False)}
    if len(words) > 3 and folded(words[2].value) == "date" and words[3]:
        draft.label(words[2], "signatures.signed")
        signed["signed"] = words[3]
    draft.label(words[0], "signatures")
    draft.listed("signatures").append(signed)
