"""Many written patterns as one; each is made only when a text holds letters that it cannot do without.

To make all the patterns of a list costs as much as to judge ten plans, and most texts need none of them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator

from planlint.english.words.needed_words import needed_words


class Patterns:
    """What one pattern of all `forms` side by side finds, whatever the case: leftmost first, then in their order.

    `spelt` makes the regular expression of a form: it puts something in place of `~` and `<name>`, and may add to it.
    """

    def __init__(self, forms: Iterable[str], spelt: Callable[[str], str] = str) -> None:
        self._forms = tuple((needed_words(form), form) for form in forms)
        self._made = functools.cache(lambda form: re.compile(spelt(form), re.IGNORECASE))

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text), None)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match that is the whole text."""
        return next((match for form in self._able(text) if (match := form.fullmatch(text))), None)

    def match(self, text: str) -> re.Match[str] | None:
        """A match with which the text begins."""
        return next((match for form in self._able(text) if (match := form.match(text))), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match from left to right, none overlapping."""
        able, position = [*self._able(text)], 0
        while found := [match for form in able if (match := form.search(text, position))]:
            first = min(found, key=re.Match.start)
            yield first
            position = max(first.end(), first.start() + 1)

    def without(self, text: str, instead: str) -> str:
        """The text with `instead` in place of every match."""
        parts, position = [], 0
        for match in self.finditer(text):
            parts += [text[position : match.start()], instead]
            position = match.end()
        return "".join([*parts, text[position:]])

    def _able(self, text: str) -> Iterator[re.Pattern[str]]:
        small = text.casefold()
        for needed, form in self._forms:
            # Most forms are ruled out by the first of what they need; to ask it here takes half the time.
            for letters in needed[0] if needed else ("",):
                if letters in small:
                    break
            else:
                continue
            if _may_match(needed[1:], small):
                yield self._made(form)


def _may_match(needed: Iterable[Iterable[str]], text: str) -> bool:
    # Written out, since it runs for each form and text: as any() in all() it takes twice as long.
    for one_of in needed:
        for letters in one_of:
            if letters in text:
                break
        else:
            return False
    return True
