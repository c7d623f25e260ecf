"""Plans to try a template on: one with something in every key of the model, one with nothing that is optional."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Collection
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from planlint.model.base import Acceptance
from planlint.model.paths import fields
from planlint.model.plan import CaseDocument

_KNOWN = {"people": "person", "concerns": "concern", "outcomes": "outcome"}
_NOT_FILLED = {"not_for", "not_for_because", "withheld", "unplaced", "accepted", "document"}
_TAGS = {"language": "pl", "reads": "ur", "speaks": "pa", "region": "PK"}


def filled(document: type[CaseDocument]) -> CaseDocument:
    """The record: words, dates and numbers that stand once each, ids that lead somewhere, two people and a child."""
    return document.model_validate(_Filler().part(document))


def bare(document: type[CaseDocument], keys: Collection[str] = ()) -> CaseDocument:
    """The record in which nothing is written yet, but for these keys of the plan."""
    written = filled(document).model_dump(mode="json", by_alias=True, exclude_none=True)
    return document.model_validate({key: written[key] for key in keys})


def with_words_for_people(plan: CaseDocument) -> CaseDocument:
    """The same record with words where ids of people stand: somebody whom the plan does not list."""
    written = plan.model_dump(mode="json", by_alias=True, exclude_none=True)
    return type(plan).model_validate(_renamed(written))


def _renamed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: one if key == "id" else _renamed(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_renamed(one) for one in value]
    return "Somebody not listed" if value in _KNOWN.values() else value


class _Filler:
    def __init__(self) -> None:
        self._numbers = itertools.count(101)

    def part(self, model: type[BaseModel]) -> dict[str, Any]:
        found = {}
        for key, facts in fields(model).items():
            if key in _NOT_FILLED and (key != "accepted" or model.__name__ != "FamilyGroupConference"):
                continue
            annotation = model.model_fields[facts.attribute].annotation
            if key == "id":
                found[key] = _KNOWN["people"] if model.__name__ in ("Person",) else model.__name__.lower()
            elif facts.refers_to:
                found[key] = self._as_many(annotation, _KNOWN[facts.refers_to])
            elif key in _TAGS:
                found[key] = self._as_many(annotation, _TAGS[key])
            elif key == "about" and model.__name__ == "ChairView":
                found[key] = "action"
            else:
                found[key] = self._value(annotation, key)
        return found

    def _value(self, annotation: Any, key: str) -> Any:
        origin, inner = get_origin(annotation), [one for one in get_args(annotation) if one is not type(None)]
        if origin is tuple:
            return [self._value(inner[0], key)]
        if origin is Literal:
            return inner[0]
        if origin in (Union, UnionType) or hasattr(annotation, "__metadata__"):
            return self._value(inner[0], key)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel) and annotation is not Acceptance:
            return self.part(annotation)
        number = next(self._numbers)
        if annotation is dt.date:
            return (dt.date(2027, 1, 1) + dt.timedelta(days=number)).isoformat()
        if annotation is int:
            return number
        return True if annotation is bool else f"{key.replace('_', ' ')} words {number}"

    @staticmethod
    def _as_many(annotation: Any, value: str) -> Any:
        many = get_origin(annotation) is tuple or any(get_origin(one) is tuple for one in get_args(annotation))
        return [value] if many else value
