"""Where the text with a reference stands in the file: `outcomes.o1.actions.a1.description` → its path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from planlint.model.paths import Path, children
from planlint.model.plan import CaseDocument
from planlint.model.references import joined, steps


def places(plan: CaseDocument) -> dict[str, Path]:
    """The path of every value of a plan by its reference."""
    return dict(_places(plan, "", ()))


def _places(value: Any, at: str, path: Path) -> Iterator[tuple[str, Path]]:
    yield at, path
    if isinstance(value, BaseModel):
        for key, inner in children(value):
            yield from _places(inner, joined(at, key), (*path, key))
    elif isinstance(value, tuple):
        for index, (step, item) in enumerate(zip(steps(value), value, strict=True)):
            yield from _places(item, joined(at, step), (*path, index))
