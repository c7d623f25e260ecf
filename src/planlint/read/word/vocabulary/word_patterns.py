"""Patterns whose words stand in `lint_rules/words`, where a council may add its own."""

from __future__ import annotations

import functools
import re
import sys
from typing import Any

from planlint import bundled

_LIST = re.compile(r"<([a-z_]+)\.([a-z_.-]+)>")
_APOSTROPHE = re.compile("['’]")


class WordPattern:
    """A pattern in which <file.list> stands for any entry of that list (“<terms.history>”); made when it is first used.

    In an entry “*” is any ending, and an apostrophe one of either kind. Of two entries that fit the longer counts.
    """

    def __init__(self, written: str, flags: int = 0) -> None:
        self.written = written
        self._flags = flags

    @functools.cached_property
    def made(self) -> re.Pattern[str]:
        """The pattern with the words in it. Raises KeyError for a list that there is not."""
        return re.compile(_LIST.sub(lambda told: any_of(told[1], told[2]), self.written), self._flags)

    def search(self, text: str, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Where the pattern first stands in a text."""
        return self.made.search(text, begin, end)

    def match(self, text: str, begin: int = 0) -> re.Match[str] | None:
        """The pattern where a text begins with it."""
        return self.made.match(text, begin)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The pattern where it is all of a text."""
        return self.made.fullmatch(text)


@functools.cache
def any_of(name: str, key: str) -> str:
    """The entries of a list as ways side by side; a dot in `key` leads into a table of lists (“counted.worry”)."""
    listed: Any = bundled.words(name)
    for part in key.split("."):
        listed = listed[part]
    longest_first = sorted(map(str, listed), key=len, reverse=True)
    ways = (re.escape(entry).replace(r"\*", r"\w*") for entry in longest_first)
    either = "|".join(_APOSTROPHE.sub("['’]", way) for way in ways)
    return f"(?:{either})"


@functools.cache
def one_of_patterns(name: str, key: str) -> re.Pattern[str]:
    """The entries of a list, each of which is a pattern, as one; capitals make no difference."""
    return re.compile("|".join(bundled.words(name)[key]), re.IGNORECASE)
