"""What a few words about who acts and when fall into, and what they are told as."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.owners import is_group, post
from planlint.word_lists import Worded

_BY = re.compile(r"(?:to be (?:done|completed)\s+)?by(?:\s*:)?\s+(?=\S)", re.IGNORECASE)
_LED = Worded(r"<terms.before_who_or_when>\s*:?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Inline:
    """What one line says: the action, who, by when; `labels` are the small words between."""

    description: Words
    by_whom: Words | None = None
    by_when: Words | None = None
    labels: tuple[Words, ...] = ()


def unlabelled(piece: Words) -> tuple[Words, Words | None]:
    """A few words without “by”, “Lead:” and the like before them, and those."""
    piece = piece.cut(0, len(piece.value.rstrip(" .;"))) or piece
    match = _BY.match(piece.value) or _LED.match(piece.value)
    if match and (post(piece.value) or is_group(piece.value)):
        return piece, None  # “Lead professional”
    if match and (rest := piece.cut(match.end())):
        return rest, piece.cut(0, match.end())
    return piece, None
