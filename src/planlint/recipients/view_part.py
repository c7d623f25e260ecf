"""A part of the plan as one document sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class ViewPart:
    """A part of the plan as one document sees it: attributes are the plan's keys, values are typed or parts."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.__dict__.update(values)

    def __bool__(self) -> bool:
        return any(value not in (None, ()) for value in self.__dict__.values())


def values_in(value: Any) -> Iterator[Any]:
    """Every typed value of a view, however deep it stands."""
    if isinstance(value, ViewPart):
        for inner in vars(value).values():
            yield from values_in(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from values_in(item)
    elif value is not None:
        yield value
