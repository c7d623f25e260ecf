"""Names and words that stand for a part of the plan → the id of that part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from planlint.model.paths import fields, part_type
from planlint.model.plan import ChildProtectionPlan
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded

_NAMED_BY = {"children": "name", "people": "name", "concerns": "description", "outcomes": "description"}


def settle_references(tree: Tree) -> None:
    """Puts ids in the place of names; a name that nobody in the plan has stays as it is written."""
    ids: dict[str, dict[str, str]] = {"people": {}, "concerns": {}, "outcomes": {}}
    for key, named_by in _NAMED_BY.items():
        for part in tree.get(key, ()):
            if named_by in part and "id" in part:
                kind = "people" if key == "children" else key
                ids[kind].setdefault(folded(part[named_by].value), part["id"].value)
    _settle(tree, ChildProtectionPlan, ids)


def _settle(part: Tree, model: type[BaseModel], ids: Mapping[str, Mapping[str, str]]) -> None:
    for key, value in list(part.items()):
        facts = fields(model).get(key)
        if facts is None:
            continue
        if facts.refers_to:
            known = ids[facts.refers_to]
            part[key] = [_id(one, known) for one in value] if isinstance(value, list) else _id(value, known)
        elif isinstance(value, dict):
            _settle(value, part_type(model, (key,)), ids)
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, dict):
                    _settle(item, part_type(model, (key,)), ids)


def _id(value: Any, known: Mapping[str, str]) -> Any:
    if isinstance(value, Words) and folded(value.value) in known:
        return Given(known[folded(value.value)], value, uses=True)
    return value
