"""Which of the situations of an early conference the words of a plan speak of (lint_rules/words/situations.yml)."""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from planlint.bundled import words
from planlint.english.contingency.listed_situations import Situation, situations
from planlint.english.contingency.word_classes import Classes, People, Spans
from planlint.word_lists import Worded

# “… if he comes back, or if they cannot be found” says two things.
_SENTENCE_END = re.compile(r"[.!?;\n]|\bif\b|\(\w{1,3}\) |\s/\s|, or\b", re.IGNORECASE)
# “Hurt or not seen” says two things, “visits cannot be completed” one of two.
_PART_END = re.compile(r"\b(?:or|and|but|nor|e\.?g)\b|[,;&/:(–—]| - ", re.IGNORECASE)
# How many words may lie between words that together speak of a situation, and between them and what makes it another.
_NEAR, _BESIDE = 7, 2
# A class that says so alone weighs as much as three that say so together.
_ALONE = 3
_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": None, "”": None, '"': None})
GETTING_WORSE = "things getting much worse"
HARM = "further abuse or harm"
BREAKING_DOWN = "the plan breaking down"
COMING_BACK = "a person who did harm coming back"
# “Rab’s back”: a name that owns nothing.
_IS = Worded(r"(?<=\w)'s (?=<contingency.is_so>\b)")
_NOBODY: People = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _Said:
    """Where a sentence speaks of a situation, where in that it tells what happens, and how much that weighs."""

    name: str
    places: Spans
    happens: Spans
    weight: int


def spoken_of(text: str, people: People = _NOBODY) -> set[str]:
    """The situations that the text speaks of in so many words. `people` are the plan's names, in small letters."""
    return {said.name for sentence in _SENTENCE_END.split(even(text)) for said in _strongest(sentence, people)}


def may_mean(text: str, people: People = _NOBODY) -> bool:
    """Whether a text that speaks of none may yet be meant for one: it tells of nothing that happens every day."""
    classes = Classes(even(text), people)
    return not any(classes.places(name) for name in words("situations")["everyday"])


def parts_of(text: str, people: People = _NOBODY) -> list[frozenset[str]]:
    """What each part of a text speaks of; a part of which two situations could be told speaks of one of them."""
    parts: list[frozenset[str]] = []
    for sentence in _SENTENCE_END.split(even(text)):
        ends = [end.start() for end in _PART_END.finditer(sentence)]
        of_part: dict[tuple[int, ...], set[str]] = {}
        for said in _strongest(sentence, people):
            where = tuple(sorted({bisect.bisect_left(ends, start) for start, _ in said.happens}))
            of_part.setdefault(where, set()).add(said.name)
        parts += map(frozenset, of_part.values())
    return parts


def even(text: str) -> str:
    """The text with plain signs, and each of the listed spellings as the word behind it."""
    plain = " ".join(text.translate(_SIGNS).split())
    spelt = _spellings().sub(lambda match: words("situations")["spellings"][match.group().lower()], plain)
    return _IS.sub(" is ", spelt)


@functools.cache
def _spellings() -> re.Pattern[str]:
    written = map(re.escape, sorted(words("situations")["spellings"], key=len, reverse=True))
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(written)})(?![\w'-])", re.IGNORECASE)


def _strongest(sentence: str, people: People) -> list[_Said]:
    """What a sentence says, without what is said in the same words more strongly of another situation."""
    classes = Classes(sentence, people)
    said = [
        one
        for it in situations()
        for one in _ways(it, classes, sentence)
        if not _is_other(it, one.places, classes, sentence)
    ]
    ends = [end.start() for end in _PART_END.finditer(sentence)]
    across = {one: _crosses(one, ends) for one in said}
    return [
        one
        for one in said
        if not any(_outdone(one, other, across[one] - across[other]) for other in said if other.name != one.name)
    ]


def _crosses(said: _Said, ends: list[int]) -> bool:
    """Whether its words stand in several parts of the sentence."""
    places = {bisect.bisect_left(ends, start) for start, _ in said.places}
    return len(places) > 1


def _ways(situation: Situation, classes: Classes, sentence: str) -> Iterator[_Said]:
    for name in situation.plainly:
        for place in classes.places(name):
            yield _Said(situation.name, (place,), (place,), _ALONE)
    for way in situation.together:
        # In their order, so that most classes are never looked for.
        if all(map(classes.places, way.classes)) and not any(map(classes.places, way.barred)):
            for places in _standing_together([*map(classes.places, way.classes)], sentence):
                happens = tuple(places[at] for at in way.happens)
                yield _Said(situation.name, places, happens, len(places))


def _is_other(situation: Situation, places: Spans, classes: Classes, sentence: str) -> bool:
    """Whether it stands beside something that makes it another matter: “the cat goes missing”."""
    return any(_beside(place, places, sentence) for name in situation.unless for place in classes.places(name))


def _standing_together(of_each: list[Spans], sentence: str) -> Iterator[Spans]:
    """One place of each class, none twice, each near the first."""
    for places in itertools.product(*of_each):
        pairs = itertools.combinations(sorted(places), 2)
        if all(one[1] <= other[0] for one, other in pairs) and all(
            _between(places[0], other, sentence) <= _NEAR for other in places[1:]
        ):
            yield places


def _outdone(one: _Said, other: _Said, apart: int) -> bool:
    """Whether the other is said in words that hold words of this one, or weighs more and shares words with it.

    `apart`: whether the words of this one stand in several parts and the other's in one (1), or the other way round
    (-1): what stands together is what is meant.
    """
    shared = [
        (mine, theirs)
        for mine in one.happens
        for theirs in other.happens
        if mine[0] < theirs[1] and theirs[0] < mine[1]
    ]
    if not shared:
        return False
    longer = any(theirs[1] - theirs[0] > mine[1] - mine[0] for mine, theirs in shared)
    shorter = any(theirs[1] - theirs[0] < mine[1] - mine[0] for mine, theirs in shared)
    if apart and longer == shorter:
        return apart > 0
    return (longer and not shorter) or (longer == shorter and other.weight > one.weight)


def _beside(place: tuple[int, int], places: Spans, sentence: str) -> bool:
    extent = min(start for start, _ in places), max(end for _, end in places)
    return _between(place, extent, sentence) <= _BESIDE


def _between(one: tuple[int, int], other: tuple[int, int], sentence: str) -> int:
    (_, end), (start, _) = sorted((one, other))
    return len(sentence[end:start].split())
