"""What a document's templates may name, taken from views of plans that hold everything."""

from __future__ import annotations

import functools
from typing import Any

from pydantic import BaseModel

from planlint.bundled import load_yaml
from planlint.model.paths import fields, part_type
from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.model.records import CoreGroupMinutes
from planlint.recipients.recipient import recipient
from planlint.recipients.shows import Shows
from planlint.recipients.view import view
from planlint.template_check.filled import filled, with_words_for_people
from planlint.template_check.shapes import Part, Shape, merged, shape
from planlint.template_folders import template_file

_DEEPEST = 8
_OWNER = "Ann Lee"


def kind_of(shown: Shows) -> type[CaseDocument]:
    """The kind of case document that this list is for: a record where it speaks of a meeting, else a plan."""
    return CoreGroupMinutes if shown.below("meeting") else ChildProtectionPlan


def plan_shape(shown: Shows) -> Part:
    """The shape of `plan` in a document with this list."""
    full, known = filled(kind_of(shown)), everything(kind_of(shown))
    found: list[Shape] = []
    for plan in (full, _owned(full), with_words_for_people(full)):
        reader = recipient(full, "person")
        found.append(shape(view(plan, shown, reader=reader), view(plan, known, reader=reader)))
    whole = merged(found)
    assert isinstance(whole, Part)
    return whole


def _owned(plan: CaseDocument) -> CaseDocument:
    """The same plan with its one action owned by somebody whom the plan lists."""
    written: dict[str, Any] = plan.model_dump(mode="json", by_alias=True, exclude_none=True)
    written["people"][0]["name"] = _OWNER
    for outcome in written["outcomes"]:
        for action in outcome["actions"]:
            action["by_whom"] = _OWNER
    return type(plan).model_validate(written)


@functools.cache
def everything(model: type[BaseModel], depth: int = 0) -> Shows:
    """A list that keeps nothing back."""
    keys = {}
    for key in fields(model) if depth < _DEEPEST else ():
        try:
            below = everything(part_type(model, (key,)), depth + 1)
        except KeyError:
            below = Shows()
        keys[key] = below
    return Shows({**keys, "dates": Shows()} if depth == 0 else keys)


def example(document: str) -> CaseDocument:
    """A made-up record with something in every key, of which this document can be made: a letter ends it by letter."""
    full = filled(CoreGroupMinutes)
    path = template_file(f"{document}/needs.yml")
    if full.ending is None or not path.is_file():
        return full
    ending = full.ending.model_copy(update={"how": load_yaml(path)["how"][0], "chair_satisfied": "yes"})
    return full.model_copy(update={"ending": ending})
