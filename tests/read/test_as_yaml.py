"""A plan written as YAML is the same plan when it is read again: every field, whatever people type."""

import datetime as dt
import types
import typing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from planlint.model.plan import ChildProtectionPlan
from planlint.read import Source, read_plan, read_source
from planlint.read.as_yaml import as_yaml
from planlint.read.ids import with_ids

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
# What trips file formats up.
TRIPPING = [
    "", " ", "null", "~", "yes", "3", "2027-03-12", "=SUM(A1)", "- a", "a: b", "# a", "{{ name }}", "<b>", "&amp;",
    "*a", "line one\nline two", "\n\nlate", " \n x", "ends \nso", "tab\there", "“Nan” said", "don't", "|", ">", "? ",
    "!x", "%A", "اردو", "𝒳😀", "a\x85b", "a\u2028b", "a\u00a0b", "\ufeffa", "x" * 200, "word " * 50, "a\r\nb", "\x07",
    "---", "a\n---\nb",
]  # fmt: skip
TEXTS = st.one_of(st.sampled_from(TRIPPING), st.text(st.characters(exclude_categories=["Cs"]), max_size=30))


def values(annotation: Any) -> st.SearchStrategy[Any]:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return values(arguments[0])
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*(values(each) for each in arguments))
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(values(arguments[0]), min_size=1, max_size=2)
    if annotation is dt.date:
        return st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return parts(annotation)
    return {int: st.integers(0, 999), bool: st.booleans(), type(None): st.none()}.get(annotation, TEXTS)


def parts(model: type[BaseModel]) -> st.SearchStrategy[dict[str, Any]]:
    known = {field.alias or name: field.annotation for name, field in model.model_fields.items()}

    def some(chosen: list[str]) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({key: values(known[key]) for key in chosen})

    return st.lists(st.sampled_from(sorted(known)), unique=True, max_size=4).flatmap(some)


def plan_of(data: dict[str, Any]) -> ChildProtectionPlan:
    return ChildProtectionPlan.model_validate({**data, "document": "child-protection-plan", "language": "en-GB"})


def again(text: str) -> Source:
    return read_source(text, Path("plan.yml"))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(parts(ChildProtectionPlan).map(plan_of))
def test_any_plan_comes_back_as_it_was_with_ids_added(plan: ChildProtectionPlan) -> None:
    source = again(as_yaml(plan))
    assert source.plan == with_ids(plan)
    assert source.misfits == ()
    assert as_yaml(source) == as_yaml(plan)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_any_prose_comes_back_letter_by_letter(text: str) -> None:
    plan = ChildProtectionPlan(monitoring=text)
    assert again(as_yaml(plan)).plan.monitoring == plan.monitoring
    assert plan.monitoring == (text if plan.monitoring else None)  # blanks alone are no prose


@pytest.mark.parametrize("name", ["good-plan.yml", "poor-plan.yml"])
def test_an_example_comes_back_with_what_did_not_fit(name: str) -> None:
    source = read_plan(EXAMPLES / name)
    text = as_yaml(source)
    assert again(text).plan == with_ids(source.plan)
    assert {(each.kind, each.path, each.quote) for each in again(text).misfits} == {
        (each.kind, each.path, each.quote) for each in source.misfits
    }


ODD = """\
document: child-protection-plan
version: three
date: 31 February 2027
colour: {of: [paper, ink]}
outcomes:
  - description: Sam is safe
    date: 12/03/27
    actions: [Ring the school, {description: [a, b], by_when: }]
    concerns: c1
  -
conference: {date: 3 March 27, type: initial, type: review}
"""


def test_what_did_not_fit_is_written_as_it_stood() -> None:
    source = again(ODD)
    written = again(as_yaml(source))
    before = {(each.kind, each.path, each.quote) for each in source.misfits if each.kind != "duplicate-key"}
    assert {(each.kind, each.path, each.quote) for each in written.misfits} == before
    assert "colour:\n  of:\n    - paper\n    - ink" in as_yaml(source)


def test_what_a_key_said_a_second_time_is_kept_unplaced() -> None:
    assert [(each.text, each.place) for each in again(as_yaml(again(ODD))).plan.unplaced] == [
        ("review", "11:47, a second “type”")
    ]


def test_only_what_is_there_is_written_in_the_order_of_the_model() -> None:
    text = as_yaml(again("outcomes: [{actions: [{by_when: weekly, description: Ring}]}]\nreference: CP/1\n"))
    assert text == (
        "document: child-protection-plan\nreference: CP/1\noutcomes:\n  - id: o1\n    actions:\n"
        "      - id: a1\n        description: Ring\n        by_when: weekly\n"
    )


def test_a_number_that_is_taken_is_left_out() -> None:
    plan = again("outcomes: [{id: a1, actions: [{description: Ring}, {id: x}, {description: Go}]}]").plan
    assert [action.id for action in with_ids(plan).outcomes[0].actions] == ["a2", "x", "a3"]


def test_several_lines_are_written_as_a_block() -> None:
    assert "monitoring: |-\n  Mum\n  and Nan" in as_yaml(ChildProtectionPlan(monitoring="Mum\nand Nan"))
