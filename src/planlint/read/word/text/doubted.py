"""Words that may be read in two ways."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.read.word.text.draft import Understood
from planlint.read.word.text.spans import Words


@dataclass(frozen=True, slots=True)
class Doubted(Understood):
    """Words that may be read in two ways, and the way in which they were read: each is said to whoever reads on."""

    says: str = ""


def doubted(words: Words, taken: str) -> Doubted:
    """Words with what they were taken for: “was taken for …”."""
    return Doubted(words, "?", f"“{' '.join(words.value.split())}” was taken {taken}")
