"""Paths: how one value of a plan is named, `outcomes[0].actions[1].by_when`, and walked to."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from planlint.model.base import Clue, Kind, Reads, Refers

Path = tuple[str | int, ...]
WHOLE_PLAN = "plan"
_STEP = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)|\[(\d+|\*)\]|\.")


def written(path: Path) -> str:
    """`("outcomes", 0, "by_when")` → `outcomes[0].by_when`; the plan itself is the empty string."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(parts).removeprefix(".")


def parsed(text: str) -> tuple[str | int, ...]:
    """The path that `written` wrote; `[*]` comes back as the step "*". Raises ValueError for anything else."""
    steps: list[str | int] = []
    end = 0
    while end < len(text):
        match = _STEP.match(text, end)
        if not match:
            raise ValueError(f"“{text}” is not a path such as outcomes[0].actions[1].by_when")
        name, index = match.groups()
        if name:
            steps.append(name)
        elif index:
            steps.append("*" if index == "*" else int(index))
        end = match.end()
    return tuple(steps)


@dataclass(frozen=True, slots=True)
class TextField:
    """A text of the plan: where it stands, what it is for (None for a name, a number, an id), and its words."""

    path: Path
    kind: Kind | None
    text: str


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """What the model says of one field: its attribute (`is_` for the key `is`), its kind of text, what it refers to.

    `clue` is what it can tell of where somebody is, though no withheld word stands in it (`base.Clue`).
    """

    attribute: str
    kind: Kind | None
    refers_to: str | None
    clue: str | None = None


@functools.cache
def fields(model: type[BaseModel]) -> dict[str, FieldFacts]:
    """Each field of a model by its key in the file."""
    found = {}
    for name, field in model.model_fields.items():
        marks = [*field.metadata, *_marks(field.annotation)]
        kind = next((mark.kind for mark in marks if isinstance(mark, Reads)), None)
        refers_to = next((mark.to for mark in marks if isinstance(mark, Refers)), None)
        clue = next((mark.kind for mark in marks if isinstance(mark, Clue)), None)
        found[field.alias or name] = FieldFacts(name, kind, refers_to, clue)
    return found


def _marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for argument in getattr(annotation, "__args__", ()):
        yield from _marks(argument)


def children(node: BaseModel) -> Iterator[tuple[str, Any]]:
    """Each key of a part, as the file spells it, with its value."""
    for key, facts in fields(type(node)).items():
        yield key, getattr(node, facts.attribute)


def reach(node: Any, path: Path) -> Any:
    """The value at `path` below `node`; None where the way ends."""
    for step in path:
        if isinstance(step, int):
            node = node[step] if isinstance(node, tuple) and step < len(node) else None
        elif isinstance(node, BaseModel) and step in fields(type(node)):
            node = getattr(node, fields(type(node))[step].attribute)
        else:
            return None
    return node


def texts(node: BaseModel, path: Path = ()) -> Iterator[TextField]:
    """Every text of a part, in the order of the model; acceptances are left out, since they quote the plan."""
    for key, facts in fields(type(node)).items():
        value = getattr(node, facts.attribute)
        if key != "accepted" or isinstance(value, str):
            yield from _texts(value, (*path, key), facts.kind)


def _texts(value: Any, path: Path, kind: Kind | None) -> Iterator[TextField]:
    if isinstance(value, str):
        if value.strip():
            yield TextField(path, kind, value)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index), kind)
    elif isinstance(value, BaseModel):
        yield from texts(value, path)


def nodes(plan: BaseModel, pattern: str) -> Iterator[tuple[Path, Any]]:
    """Every part that a pattern such as `outcomes[*].actions[*]` names, with its path; "plan" names the plan."""
    yield from _matching(plan, () if pattern == WHOLE_PLAN else parsed(pattern), ())


def _matching(node: Any, steps: tuple[str | int, ...], path: Path) -> Iterator[tuple[Path, Any]]:
    if not steps:
        if node is not None:
            yield path, node
        return
    step, rest = steps[0], steps[1:]
    if step == "*":
        for index, item in enumerate(node if isinstance(node, tuple) else ()):
            yield from _matching(item, rest, (*path, index))
    else:
        yield from _matching(reach(node, (step,)), rest, (*path, step))


def part_type(model: type[BaseModel], path: Path) -> type[BaseModel]:
    """The class of the part that stands at `path` in a plan; raises KeyError where there can be none."""
    for step in path:
        if isinstance(step, str):
            model = _inner_model(model.model_fields[fields(model)[step].attribute].annotation)
    return model


def _inner_model(annotation: Any) -> type[BaseModel]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        try:
            return _inner_model(argument)
        except KeyError:
            continue
    raise KeyError(str(annotation))
