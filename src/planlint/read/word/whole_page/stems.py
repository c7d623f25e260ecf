"""How line after line of a form begins: “We will see …”, “Step 3. …”, “Held by …”. That is the form's, not the plan's.

Only what comes back counts, figures aside, and only if it says nothing of the family: it ends like a label, or what
follows is always somebody or a day, or it is made of words that any sentence may begin with.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planlint import bundled
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.owners import is_owner, is_timescale
from planlint.read.word.whole_page.who_or_when import is_somebody

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]+")
_MOST_TOKENS = 9
_MOST_DAY_LETTERS = 40
_TWICE, _OFTEN = 2, 3
_ENDS = re.compile(r"[.…]*[:.…?]|[>→»]+")
_LETTER_OR_ROMAN = re.compile(r"[A-Z]|[IVX]{2,4}|[ivx]{2,4}")
_BEHIND_COUNT = frozenset(["/", "=", ")", "–", "—", "-", ").", ":", ".)"])
_MOST = 0.6
_Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stems:
    """The beginnings, token by token and folded, that come back in a draft."""

    known: frozenset[_Key]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Stems:
        """The stems of some lines."""
        behind: dict[_Key, list[tuple[str, str]]] = defaultdict(list)
        for text in texts:
            for key, end in _beginnings(text):
                behind[key].append((text[:end], text[end:].strip()))
        return cls(frozenset(key for key, lines in behind.items() if _is_stem(key, lines)))

    def cut(self, words: Words) -> tuple[Words, Words] | None:
        """A line as its stem and what it says; None where it begins with none."""
        ends = [end for key, end in _beginnings(words.value) if key in self.known]
        if not ends:
            return None
        stem, rest = words.cut(0, ends[-1]), words.cut(ends[-1])
        return (stem, rest) if stem and rest else None


def _beginnings(text: str) -> Iterator[tuple[_Key, int]]:
    key: list[str] = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        key.append("#" if _counts(word, first=not key) else word.lower().replace("'", "’"))
        if len(key) > _MOST_TOKENS:
            return
        if text[match.end() : match.end() + 1].isspace():
            yield tuple(key), match.end()


def _counts(word: str, *, first: bool) -> bool:
    """Whether a word tells which of several it is: “2”, “B”, “III”, “two”, “second”."""
    if word.isdigit() or word.lower() in _listed("counts"):
        return True
    return _LETTER_OR_ROMAN.fullmatch(word) is not None and not (first and word in "AI")


def _is_stem(key: _Key, lines: list[tuple[str, str]]) -> bool:
    """Whether what begins so many lines, which are told with what follows, is the form's."""
    others = len({rest for _, rest in lines} - {""})
    begins = lines[0][0].rstrip(" :.,–—-")
    label = next((at for at, word in enumerate(key) if _ENDS.fullmatch(word)), len(key) - 1)
    if others < _TWICE or others < len(lines) / 2 or is_somebody(begins) or {"(", "["} & {*"".join(key)}:
        return False
    if not {*key[label + 1 :]} <= small_words():
        return False  # “Who: Jo Bell / When:” are two labels
    words = [word for word in key if word[0].isalpha()]
    if is_timescale(" ".join(words)):
        return False
    if not words:
        return others >= _OFTEN and key[-1] in _BEHIND_COUNT
    if others >= _OFTEN and len(words) > 1 and {*words} <= small_words():
        if words[-1] not in _listed("goes_on"):
            return True
    elif _ENDS.fullmatch(key[-1]):
        return len(key) > _TWICE or others >= _OFTEN
    if key[-1] == "#" or key[-1] in _BEHIND_COUNT:
        return others >= _OFTEN and not any(_tells(f"{begun} {rest}") for begun, rest in lines)
    told = [rest for begun, rest in lines if _tells(rest) and (begun.isupper() or not _tells(f"{begun} {rest}"))]
    return others >= _OFTEN and len(told) >= _MOST * len(lines)


def small_words() -> frozenset[str]:
    """The words with which any sentence may begin."""
    return _listed("small")


@functools.cache
def _listed(group: str) -> frozenset[str]:
    return frozenset(bundled.words("form_stems")[group])


def _tells(text: str) -> bool:
    """Whether words are somebody, or a day, and nothing else."""
    return is_owner(text) or (len(text) < _MOST_DAY_LETTERS and is_timescale(text))
