"""Two acts whose things belong to different fields of life: “get the boiler serviced and finish the course”."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Sequence

from planlint.bundled import words
from planlint.english.acts.act import Act
from planlint.english.acts.links import linked, own_topic
from planlint.english.acts.segments import Word, word_set
from planlint.english.acts.words import SUBORDINATORS

_TAKES_UP = word_set("it them this these those both there same other its itself each")
_TOLD_BY = word_set("tell tells let ring phone text send show share bring pass give hand report inform notify forward")


def of_other_fields(found: Sequence[Act]) -> list[Act]:
    """The acts that begin another field of life than all before them; fewer than two when none does."""
    if any(act.inside or act.aside or act.present or _depends(act) for act in found):
        return []
    anew, known = list(found[:1]), fields(found[0].after)
    for previous, act in itertools.pairwise(found):
        own = fields(act.after)
        if known and own and not own & known and not _takes_up(act, previous):
            anew.append(act)
        known |= own
    return anew


def are_of_other_fields(first: Act, second: Act) -> bool:
    """Whether the things of two acts are known to belong to different fields."""
    one, other = fields(first.after), fields(second.after)
    return bool(one and other) and not one & other


def fields(said: Iterable[Word]) -> frozenset[str]:
    """The fields of life that words name."""
    return frozenset(itertools.chain.from_iterable(_fields().get(word.folded, ()) for word in said))


def _takes_up(act: Act, previous: Act) -> bool:
    """Whether it goes on with the act before: by a word for the same thing, or because it only tells of it."""
    only_tells = act.verb in _TOLD_BY and not own_topic(act)
    return act.denied or only_tells or bool(_TAKES_UP & {word.folded for word in act.after}) or linked(act, previous)


def _depends(act: Act) -> bool:
    return any(word.folded in SUBORDINATORS for word in act.words)


@functools.cache
def _fields() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for field, listed in words("fields_of_life").items():
        for word in map(str, listed):
            for form in (word, f"{word}s", f"{word}'s", f"{word}es"):
                found.setdefault(form, set()).add(field)
    return {word: frozenset(each) for word, each in found.items()}
