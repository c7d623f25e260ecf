"""Which of the situations of an early conference the words of a plan speak of (lint_rules/words/situations.yml)."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.words.patterns import Patterns

_BETWEEN = r"(?:[\w'-]+,? ){0,5}"
_FAMILY = re.compile(r"<(\w+)>")
_SENTENCE = re.compile(r"[^.!?;\n]+")
# How many words may lie between the words of a sentence that together speak of a situation.
_NEAR = 9


@dataclass(frozen=True, slots=True)
class Situation:
    """A situation, and how it is recognised: words that say so, words that do together, and mere hints."""

    name: str
    plainly: Patterns
    unless: Patterns
    together: tuple[tuple[Patterns, ...], ...]
    hints: Patterns

    def is_plain_in(self, text: str) -> bool:
        """Whether the text speaks of it in so many words."""
        text = self._without_look_alikes(text)
        return bool(self.plainly.search(text)) or any(
            _stand_together(families, sentence) for sentence in _SENTENCE.findall(text) for families in self.together
        )

    def is_hinted_in(self, text: str) -> bool:
        """Whether the text, which speaks of nothing else, may be meant for it."""
        return bool(self.hints.search(self._without_look_alikes(text)))

    def _without_look_alikes(self, text: str) -> str:
        return self.unless.without(text, " … ")


def unspoken_of(texts: Iterable[str]) -> list[str]:
    """The situations that none of the texts speaks of.

    A text in which no situation is plain is taken for one that is still open, once, if it hints at it.
    """
    said = dict.fromkeys(" ".join(text.replace("’", "'").split()) for text in texts if text.strip())
    plain = {text: {it.name for it in situations() if it.is_plain_in(text)} for text in said}
    named = set(itertools.chain.from_iterable(plain.values()))
    hinted = {text: [it.name for it in situations() if it.name not in named and it.is_hinted_in(text)] for text in said}
    # What can stand for one situation only takes it before what could stand for several.
    for text in sorted((text for text in said if not plain[text]), key=lambda text: len(hinted[text])):
        named |= set([name for name in hinted[text] if name not in named][:1])
    return [it.name for it in situations() if it.name not in named]


def _stand_together(families: tuple[Patterns, ...], sentence: str) -> bool:
    """Whether a word of each family stands near one of the first, none of them twice."""
    first, *others = ([match.span() for match in family.finditer(sentence)] for family in families)
    return any(all(any(_near(place, other, sentence) for other in places) for places in others) for place in first)


def _near(one: tuple[int, int], other: tuple[int, int], sentence: str) -> bool:
    (_, end), (start, _) = sorted((one, other))
    return start >= end and len(sentence[end:start].split()) <= _NEAR


@functools.cache
def situations() -> tuple[Situation, ...]:
    """The situations in the order of the list."""
    data = words("situations")
    families = {name: str(pattern) for name, pattern in data["families"].items()}

    def patterns(forms: list[str]) -> Patterns:
        return Patterns((_FAMILY.sub(lambda found: families[found[1]], form) for form in forms), _spelt)

    return tuple(
        Situation(
            entry["term"],
            patterns(entry["forms"]),
            patterns(entry.get("unless") or []),
            tuple(tuple(patterns([family]) for family in together) for together in entry["together"]),
            patterns(entry["hints"]),
        )
        for entry in data["words"]
    )


def _spelt(form: str) -> str:
    return rf"\b(?:{form.replace('~', _BETWEEN)})\b"
