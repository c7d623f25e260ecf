"""The end of a letter, and who signs it: a name below “Yours sincerely”, and on the next line what the person is."""

from __future__ import annotations

import re

from planlint.read.word.people.who_is_who import person
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.owners import is_name, post

_REGARDS = re.compile(
    r"yours (?:sincerely|faithfully|truly)|(?:(?:kind|best|many|warm)(?:est)? )?regards\b", re.IGNORECASE
)
# The end of a letter, the line for signing: no part of the section before.
CLOSING = re.compile(
    r"yours (?:sincerely|faithfully|truly)|(?:kind|best|many|warm)?\s*regards\b|many thanks|thanks,|cc:?\s"
    r"|next time we (?:all )?meet\b"
    r"|(?:this |the )?plan (?:was |has been )?(?:shared|discussed) (?:in \w+ )?(?:with|on)\b"
    r"|(?:please )?(?:ring|phone|call|text|e-?mail|contact|speak to|talk to)\b.{0,60}"
    r"\bif you (?:want|would like|have any|do not understand|don['’]t understand)\b"
    r"|(?:signed off|authori[sz]ed|countersigned) by\b[^.]{0,40}:"
    r"|(?:the |our |your )?(?:next|first) (?:(?:core group|network|family) )?(?:core group|meeting|review|conference)\b"
    r".{0,40}?(?:\b(?:is|will be)\b|\d)"
    r"|we (?:will|shall|are going to|plan to) (?:all )?meet (?:again )?(?:next )?on\b|we meet (?:again|next) on\b"
    r"|(?:the |our |your )(?:core group|conference|review)\b.{0,40}? (?:meets?|will)\b.{0,20}?\d"
    r"|next (?:one|meeting) is\b|(?:thanks?|ta|cheers|all the best)(?: (?:all|again|both|everyone|everybody))?\W*$"
    r"|-{3,}\s*(?:original|forwarded) message|this e-?mail\b"
    r"|minutes taken|(?:[\w’'-]+ ){0,4}sign(?:ed|ature)\b.{0,40}(?:\.{4}|_{4}|…)|printed\b.{0,12}\d",
    re.IGNORECASE,
)
_LINES_AFTER = 3  # a signature may stand in between


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
