"""Which part of one version is the same part in the other: by its id, else by its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from pydantic import BaseModel

Part = TypeVar("Part", bound=BaseModel)
_NAMING = ("description", "if_this", "name", "says", "who", "person", "child", "kind")


def pairs(old: Sequence[Part], new: Sequence[Part]) -> list[tuple[int | None, int | None]]:
    """The places of each part in both lists, in the order of the new one; what is gone follows, what is new has None.

    Ids are stable from version to version; a draft read from Word has none, and there equal words are the same part.
    """
    free = dict(enumerate(old))
    found: list[tuple[int | None, int | None]] = []
    for place, part in enumerate(new):
        match = _match(part, free)
        if match is not None:
            del free[match]
        found.append((match, place))
    return [*found, *((place, None) for place in free)]


def named(part: BaseModel) -> str:
    """The words by which people know a part: its description, its name, its trigger; else those of a part within it."""
    return _own_words(part) or next((words for inner in _within(part) if (words := _own_words(inner))), "")


def _own_words(part: BaseModel) -> str:
    for key in _NAMING:
        value = getattr(part, key, None)
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _match(part: BaseModel, free: dict[int, Part]) -> int | None:
    own = getattr(part, "id", None)
    if own is not None:
        same = next((place for place, other in free.items() if getattr(other, "id", None) == own), None)
        if same is not None:
            return same
    for place, other in free.items():
        both = own is not None and getattr(other, "id", None) is not None
        if not both and _says_the_same(part, other):
            return place
    return None


def _says_the_same(part: BaseModel, other: BaseModel) -> bool:
    """Whether two parts have the same words; of two without any, whether they share a part, or hold the same."""
    mine, its = (_folded(_own_words(each)) for each in (part, other))
    if mine or its:
        return mine == its
    inner, others = ({_folded(_own_words(each)) for each in _within(one)} - {""} for one in (part, other))
    if inner or others:
        return not inner.isdisjoint(others)
    return part.model_dump(exclude={"id"}) == other.model_dump(exclude={"id"})


def _within(part: BaseModel) -> list[BaseModel]:
    lists = (getattr(part, key) for key in type(part).model_fields)
    return [each for value in lists if isinstance(value, tuple) for each in value if isinstance(each, BaseModel)]


def _folded(words: str) -> str:
    return " ".join(words.lower().split())
