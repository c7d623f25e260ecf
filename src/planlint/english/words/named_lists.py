"""Lists of a file of lint_rules/words by their names: as a set of words, and within a regular expression."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator

from planlint.bundled import words

_SLOT = re.compile(r"\{([a-z]\w*)\}")


@functools.cache
def terms(topic: str, name: str) -> frozenset[str]:
    """The words of one list of a file: `terms("acts", "consents")` are “agree”, “allow” and more."""
    return frozenset(words(topic)[name])


class Worded:
    """A regular expression in which `{name}` is any word of that list of a file, the longest first.

    It is made when it is first asked: lists are read only where they are needed, and may be a council's own.
    """

    def __init__(self, topic: str, written: str, flags: int = 0) -> None:
        self._topic, self._written, self._flags = topic, written, flags

    @functools.cached_property
    def made(self) -> re.Pattern[str]:
        """The regular expression itself."""
        return re.compile(with_terms(self._topic, self._written), self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match, in `text[start:end]`."""
        return self.made.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """A match that begins at `start`."""
        return self.made.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match that is the whole text."""
        return self.made.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match from left to right."""
        return self.made.finditer(text)

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with `instead`, or what it makes of each match, in place of every match."""
        return self.made.sub(instead, text)


def with_terms(topic: str, written: str) -> str:
    """A written regular expression with the words of the lists that it names."""
    return _SLOT.sub(lambda slot: f"(?:{_any_of(topic, slot[1])})", written)


@functools.cache
def _any_of(topic: str, name: str) -> str:
    return "|".join(map(re.escape, sorted(terms(topic, name), key=lambda term: (-len(term), term))))
