"""Names with the surname first, in capitals: “PENROSE, Jago”. That comma parts no two people."""

from __future__ import annotations

import re

from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.owners import is_group, post, relation

_UPPER = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]+"
_SURNAME = re.compile(rf"(?:(?:and|&) )?{_UPPER}(?: {_UPPER}){{0,2}}")
_FIRST_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zß-ÿ'’-]+(?=\s*(?:[(\[,;–—-]|$)|\s+(?:born|dob|DOB)\b)")


def names_kept(pieces: list[Words]) -> list[Words]:
    """The pieces of a list of names, each surname in capitals together with the first name behind its comma."""
    kept: list[Words] = []
    for piece in pieces:
        last = kept[-1] if kept else None
        if last is not None and _belongs_to(last, piece):
            kept[-1] = Words(piece.text, ((last.start, piece.end),))
        else:
            kept.append(piece)
    return kept


def _belongs_to(last: Words, piece: Words) -> bool:
    comma = piece.text[last.end : piece.start].strip() == ","
    name = _FIRST_NAME.match(piece.value) if comma and _SURNAME.fullmatch(last.value) else None
    body = post(last.value) or relation(last.value) or is_group(last.value)  # “IDVA, Mary”
    return name is not None and not body and not (post(name.group()) or relation(name.group()))
