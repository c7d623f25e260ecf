"""Random plans: every field of the model, with the texts people type and those that trip up file formats."""

from __future__ import annotations

import datetime as dt
import types
import typing
from typing import Any

from hypothesis import strategies as st
from pydantic import BaseModel

from planlint.model.plan import ChildProtectionPlan

_TRIPPING = [
    "", " ", "null", "~", "yes", "3", "2027-03-12", "=SUM(A1)", "- a", "a: b", "# a", "{{ name }}", "<b>", "&amp;", "*a",
    "line one\nline two", "\n\nlate", " \n x", "ends \nso", "tab\there", "“Nan” said", "don't", "|", ">", "? ", "!x", "%TAG",
    "اردو", "𝒳😀", "a\x85b", "a\u2028b", "a\u00a0b", "\ufeffa", "x" * 200, "word " * 50, "a\r\nb", "\x07", "---", "...", "a\n---\nb",
]  # fmt: skip
TEXTS = st.one_of(st.sampled_from(_TRIPPING), st.text(st.characters(exclude_categories=["Cs"]), max_size=30))


def _values(annotation: Any) -> st.SearchStrategy[Any]:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _values(arguments[0])
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*(_values(each) for each in arguments))
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(_values(arguments[0]), min_size=1, max_size=2)
    if annotation is dt.date:
        return st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
    if annotation in (int, bool, type(None)):
        return {int: st.integers(0, 999), bool: st.booleans(), type(None): st.none()}[annotation]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return parts(annotation)
    return TEXTS


def parts(model: type[BaseModel]) -> st.SearchStrategy[dict[str, Any]]:
    """Data for a part of a plan, with any of its keys."""
    known = {field.alias or name: field.annotation for name, field in model.model_fields.items()}

    def some(chosen: list[str]) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({key: _values(known[key]) for key in chosen})

    return st.lists(st.sampled_from(sorted(known)), unique=True, max_size=4).flatmap(some)


PLANS = parts(ChildProtectionPlan).map(
    lambda data: ChildProtectionPlan.model_validate({**data, "document": "child-protection-plan", "language": "en-GB"})
)
