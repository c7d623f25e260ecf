"""What has changed between two versions, for whom, and whether a conference should have made it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from planlint.model.paths import fields
from planlint.model.plan import ChildProtectionPlan
from planlint.report.change_words import Words
from planlint.versions.changes import RECORDS, Change, Kind, changes

PEOPLE = [
    {"id": "mum", "name": "Kerry Marsh", "known_as": ["Mum"]},
    {"id": "sw", "name": "Ngozi Okafor", "role": "lead social worker"},
]


def plan(*actions: dict[str, Any], **parts: Any) -> ChildProtectionPlan:
    outcome = {"id": "o1", "description": "Leo is warm", "actions": list(actions)}
    return ChildProtectionPlan.model_validate({"people": PEOPLE, "outcomes": [outcome], **parts})


def said(old: ChildProtectionPlan, new: ChildProtectionPlan) -> list[list[str]]:
    words = Words(old, new)
    return [words.said(change) for change in changes(old, new)]


def only(old: ChildProtectionPlan, new: ChildProtectionPlan) -> Change:
    (change,) = changes(old, new)
    return change


def test_a_new_action_is_told_to_whoever_does_it() -> None:
    change = only(plan(), plan({"id": "a1", "description": "Buy a coat", "by_whom": "Mum"}))
    assert (change.kind, change.people, change.fundamental) == (Kind.NEW, ("mum",), False)


def test_an_action_that_changes_hands_is_told_to_both() -> None:
    old, new = ({"id": "a1", "description": "Buy a coat", "by_whom": who} for who in ("Mum", "Ngozi Okafor"))
    assert only(plan(old), plan(new)).people == ("mum", "sw")


def test_a_new_date_says_what_it_was_and_what_it_is() -> None:
    old, new = ({"id": "a1", "description": "Buy a coat", "by_when": day} for day in ("5 March 2027", "12 March 2027"))
    assert said(plan(old), plan(new)) == [
        ["Changed, by when: Buy a coat", "before: 5 March 2027", "now: 12 March 2027"]
    ]


def test_what_is_done_is_said_as_done() -> None:
    old = {"id": "a1", "description": "Buy a coat"}
    assert said(plan(old), plan({**old, "status": "done"})) == [["Done: Buy a coat"]]


def test_what_is_dropped_gives_the_reason_that_is_written() -> None:
    action = {"id": "a1", "description": "Buy a coat"}
    dropped = [{"id": "a1", "description": "Buy a coat", "because": "Nan knitted one"}]
    assert said(plan(action), plan(dropped=dropped)) == [
        ["No longer, what will be done: Buy a coat", "why: Nan knitted one"]
    ]
    assert said(plan(action), plan())[0][1] == "why: nothing is written about why"


def test_an_action_under_another_outcome_has_moved() -> None:
    action = {"id": "a1", "description": "Buy a coat"}
    two = [{"id": "o1", "description": "Leo is warm"}, {"id": "o2", "description": "Leo is dry"}]
    old = plan(outcomes=[{**two[0], "actions": [action]}, two[1]])
    new = plan(outcomes=[two[0], {**two[1], "actions": [action]}])
    assert said(old, new) == [["Moved: Buy a coat", "it is now for: Leo is dry"]]


def test_the_same_words_without_an_id_are_the_same_part() -> None:
    assert changes(plan({"description": "Buy a coat"}), plan({"description": "buy  a coat"}))[0].kind is Kind.CHANGED
    assert changes(plan({"description": "Buy a coat"}), plan({"description": "Buy a coat"})) == []


def test_white_space_alone_is_no_change() -> None:
    assert (
        changes(plan({"id": "a1", "description": "Buy a coat"}), plan({"id": "a1", "description": "Buy  a\ncoat"}))
        == []
    )


def test_only_what_a_conference_decides_may_be_fundamental() -> None:
    old = plan(children=[{"id": "leo", "category": "neglect"}], monitoring="Weekly")
    new = plan(children=[{"id": "leo", "category": "physical abuse"}], monitoring="Every two weeks")
    assert {change.part: change.fundamental for change in changes(old, new)} == {"children": True, "monitoring": False}


def test_an_outcome_without_words_and_without_an_id_is_the_one_with_its_actions() -> None:
    visit, call = {"description": "Core group meets"}, {"description": "School rings"}
    draft = ChildProtectionPlan.model_validate({"outcomes": [{"actions": [visit, call]}, {"actions": [call]}, {}]})
    ids = [
        {"id": "o1", "actions": [{"id": "a1", **visit}, {"id": "a2", **call}]},
        {"id": "o2", "actions": [{"id": "a3", **call}]},
        {"id": "o3"},
    ]
    converted = ChildProtectionPlan.model_validate({"outcomes": ids})
    assert changes(draft, converted) == changes(converted, draft) == []


def test_an_outcome_without_words_that_is_gone_is_named_by_its_first_action() -> None:
    old = ChildProtectionPlan.model_validate({"outcomes": [{"actions": [{"description": "Core group meets"}]}]})
    new = ChildProtectionPlan()
    assert [change.name for change in changes(old, new)] == ["Core group meets", "Core group meets"]


def test_actions_move_only_where_their_outcome_is_another_one_whatever_its_id() -> None:
    coat, gloves = {"description": "Buy a coat"}, {"description": "Buy gloves"}
    old = ChildProtectionPlan.model_validate({"outcomes": [{"description": "Leo is warm", "actions": [coat, gloves]}]})
    there = [{"id": "o1", "description": "Leo is  warm", "actions": [coat]}, {"id": "o2", "actions": [gloves]}]
    moved = [change.name for change in changes(old, ChildProtectionPlan.model_validate({"outcomes": there}))
             if change.kind is Kind.MOVED]  # fmt: skip
    assert moved == ["Buy gloves"]


EVIDENCE = "Late no more than 1 time in 2 weeks"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            {"outcomes": [{"id": "o1", "evidence": [{"description": EVIDENCE}]}]},
            {"outcomes": [{"id": "o1", "evidence": [{"description": "Late no more than 9 times in 2 weeks"}]}]},
            ["Changed, the words: Late no more than 9 times in 2 weeks", f"before: {EVIDENCE}",
             "now: Late no more than 9 times in 2 weeks"],
        ),
        (
            {"outcomes": [{"id": "o1", "evidence": [{"description": EVIDENCE}]}]},
            {"outcomes": [{"id": "o1"}]},
            [f"No longer, sign that it is better: {EVIDENCE}"],
        ),
        (
            {"wishes_and_feelings": [{"child": "leo", "says": "I want Mum"}]},
            {"wishes_and_feelings": [{"child": "leo", "says": "I want Dad"}]},
            ["Changed, what was said: I want Dad", "before: I want Mum", "now: I want Dad"],
        ),
        (
            {"people": [{"id": "sw", "name": "Ngozi Okafor", "contact": {"phone": "01632 960145"}}]},
            {"people": [{"id": "sw", "name": "Ngozi Okafor", "contact": {"phone": "01632 960146"}}]},
            ["Changed, telephone: Ngozi Okafor", "what it is stands in the plan, and not here"],
        ),
        (
            {"people": [{"id": "sw", "name": "Ngozi Okafor"}]},
            {"people": [{"id": "sw", "name": "Ngozi Okafor", "contact": {"phone": "01632 960146"}}]},
            ["Changed, telephone: Ngozi Okafor", "what it is stands in the plan, and not here"],
        ),
        ({}, {"strengths": [{"id": "s1", "description": "Nan visits"}]}, ["New, what is going well: Nan visits"]),
    ],
)  # fmt: skip
def test_whatever_words_of_the_plan_change_is_told(old: dict[str, Any], new: dict[str, Any], told: list[str]) -> None:
    assert said(*map(ChildProtectionPlan.model_validate, (old, new))) == [told]


def _every_text(part: type[BaseModel], path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Each place of a plan that holds text, as a path, in a plan where every list has one part."""
    for key, facts in fields(part).items():
        annotation = part.model_fields[facts.attribute].annotation
        inner = _models(annotation)
        many = "tuple" in str(annotation)
        for model in inner:
            yield from _every_text(model, (*path, key, *([0] if many else [])))
        if not inner and facts.kind is not None:
            yield (*path, key, *([0] if many else [])), None


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [each for inner in getattr(annotation, "__args__", ()) for each in _models(inner)]


def _with(path: tuple[Any, ...], text: str) -> dict[str, Any]:
    value: Any = text
    for step in reversed(path):
        value = [value] if isinstance(step, int) else {step: value}
    return dict(value)


def test_no_prose_of_a_plan_is_changed_untold() -> None:
    apart = {*RECORDS, "dropped", "accepted", "withheld", "unplaced"}
    places = [path for path, _ in _every_text(ChildProtectionPlan, ()) if not apart & {*path} and path[-1] != "id"]
    assert ("outcomes", 0, "evidence", 0, "description") in places
    for path in places:
        old, new = (ChildProtectionPlan.model_validate_json(json.dumps(_with(path, text))) for text in ("It is", "Is"))
        assert changes(old, new), path
