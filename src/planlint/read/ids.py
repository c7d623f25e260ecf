"""Ids for the parts that have none: comparing versions, minutes and translations hang on them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pydantic import BaseModel

from planlint.model.paths import children
from planlint.model.plan import CaseDocument

# What an id of each list begins with, as in the skeleton of the plan file.
_BEGINNINGS: Final = {
    "children": "child",
    "people": "p",
    "concerns": "c",
    "strengths": "s",
    "needs": "n",
    "outcomes": "o",
    "actions": "a",
    "contingency": "k",
    "visits": "v",
    "assessments": "as",
    "disagreements": "d",
}


def with_ids(plan: CaseDocument) -> CaseDocument:
    """The plan in which every part that can have an id has one: `o1`, `a1`, `c1` …; those it had stay as they are.

    Numbers run through the whole plan, so that no two actions share one, and a number already taken is left out.
    """
    taken = set(_ids(plan))
    numbers: dict[str, int] = {}

    def fresh(beginning: str) -> str:
        while True:
            numbers[beginning] = numbers.get(beginning, 0) + 1
            new = f"{beginning}{numbers[beginning]}"
            if new not in taken:
                return new

    def filled(part: Any, key: str) -> Any:
        if isinstance(part, tuple):
            return tuple(filled(item, key) for item in part)
        if not isinstance(part, BaseModel):
            return part
        changes: dict[str, Any] = {}
        if key in _BEGINNINGS and not getattr(part, "id", None):
            changes["id"] = fresh(_BEGINNINGS[key])
        for inner in type(part).model_fields:
            value = getattr(part, inner)
            if isinstance(value, tuple | BaseModel):
                changes[inner] = filled(value, inner)
        return part.model_copy(update=changes)

    whole = filled(plan, "")
    assert isinstance(whole, CaseDocument)
    return whole


def _ids(part: BaseModel) -> Iterator[str]:
    for key, value in children(part):
        if key == "id" and isinstance(value, str):
            yield value
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, BaseModel):
                yield from _ids(item)
