"""Is it there? What counts as an answer, and what is another rule's business."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planlint.checks import Context
from planlint.checks.parts.presence import Required, is_given, misread, required, unusable
from planlint.model.paths import nodes, written
from planlint.model.people import Contact, Person
from planlint.read import read_source


def missing(pattern: str, options: Required, **plan: Any) -> list[tuple[str, str, str]]:
    """Where the check finds something missing, with the quote and the person it names."""
    document = {"document": "core-group-minutes", **plan}
    source = read_source(json.dumps(document, default=str), Path("example.json"))
    context = Context(source.plan, source.misfits)
    return [
        (written((*path, *hit.at)), hit.quote, str(hit.values["somebody"]))
        for path, node in nodes(source.plan, pattern)
        for hit in required(node, path, options, context)
    ]


@pytest.mark.parametrize(
    ("value", "given"),
    [
        (None, False),
        ("", False),
        (" \n", False),
        (".", False),
        ("-", False),
        ("– … –", False),
        ("✓", True),
        ("7", True),
        ("no", True),
        (False, True),
        (0, True),
        ((), False),
        ((None, " "), False),
        ((None, "2027-04-14"), True),
        (Contact(), False),
        (Contact(phone=" "), False),
        (Contact(phone="01632 960140"), True),
        (Person(contact=Contact(email="")), False),
        ((Person(), Person(id="mum")), True),
        ((Person(),), False),
    ],
)
def test_what_is_given_holds_something(value: Any, given: bool) -> None:
    assert is_given(value) is given


def test_a_part_within_an_unreadable_part_is_not_missing() -> None:
    options = Required(field="meetings.core_group_every")
    assert missing("plan", options) == [("meetings.core_group_every", "", "Somebody")]
    assert missing("plan", options, meetings="every month") == []
    assert missing("plan", options, meetngs={"core_group_every": "month"}) == []


def test_what_would_do_instead_is_not_missing_when_it_cannot_be_read() -> None:
    options = Required(field="meetings.core_group_every", unless=("meetings.core_groups",))
    assert missing("plan", options, meetings={"core_groups": []}) != []
    assert missing("plan", options, meetings={"core_groups": ["soon after Easter"]}) == []
    assert missing("plan", options, meetings={"core_grups": ["2027-04-14"]}) == []


def test_a_condition_is_not_met_by_what_cannot_be_read() -> None:
    options = Required(field="stage", when={"resolved": "missing"})
    entry = {"about": "Who collects Kai"}
    assert missing("disagreements[*]", options, disagreements=[entry]) != []
    assert missing("disagreements[*]", options, disagreements=[entry | {"resolved": "before Easter"}]) == []


def test_every_condition_has_to_hold() -> None:
    options = Required(field="reasons", when={"about": "given", "resolved": "missing"})
    assert missing("disagreements[*]", options, disagreements=[{"about": "Who collects Kai"}]) != []
    assert missing("disagreements[*]", options, disagreements=[{"about": " "}]) == []
    settled = {"about": "Who collects Kai", "resolved": "2027-03-02"}
    assert missing("disagreements[*]", options, disagreements=[settled]) == []


@pytest.mark.parametrize(("unanimous", "found"), [(False, True), ("no", True), ("No", True), (True, False)])
def test_a_yes_or_no_is_compared_by_its_word(unanimous: Any, found: bool) -> None:
    options = Required(field="threshold_reasons", when={"unanimous": ("no",)})
    assert bool(missing("conference", options, conference={"unanimous": unanimous})) is found


@pytest.mark.parametrize(("said", "quote"), [("No", "No"), (" no ", " no "), ("no, on 4 March", None), ("yes", None)])
def test_an_answer_as_good_as_none_is_quoted(said: str, quote: str | None) -> None:
    options = Required(field="complaints_and_appeal.explained", but_not=("no",))
    at = "complaints_and_appeal.explained"
    expected = [] if quote is None else [(at, quote, "Somebody")]
    assert missing("plan", options, complaints_and_appeal={"explained": said}) == expected


def test_an_empty_row_is_an_entry_until_a_rule_asks_for_filled_ones() -> None:
    row = {"description": "", "services": " "}
    assert missing("plan", Required(field="needs"), needs=[row]) == []
    assert missing("plan", Required(field="needs", filled=True), needs=[row]) != []
    assert missing("plan", Required(field="needs", filled=True), needs=[row, {"description": "A bed"}]) == []


def test_the_part_says_of_whom_it_speaks() -> None:
    people = [{"id": "hv", "name": "Joan Tully"}]
    rows = [{"person": "hv"}, {"person": "Nina Hall"}, {"attended": "absent"}]
    found = missing("attendance[*]", Required(field="deputy"), people=people, attendance=rows)
    assert [somebody for _, _, somebody in found] == ["Joan Tully", "Nina Hall", "Somebody"]
    children = [{"id": "kai", "name": "Kai Osman"}, {"id": "ines"}]
    found = missing("children[*]", Required(field="category"), children=children)
    assert [somebody for _, _, somebody in found] == ["Kai Osman", "Somebody"]
    voices = [{"child": "kai"}]
    found = missing("wishes_and_feelings[*]", Required(field="says"), children=children, wishes_and_feelings=voices)
    assert [somebody for _, _, somebody in found] == ["Kai Osman"]


def test_unusable_looks_at_the_way_and_not_beyond_it() -> None:
    text = json.dumps({"document": "child-protection-plan", "people": [{"contact": "01632 960140"}, {"id": "hv"}]})
    source = read_source(text, Path("example.json"))
    context = Context(source.plan, source.misfits)
    assert unusable(context, ("people", 0, "contact"))
    assert unusable(context, ("people", 0, "contact", "phone"))
    assert not unusable(context, ("people", 1, "contact"))
    assert not unusable(context, ("people",))
    assert not unusable(context, ())
    assert misread(context, ("people",))
    assert not misread(context, ("children",))


def test_a_row_of_which_something_could_not_be_read_is_not_empty() -> None:
    options = Required(field="needs", filled=True)
    assert missing("plan", options, needs=[{"descripton": "A bed"}]) == []
    assert missing("plan", options, needs=[{"description": ""}], concerns=[{"descripton": "Cold"}]) != []
