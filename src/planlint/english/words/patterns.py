"""Many written patterns as one; each is made only when a text holds letters that it cannot do without.

To make all the patterns of a list costs as much as to judge ten plans, and most texts need none of them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from planlint.english.words.needed_words import needed_words

_WORD = re.compile(r"[a-z]+")
_ONE = ""


class Patterns:
    """What one pattern of all `forms` side by side finds, whatever the case: leftmost first, then in their order.

    `spelt` makes the regular expression of a form: it puts something in place of `~` and `<name>`, and may add to it.
    """

    def __init__(self, forms: Iterable[str], spelt: Callable[[str], str] = str) -> None:
        self._name, self._index, self._made = _ONE, _Index({_ONE: tuple(forms)}), functools.cache(_maker(spelt))

    @classmethod
    def of_lists(cls, lists: Mapping[str, Iterable[str]], spelt: Callable[[str], str] = str) -> dict[str, Patterns]:
        """Several lists that are asked of the same texts: what may match is looked up for all of them at once."""
        index, made = _Index({name: tuple(forms) for name, forms in lists.items()}), functools.cache(_maker(spelt))
        found = {}
        for name in lists:
            found[name] = patterns = cls.__new__(cls)
            patterns._name, patterns._index, patterns._made = name, index, made
        return found

    # `within` is a longer text of which this is a part, and which has been asked already: then nothing is looked up.

    def search(self, text: str, within: str = "") -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text, within), None)

    def fullmatch(self, text: str, within: str = "") -> re.Match[str] | None:
        """A match that is the whole text."""
        return next((match for form in self.able(within or text) if (match := form.fullmatch(text))), None)

    def match(self, text: str, within: str = "") -> re.Match[str] | None:
        """A match with which the text begins."""
        return next((match for form in self.able(within or text) if (match := form.match(text))), None)

    def finditer(self, text: str, within: str = "") -> Iterator[re.Match[str]]:
        """Every match from left to right, none overlapping."""
        able = self.able(within or text)
        return _leftmost(able, text, 0, len(text)) if able else iter(())

    def between(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Every match that lies in `text[start:end]`; what stands before it is seen by a pattern that looks back."""
        able = self.able(text[start:end])
        return _leftmost(able, text, start, end) if able else iter(())

    def able(self, text: str) -> list[re.Pattern[str]]:
        """Those of the forms that may match a text, in their order, for whoever asks them one by one."""
        able = self._index.able(text).get(self._name)
        return [self._made(form) for form in able] if able else []

    def without(self, text: str, instead: str) -> str:
        """The text with `instead` in place of every match."""
        parts, position = [], 0
        for match in self.finditer(text):
            parts += [text[position : match.start()], instead]
            position = match.end()
        return "".join([*parts, text[position:]])


def _leftmost(able: list[re.Pattern[str]], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    position = start
    while found := [match for form in able if (match := form.search(text, position, end))]:
        first = min(found, key=re.Match.start)
        yield first
        position = max(first.end(), first.start() + 1)


def _maker(spelt: Callable[[str], str]) -> Callable[[str], re.Pattern[str]]:
    return lambda form: re.compile(spelt(form), re.IGNORECASE)


class _Index:
    """Which forms of some lists may match a text, by the words in it."""

    def __init__(self, lists: Mapping[str, tuple[str, ...]]) -> None:
        self._forms = [(name, needed_words(form), form) for name, forms in lists.items() for form in forms]
        # Most forms are ruled out by the first of what they need: they are looked up by its longest word.
        self._by_word: dict[str, list[tuple[str, int]]] = {}
        for at, (_, needed, _) in enumerate(self._forms):
            for letters in needed[0] if needed else ("",):
                word = max(_WORD.findall(letters), key=len, default="")
                self._by_word.setdefault(word, []).append((letters, at))
        self._always = self._by_word.pop("", [])
        self._met: dict[str, list[tuple[str, int]]] = {}
        self.able = functools.lru_cache(maxsize=64)(self._able)

    def _able(self, text: str) -> dict[str, list[str]]:
        """The forms that may match, by the name of their list, in the order of the list."""
        small, words = _words(text)
        candidates = [*self._always]
        for word in words:
            if (of_word := self._met.get(word)) is None:
                of_word = self._met[word] = self._needing(word)
            candidates += of_word
        found: dict[str, list[str]] = {}
        for at in sorted({at for letters, at in candidates if letters in small}):
            name, needed, form = self._forms[at]
            if _may_match(needed[1:], small):
                found.setdefault(name, []).append(form)
        return found

    def _needing(self, word: str) -> list[tuple[str, int]]:
        """The forms whose first need may stand in a text because of a word, with the letters of it."""
        parts = self._by_word.keys() & _parts(word)
        return [each for part in parts for each in self._by_word[part]]


# One text is asked by many lists, one after another.
@functools.lru_cache(maxsize=64)
def _words(text: str) -> tuple[str, frozenset[str]]:
    """The text in small letters, and its words."""
    small = text.casefold()
    return small, frozenset(_WORD.findall(small))


@functools.lru_cache(maxsize=4096)
def _parts(word: str) -> frozenset[str]:
    """Every stretch of letters within a word: “applicable” holds “appl”."""
    ends = range(1, len(word) + 1)
    return frozenset(word[start:end] for end in ends for start in range(end))


def _may_match(needed: Iterable[Iterable[str]], text: str) -> bool:
    # Written out, since it runs for each form and text: as any() in all() it takes twice as long.
    for one_of in needed:
        for letters in one_of:
            if letters in text:
                break
        else:
            return False
    return True
