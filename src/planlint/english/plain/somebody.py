"""Letters that stand where a person stands: “ring KT”, “JB visits on Mondays”. Nobody could ring them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.bundled import words
from planlint.english.plain.acronyms import Acronym
from planlint.word_lists import Worded

_BEFORE = Worded(r"\b<plain.done_to_somebody>(?: (?:[A-Z]\w+|[A-Z]{2}) and)? \Z", re.IGNORECASE)
_BEHIND = Worded(r"(?: and (?:[A-Z]\w+|[A-Z]{2}))? <plain.does_as_somebody>\b")
_NAME_GOES_ON = re.compile(r"['’]?\w|\.?\s[A-Z][a-z]|[-/&]\w")
_NAME_BEGAN = re.compile(r"(?:[A-Z][\w'’]*[a-z]\s|[\w/&.'’-])\Z")
_MOST_LETTERS = 2  # of three or more it is as often a service


def is_somebody(text: str, found: Acronym) -> bool:
    """Whether the letters are told, rung or visited, or do what a person does."""
    if len(found.letters) > _MOST_LETTERS or found.entry is not None:
        return False
    return _is_met(text, found.start) or _BEHIND.match(text, found.end) is not None


def nicknames(text: str) -> Iterator[Acronym]:
    """Letters that somebody may be called by (“AJ”), and may be initials of another: the plan knows which."""
    for match in _called().finditer(text):
        begins = _is_met(text, match.start()) or not _NAME_BEGAN.search(text, 0, match.start())
        if begins and not _NAME_GOES_ON.match(text, match.end()):
            yield Acronym(match.group().replace(".", ""), match.start(), match.end(), None, spelt_out=False)


def _is_met(text: str, start: int) -> bool:
    return _BEFORE.search(text, 0, start) is not None


@functools.cache
def _called() -> re.Pattern[str]:
    letters = words("everyday_acronyms")["nicknames"]
    return re.compile("|".join(rf"{first}{second}|{first}\.{second}\.?" for first, second in letters))
