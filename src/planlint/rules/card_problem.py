"""Why a rule card cannot be used, and the line to mend."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from planlint.reasons import NotDone

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class CardProblem(NotDone):
    """A rule card that cannot be used: which file and line, what is wrong, what to do."""


def refused(says: str, *at: str | int) -> PydanticCustomError:
    """What a validator of the whole card raises: what is wrong, and the key (counted from the card) it stands in."""
    return PydanticCustomError("card", "{says}", {"says": says, "at": at})


def not_valid(path: Path, text: str, error: ValidationError, below: tuple[str, ...] = ()) -> CardProblem:
    """The first thing wrong on a card; `below` is the key under which the validated part stands."""
    detail = error.errors()[0]
    context = detail.get("ctx", {})
    at = (*below, *detail["loc"], *context.get("at", ()))
    return CardProblem(f"{path.name}:{line_of(text, at)}: {_says(detail, at)}")


def not_yaml(path: Path, error: yaml.YAMLError) -> CardProblem:
    """A card that is not YAML at all."""
    mark = getattr(error, "problem_mark", None)
    where = f"{path.name}:{mark.line + 1}" if mark else path.name
    problem = getattr(error, "problem", None) or " ".join(str(error).split())
    return CardProblem(f"{where}: this is not well-formed YAML ({problem}): check indents, quotes and colons")


def line_of(text: str, at: Sequence[str | int]) -> int:
    """The line on which the value at a place stands, or its nearest part that is there; 1-based."""
    node = yaml.compose(text, Loader=_LOADER)
    line = node.start_mark.line if node is not None else 0
    for step in at:
        if isinstance(node, yaml.MappingNode):
            found = next(((key, value) for key, value in node.value if key.value == step), None)
            if found is None:
                continue  # the tag of a check is a step of pydantic's, not of the card's
            line, node = found[0].start_mark.line, found[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line
    return line + 1


def _says(detail: Any, at: Sequence[str | int]) -> str:
    kind, context, last = detail["type"], detail.get("ctx", {}), at[-1] if at else "card"
    if kind == "card":
        return str(context["says"])
    if kind == "missing":
        return f"“{last}” is missing"
    if kind == "extra_forbidden":
        return f"“{last}” is not known here: take it out, or look for a slip of the pen"
    if kind == "union_tag_invalid":
        return f"there is no check “{context['tag']}”; known: {context['expected_tags']}"
    if kind == "too_short" and last in {"good", "bad"}:
        return f"a card needs at least {context['min_length']} {last} examples; this has {context['actual_length']}"
    where = ".".join(str(step) for step in at) or "card"
    return f"{where}: {detail['msg'].removeprefix('Value error, ')}"
