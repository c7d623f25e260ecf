"""The words of a form's own text, ready to look up in its lists."""

from __future__ import annotations

import functools
import re

WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]*)?")
# “Describe in two or three sentences …”, “In your own words, describe …”
_AT_WHAT_LENGTH = re.compile(
    r"\bin (?:(?:your|their) own words|(?:a few|one|two|three|\d)(?: (?:or|to) (?:two|three|four|\d))?"
    r" (?:words|sentences?|lines|paragraphs?|bullet points))\b,?\s*",
    re.IGNORECASE,
)


def folded(text: str) -> list[str]:
    """The words of a text in small letters, with straight apostrophes."""
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]


@functools.lru_cache(maxsize=64)
def words_asked(sentence: str) -> tuple[str, ...]:
    """The words of a sentence but for those that say at what length: several questions in turn are asked of them."""
    return tuple(folded(_AT_WHAT_LENGTH.sub("", sentence)))
