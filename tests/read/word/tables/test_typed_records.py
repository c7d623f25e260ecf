"""Print-outs whose records say what they are, and which parent they belong to: nested, in one table, under a header."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

BED = "Leo sleeps in a bed of his own every night"
HOME = "Leo is never alone with Gary, by day or night"
SEEN = "Jo sees the bed made up on two visits"
ANSWER = "If Gary is found at the flat Sana takes Leo to Nan and rings 999."
# number, kind, parent, text, who, when
ITEMS = [
    ("88117", "Outcome", "", HOME, "", ""),
    ("88118", "Action", "88120", "Buy a bed for Leo", "Jo Bell", "3 May 2027"),
    ("88119", "Measure", "88120", SEEN, "", ""),
    ("88120", "Outcome", "", BED, "", ""),
    ("88121", "Action", "88117", "Gary to live at the flat of his brother", "Gary Hill", "From 16 April 2027"),
    ("88122", "Contingency", "88117", ANSWER, "", ""),
    ("88123", "Action", "88120", "Read Leo a story each night", "Sana Grant", "Nightly"),
]
OUTCOMES = [
    (HOME, [], [("Gary to live at the flat of his brother", "Gary Hill", "From 16 April 2027")]),
    (
        BED,
        [SEEN],
        [("Buy a bed for Leo", "Jo Bell", "3 May 2027"), ("Read Leo a story each night", "Sana Grant", "Nightly")],
    ),
]
WORDS = [
    ("Item ID", "Item type", "Parent item", "Item text", "Assigned to", "Due"),
    ("Ref", "Class", "Linked to", "Description", "Worker", "Target date"),
    ("Record no.", "Element", "Belongs to", "Narrative", "Allocated", "Complete by"),
    ("Key", "What it is", "Under", "In words", "Whose job", "Day"),
]


def _check(read: dict[str, Any]) -> None:
    assert read["outcomes"] == OUTCOMES
    assert [" ".join(part for part in one if part) for one in read["contingency"]] == [ANSWER]


def _begin(paper: Any) -> None:
    paper.lines("Form print: child protection plan", "Child: Leo Grant, born 3 May 2015. Category: Neglect")


@pytest.mark.parametrize("words", WORDS)
def test_a_nested_record_for_each_item(paper: Any, fields: Fields, words: tuple[str, ...]) -> None:
    _begin(paper)
    own, kind, parent, text, who, when = words
    outer = paper.table(*([""] for _ in ITEMS))
    for at, item in enumerate(ITEMS):
        told = dict(zip((own, kind, parent, text, who, when), item, strict=True))
        rows = [(own, kind), ("Sequence", parent), (text,), (who, when)] if item[4] else [(own, kind), (parent, text)]
        made = outer.cell(at, 0).add_table(len(rows), 4)
        for number, labels in enumerate(rows):
            for column, label in enumerate(labels):
                made.cell(number, 2 * column).text = label
                made.cell(number, 2 * column + 1).text = told.get(label, f"{at + 1} of {len(ITEMS)}") or "None"
            if len(labels) == 1:
                made.cell(number, 1).merge(made.cell(number, 3))
    _check(fields(paper.source()))


@pytest.mark.parametrize("words", WORDS)
def test_one_table_of_all_items_under_a_header(paper: Any, fields: Fields, words: tuple[str, ...]) -> None:
    _begin(paper)
    own, kind, parent, text, who, when = words
    order = (kind, own, text, who, when, parent)
    rows = [dict(zip(words, item, strict=True)) for item in ITEMS]
    paper.table([*order], *([row[label] for label in order] for row in rows))
    _check(fields(paper.source()))


@pytest.mark.parametrize("words", WORDS)
def test_one_long_table_of_labels_that_come_back(paper: Any, fields: Fields, words: tuple[str, ...]) -> None:
    _begin(paper)
    paper.table(*([label, value] for item in ITEMS for label, value in zip(words, item, strict=True)))
    _check(fields(paper.source()))


def test_the_parent_may_be_named_by_its_words(paper: Any, fields: Fields) -> None:
    _begin(paper)
    named = {"88117": HOME, "88120": BED, "": ""}
    for _, kind, parent, text, who, when in ITEMS:
        paper.table(
            ["Kind", kind, "Serves", named[parent]], ["Text", text, "Who", who], ["When", when, "State", "Open"]
        )
        paper.lines("")
    _check(fields(paper.source()))
