"""Lists of words by their names in `lint_rules/words`: as a set, and within a regular expression.

A council may add its own words to any of them, so nothing is made of a list before somebody asks for it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from planlint.bundled import words

_SLOT = re.compile(r"<([a-z_]+)\.([a-z_.-]+)>")
_APOSTROPHE, _EITHER = re.compile("['’]"), "['’]"


@functools.cache
def terms(file: str, name: str) -> frozenset[str]:
    """The words of one list: `terms("acts", "consents")` are “agree”, “allow” and more. KeyError where there is none.

    A dot in the name leads into a table of lists: “counted.worry”.
    """
    listed: Any = words(file)
    for part in name.split("."):
        listed = listed[part]
    return frozenset(map(str, listed))


class Worded:
    """A regular expression in which `<file.list>` is any entry of that list, the longest first: `<acts.consents>`.

    In an entry `*` is any ending, and an apostrophe one of either kind. It is made when it is first asked.
    """

    def __init__(self, written: str, flags: int = 0) -> None:
        self.written, self._flags = written, flags

    @functools.cached_property
    def made(self) -> re.Pattern[str]:
        """The regular expression itself. Raises KeyError for a list that there is not."""
        return re.compile(with_terms(self.written), self._flags)

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


def with_terms(written: str) -> str:
    """A written regular expression with the words of the lists that it names."""
    return _SLOT.sub(lambda slot: any_of(slot[1], slot[2]), written)


@functools.cache
def any_of(file: str, name: str) -> str:
    """The entries of a list as one group of alternatives."""
    ways = alternatives(terms(file, name)).replace(r"\*", r"\w*")
    return f"(?:{_APOSTROPHE.sub(_EITHER, ways)})"


def alternatives(written: Iterable[str]) -> str:
    """Words as the alternatives of a regular expression, each meaning itself, the longest first."""
    return "|".join(map(re.escape, sorted(written, key=lambda word: (-len(word), word))))


@functools.cache
def one_of_patterns(file: str, name: str) -> re.Pattern[str]:
    """A list of which each entry is a regular expression, as one; capitals make no difference."""
    return re.compile("|".join(words(file)[name]), re.IGNORECASE)
