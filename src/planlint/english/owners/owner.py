"""One owner, and all the owners of one "by whom"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed, vocabulary

_INITIAL_AND_SURNAME = re.compile(r"(?:[A-Z]\. ?){1,2}[A-Z][\w’'-]+")


@dataclass(frozen=True, slots=True)
class Owner:
    """One part of "by whom", with its place in the text (code points).

    `id` is the person it can only mean. `known` says that it may mean somebody of the plan, one or several.
    `explained` is a group whose people are named beside it, or a remark in brackets after a person.
    """

    kind: OwnerKind
    text: str
    start: int
    end: int
    id: str | None = None
    known: bool = False
    explained: bool = False


@dataclass(frozen=True, slots=True)
class Owners:
    """Every part of one "by whom", in order."""

    text: str
    parts: tuple[Owner, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The people it can only mean, each once: nobody is guessed."""
        return tuple(dict.fromkeys(part.id for part in self.parts if part.id is not None))

    def of(self, *kinds: OwnerKind) -> tuple[Owner, ...]:
        """The parts of some kinds that stand for themselves, without the explained ones."""
        return tuple(part for part in self.parts if part.kind in kinds and not part.explained)

    @property
    def has_individual(self) -> bool:
        """Whether at least one person, role or relation owns it."""
        return any(part.kind in INDIVIDUAL for part in self.parts)


def credible(owner: Owner) -> bool:
    """Whether capitals in a sentence are a person's name: somebody known, a title, a common first name, an aunt."""
    if owner.kind is not OwnerKind.PERSON or owner.known:
        return True
    words = [key(word) for word in owner.text.split()]
    return len(words) > 0 and (
        words[0] in listed("first_names")
        or (len(words) > 1 and any(word in listed("titles") for word in words[:2]))
        or (len(words) > 1 and words[1] in listed("first_names"))
        or (len(words) > 1 and vocabulary().get(words[0]) is OwnerKind.RELATION)  # “Auntie Shell”
        or _INITIAL_AND_SURNAME.fullmatch(owner.text) is not None
    )
