"""How many sessions, visits or appointments a text counts: "all ten sessions", "9 of 10 appointments"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.timescales.reading import Phrase
from planlint.timescales.words.numbers import COUNTS

_NAMED = "|".join(sorted((name for name, value in COUNTS.items() if value > 0), key=len, reverse=True))
_NUMBER = rf"(?:\d{{1,2}}|{_NAMED})"
_COUNTED = re.compile(
    r"(?P<open>\b(?:at least|no more than|not more than|at most|up to|fewer than|more than) )?"
    rf"\b(?:{_NUMBER} (?:out )?of (?:the |his |her |their )?)?(?P<count>{_NUMBER})[ -]"
    r"(?:(?!a\b|per\b|each\b|every\b|of\b|and\b|or\b|to\b|in\b|weeks?\b|days?\b|months?\b)[\w’'-]+ ){0,2}?"
    r"(?P<unit>session|lesson|class|appointment|visit|meeting|test|sample)(?:e?s)?\b"
    r"(?! (?:a|per|each|every|in (?:each|every|any|a (?!row)))\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of one kind there are in all, with the words that say so."""

    unit: str
    total: int
    phrase: Phrase
    open_ended: bool


def counted_in(prose: str) -> Iterator[Counted]:
    """Each such number in order; "two sessions a week" is a rate and no number of all."""
    for match in _COUNTED.finditer(prose):
        written = match["count"].lower()
        total = int(written) if written.isdecimal() else COUNTS[written]
        phrase = Phrase(match.start(), match.end(), match.group())
        yield Counted(match["unit"].lower(), total, phrase, match["open"] is not None)
