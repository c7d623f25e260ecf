"""The end of a letter, and who signs it: a name below “Yours sincerely”, and on the next line what the person is."""

from __future__ import annotations

import re

from planlint.read.word.people.who_is_who import person
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.owners import is_name, post
from planlint.word_lists import one_of_patterns

_REGARDS = re.compile(
    r"yours (?:sincerely|faithfully|truly)|(?:(?:kind|best|many|warm)(?:est)? )?regards\b", re.IGNORECASE
)
_LINES_AFTER = 3  # a signature may stand in between


def closes(text: str) -> bool:
    """Whether a line begins the end of a letter, or is the one for signing: no part of the section before."""
    return one_of_patterns("draft_lines", "closing").match(text) is not None


class Signing:
    """Waits, below the closing words of a letter, for a name and for a post on the line after it."""

    def __init__(self) -> None:
        self._left = 0
        self._name: Words | None = None

    def line(self, draft: Draft, line: Line) -> bool:
        """Whether the line is the name or the post of who signs."""
        text = line.words.value
        if _REGARDS.match(text):
            self._left, self._name = _LINES_AFTER, None
            return False
        if not self._left:
            return False
        self._left -= 1
        if self._name is not None and post(text):
            person(draft, self._name, line.words)
            self._left = 0
            return True
        self._name = line.words if is_name(text) and not post(text) and len(text.split()) > 1 else None
        return False
