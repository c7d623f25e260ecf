"""A text as words, numbers and marks, each with its place; and books of phrases looked up in it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from planlint import bundled

_TOKEN = re.compile(r"\b[bB]4\b|\d+|[^\W\d_]+(?:'[^\W\d_]+)*|[^\s\w]|_+")

# One character for one character, so that a place in the folded text is the same place in the text.
_FOLDED = str.maketrans(
    "\u2018\u2019\u02bc\u2010\u2011\u2012\u2013\u2014\u2212\u2044ᵗʰˢⁿᵈʳº",
    "'''" + "------" + "/" + "thsndr°",
)

# “2moro” is as long as “tmoro”.
_TO = re.compile(r"\b2(?=mor)")


def word_set(words: str) -> frozenset[str]:
    """The words of a small table of the grammar, written with spaces between."""
    return frozenset(words.split())


class Tokens:
    """The words of a text in small letters; reading beyond either end gives "" and never fails."""

    __slots__ = ("ends", "size", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_TOKEN.finditer(_TO.sub("t", text.translate(_FOLDED))))
        in_full = _in_full()
        self.words = [in_full.get(word, word) for word in (match.group().lower() for match in found)]
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self.size = len(found)

    def word(self, index: int) -> str:
        return self.words[index] if 0 <= index < self.size else ""

    def number(self, index: int) -> int | None:
        """The value of a number of at most four digits; longer ones are no count and no part of a date."""
        word = self.word(index)
        return int(word) if word.isdecimal() and len(word) <= 4 else None

    def joined(self, index: int) -> bool:
        """Whether the token stands right against the one before it."""
        return 0 < index < self.size and self.ends[index - 1] == self.starts[index]

    def written(self, begin: int, end: int) -> str:
        """The text from token `begin` up to token `end`, as the writer put it."""
        return self.text[self.starts[begin] : self.ends[end - 1]]

    def capital(self, index: int) -> bool:
        return 0 <= index < self.size and self.text[self.starts[index]].isupper()

    def capital_all(self, index: int) -> bool:
        """Whether the whole word is in capitals, as in "PE days"."""
        return 0 <= index < self.size and self.text[self.starts[index] : self.ends[index]].isupper()


@functools.cache
def _in_full() -> dict[str, str]:
    """The words that notes shorten, or spell in many ways, by what stands there for them."""
    shortened = bundled.words("time_words")["shortened"]
    return {short: word for word, shorts in shortened.items() for short in shorts} | {"&": "and"}


class PhraseBook:
    """Phrases with a label each; in a phrase, `a|b` offers either word and `word?` may be absent.

    A hyphen or an apostrophe between words makes no difference ("on-going", "half-term", "weeks' time").
    """

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._by_word: dict[str, list[tuple[_Pattern, str, frozenset[str] | None]]] = {}
        for phrase, label in phrases:
            pattern = tuple(_slot(word) for word in phrase.split())
            for first in _first_words(pattern):
                self._by_word.setdefault(first, []).append((pattern, label, _second_words(pattern)))

    def __contains__(self, word: str) -> bool:
        """Whether any phrase begins with the word."""
        return word in self._by_word

    def match(self, tokens: Tokens, index: int) -> tuple[int, str] | None:
        """The longest phrase that begins at token `index`: the token after it, and its label."""
        best: tuple[int, str] | None = None
        following = tokens.word(index + 1)
        for pattern, label, second in self._by_word.get(tokens.word(index), ()):
            if second and following not in second:
                continue
            end = _end(pattern, tokens, index)
            if end > index and (best is None or end > best[0]):
                best = end, label
        return best


_Pattern = tuple[tuple[frozenset[str], bool], ...]


def _slot(word: str) -> tuple[frozenset[str], bool]:
    return frozenset(word.removesuffix("?").split("|")), word.endswith("?")


def _first_words(pattern: _Pattern) -> set[str]:
    found: set[str] = set()
    for words, optional in pattern:
        found |= words
        if not optional:
            break
    return found


def _second_words(pattern: _Pattern) -> frozenset[str] | None:
    """What must stand second, where that can be told: most phrases are passed over by one look."""
    if len(pattern) < 2 or pattern[0][1] or pattern[1][1]:
        return None
    return pattern[1][0] | {"-", "'"}


def _end(pattern: _Pattern, tokens: Tokens, index: int) -> int:
    """The token after the longest match, or -1."""
    states = {index}
    for words, optional in pattern:
        after = set(states) if optional else set()
        for state in states:
            at = state + (state > index and tokens.word(state) in ("-", "'"))
            if tokens.word(at) in words:
                after.add(at + 1)
        if not after:
            return -1
        states = after
    return max(states)
