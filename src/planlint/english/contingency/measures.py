"""Whether a note names a measure in so many words: “contact stops”, “kids over to Nana B”. It costs no parse."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.contingency.triggers import CONDITION
from planlint.english.words.lexicon import phrases
from planlint.english.words.patterns import Patterns

_CLAUSE = re.compile(r"[,:;.?>→]|\s[-–—]\s")


def names_measure(text: str) -> bool:
    """Whether it does so outside what sets it off, and nothing is said to be unsettled."""
    if _unsettled().search(text):
        return False
    return any(not _in_trigger(text, match.start()) for match in _measures().finditer(text))


def _in_trigger(text: str, start: int) -> bool:
    clause = _CLAUSE.split(text[:start])[-1]
    return CONDITION.search(clause) is not None


@functools.cache
def _measures() -> Patterns:
    relatives = "|".join(
        sorted({form for entry in words("relations")["words"] for form in phrases(entry)}, key=len, reverse=True)
    )
    somebody = rf"(?:(?:her|his|their|the|maternal|paternal) )?(?:(?-i:[A-Z][a-z]+)|{relatives}|MGM|PGM|MGF|PGF)"
    return Patterns((each.replace("SOMEBODY", somebody) for each in words("measures")["measures"]), r"\b(?:{})".format)


@functools.cache
def _unsettled() -> re.Pattern[str]:
    return re.compile(words("measures")["unsettled"], re.IGNORECASE)
