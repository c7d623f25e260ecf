"""Which situations of an early conference a plan leaves out, by all that it says may happen. (SP7.4.1)"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Set
from types import MappingProxyType

from planlint.english.contingency.leanings import leanings
from planlint.english.contingency.listed_situations import situations
from planlint.english.contingency.situations import even, may_mean, parts_of
from planlint.english.contingency.word_classes import People

# So many triggers of contingencies that nobody understands speak of one situation: “he drinks”, “he comes home drunk”.
_FOR_ONE = 2
# Beside a list of so many, triggers that nobody understands are ordinary ones: “Nan is away”.
_MANY = 5
_NOBODY: People = MappingProxyType({})


def unspoken_of(
    triggers: Iterable[str],
    beside: Iterable[str] = (),
    listed: Iterable[str] = (),
    people: People = _NOBODY,
    beyond: Set[str] = frozenset(),
) -> list[str]:
    """The situations that none of the texts speaks of: triggers, what else is said `beside` them, and those `listed`.

    Those `beyond` this plan need not be spoken of. Each part of a text speaks of one situation.

    Where no situation is plain, one may be meant that is still open: each line of the list has its own; a trigger is
    meant for what its words lean to, and of those that lean nowhere two are for one as a rule. Where they may be meant
    for as many as are open, none is missing.
    """
    lines = {even(text) for text in listed if text}
    told = {text: parts_of(text, people) for text in (*(even(each) for each in triggers if each), *lines)}
    asked = [it.name for it in situations() if it.name not in beyond]
    parts = [
        *(part for parts in told.values() for part in parts),
        *(each for text in beside for each in parts_of(text, people)),
    ]
    missing = _left_over(parts, asked)
    unclear = {text for text, said in told.items() if not said and may_mean(text, people)}
    leaning = {text: leanings(text, people) for text in unclear - lines}
    missing = _left_over([each for each in leaning.values() if each], missing)
    vague = sum(not each for each in leaning.values())
    meant = len(unclear & lines) + (0 if len(lines) >= _MANY else (vague + 1) // _FOR_ONE)
    return missing if len(missing) > meant else []


def _left_over(parts: list[frozenset[str]], asked: Collection[str]) -> list[str]:
    """The situations that are left where each part speaks of one, and of as many as can be together."""
    part_of: dict[str, int] = {}

    def finds_one(part: int, tried: set[str]) -> bool:
        for name in sorted(parts[part].intersection(asked) - tried):
            tried.add(name)
            if name not in part_of or finds_one(part_of[name], tried):
                part_of[name] = part
                return True
        return False

    for part in range(len(parts)):
        finds_one(part, set())
    return [name for name in asked if name not in part_of]
