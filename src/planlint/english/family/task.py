"""A task as grammar tells it: whose it is, the other parent, and the classes of verbs and nouns it is read by."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planlint.bundled import words

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = {"nsubj", "nsubjpass"}


@dataclass(frozen=True, slots=True)
class Task:
    """A verb of a task: `her` is the sign of the parent who is to do the task, `him` the sign of the other parent."""

    signs: Mapping[int, str]
    her: str
    him: str

    def about_him(self, token: Token) -> bool:
        """Whether the token, or what hangs on the token, names the other parent."""
        return any(self.signs.get(each.i) == self.him for each in token.subtree)

    def is_him(self, token: Token) -> bool:
        return self.signs.get(token.i) == self.him

    def is_bond(self, token: Token) -> bool:
        """Whether the token names the relationship of the two parents, or what goes on between them."""
        return token.lemma_.lower() in verbs("bonds") and not any(
            self.signs.get(each.i) in {"c", "r", "o"} for each in token.subtree
        )


def lemma_of(token: Token) -> str:
    """What the classes list a word by."""
    return token.lemma_.lower()


@functools.cache
def verbs(name: str) -> frozenset[str]:
    """The verbs of a class."""
    return frozenset(str(each) for each in words("her_task")[name])
