"""What each name of a template stands for: a part with its keys, a list, one value, or something nobody can know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, is_dataclass
from typing import Any, TypeAlias

from planlint.recipients.view import ViewPart


@dataclass(frozen=True, slots=True)
class Anything:
    """Something of which nothing is known: nothing is said of its attributes."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value that is printed as what it is (`Prose`, `Island`, `Day` …), with the attributes it has."""

    kind: str
    attributes: Mapping[str, Shape] = field(default_factory=dict)
    path: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the plan: `keys` it shows; `kept_back` are those that the model has and this document may not show."""

    keys: Mapping[str, Shape]
    kept_back: frozenset[str] = frozenset()
    path: str = ""


@dataclass(frozen=True, slots=True)
class Many:
    """A list of one kind of thing."""

    of: Shape
    path: str = ""


@dataclass(frozen=True, slots=True)
class Several:
    """A tuple whose places each hold something else."""

    places: tuple[Shape, ...]


Shape: TypeAlias = Anything | Value | Part | Many | Several
ANYTHING = Anything()
# What each name of a template stands for at one point of it.
Scope: TypeAlias = dict[str, Shape]
# The same facts under a second name: who looks for a field may find it under either.
_SAME = {"each_person[*].does": "outcomes[*].actions", "each_person[*].person": "people[*]"}
_SAME |= {"reader.does": "outcomes[*].actions", "reader.person": "people[*]", "reader.seen_by": "contacts"}
_SAME |= {"reader.steps_in": "contingency"}


def shape(seen: Any, whole: Any = None, path: str = "") -> Shape:
    """The shape of a view's value; `whole` is the same value in a view that may show everything."""
    path = _SAME.get(path, path)
    if isinstance(seen, ViewPart):
        keys, known = vars(seen), vars(whole) if isinstance(whole, ViewPart) else {}
        shown = {key: shape(value, known.get(key), f"{path}.{key}".lstrip(".")) for key, value in keys.items()}
        return Part(shown, frozenset(known.keys() - keys.keys()), path)
    if isinstance(seen, tuple):
        known_items = whole if isinstance(whole, tuple) and len(whole) == len(seen) else (None,) * len(seen)
        of = (shape(one, known, f"{path}[*]") for one, known in zip(seen, known_items, strict=True))
        return Many(merged(of), path)
    if is_dataclass(seen):
        return Value(type(seen).__name__, attributes(seen), path)
    return Value("text", {}, path) if isinstance(seen, str) else ANYTHING


def attributes(value: Any) -> dict[str, Shape]:
    """The public attributes of an object, with their shapes one step deep."""
    found = {name: getattr(value, name) for name in dir(value) if not name.startswith("_")}
    return {
        name: Value(type(one).__name__, attributes(one)) if is_dataclass(one) else ANYTHING
        for name, one in found.items()
        if not callable(one)
    }


def merged(shapes: Iterable[Shape]) -> Shape:
    """What holds of any of these: a part has the keys of all, and is known as long as all are parts."""
    found: Shape | None = None
    for one in shapes:
        found = one if found is None or found == ANYTHING else found if one == ANYTHING else _both(found, one)
    return found or ANYTHING


def _both(one: Shape, other: Shape) -> Shape:
    if one == other:
        return one
    if isinstance(one, Part) and isinstance(other, Part):
        keys = {key: merged([part.keys[key] for part in (one, other) if key in part.keys])
                for key in {**one.keys, **other.keys}}  # fmt: skip
        return Part(keys, (one.kept_back | other.kept_back) - keys.keys(), one.path)
    if isinstance(one, Value) and isinstance(other, Value):
        return Value(one.kind, {**other.attributes, **one.attributes}, one.path)
    if isinstance(one, Many) and isinstance(other, Many):
        return Many(merged([one.of, other.of]), one.path)
    if isinstance(one, Several) and isinstance(other, Several) and len(one.places) == len(other.places):
        return Several(tuple(merged(pair) for pair in zip(one.places, other.places, strict=True)))
    return ANYTHING


def called(of: Shape) -> str:
    """What a message calls it: by its path where it has one."""
    path = getattr(of, "path", "")
    if path:
        return f"“{path}”"
    return "the plan" if isinstance(of, Part) else f"a {of.kind}" if isinstance(of, Value) else "it"
