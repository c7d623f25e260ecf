"""Bodies whose own name holds an “and”: “Dawn Hill, Salt and Light Family Centre” is one person and where she works."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planlint.english.owners.initials import listed_acronyms
from planlint.english.owners.text import Word
from planlint.english.owners.words import key, listed, vocabulary
from planlint.english.words.dictionary import is_word

_SHORTEST = 2


def begins_a_body(held: Sequence[Word], following: Sequence[Word]) -> bool:
    """Whether a plain word before “and” belongs to the capitals behind it, the last of which is what a body is."""
    if len(held) != 1 or not held[0].capital or not _is_plain(held[0]):
        return False
    name = list(itertools.takewhile(lambda word: word.capital, following))
    return len(name) >= _SHORTEST and _is_plain(name[0]) and key(name[-1].text) in listed("organisation_heads")


def _is_plain(word: Word) -> bool:
    """Whether it is a word of the dictionary, and nobody's name or post: “Salt”, which in capitals is a therapist."""
    small = word.text.lower()
    short = word.text.upper() in listed_acronyms() and not word.text.isupper()
    name = small in listed("first_names") and small not in listed("names_and_words")
    return is_word(small) and not name and (short or small not in vocabulary())
