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
    """The words by which people know a part: its description, its name, its trigger."""
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
    words = " ".join(named(part).lower().split())
    for place, other in free.items():
        both = own is not None and getattr(other, "id", None) is not None
        if words and not both and " ".join(named(other).lower().split()) == words:
            return place
    return None
