"""Labels with their values in a table whose rows above them tell something else: children, or what may happen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.facts.labels import asked
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.terms import terms

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("heads", "children", "below"),
    [
        (
            ["Surname", "First name", "Date of birth", "Category"],
            [["Kemp", "Zoya", "01/10/2010", "Neglect"], ["Kemp", "Lev", "14/04/2020", "Neglect"]],
            [
                ["Address", "9 Quill House", "Allocated worker", "Nkechi Obi"],
                ["Parental responsibility", "Ann Kemp", "GP", "Dr Lund"],
            ],
        ),
        (
            ["Child", "Date of birth", "School", "Category"],
            [["Zoya Kemp", "01/10/2010", "Hill School", "Neglect"], ["Lev Kemp", "14/04/2020", "", "Neglect"]],
            [["Home address", "9 Quill House", "GP", "Hill Surgery"]],
        ),
        (
            ["Name", "DOB", "Category"],
            [["Zoya Kemp", "01/10/2010", "Neglect"], ["Lev Kemp", "14/04/2020", "Neglect"]],
            [["Address", "9 Quill House", ""], ["Legal status", "None", ""]],
        ),
        (
            ["Name of child", "Born", "Category", "GP"],
            [["Zoya Kemp", "01/10/2010", "Neglect", "Dr Lund"], ["Lev Kemp", "14/04/2020", "Neglect", "Dr Lund"]],
            [["Address", "9 Quill House", "Parental responsibility", "Ann Kemp"]],
        ),
        (
            ["Forename", "Surname", "D.O.B.", "Category of plan"],
            [["Zoya", "Kemp", "01/10/2010", "Neglect"], ["Lev", "Kemp", "14/04/2020", "Neglect"]],
            [["GP", "Hill Surgery", "Address", "9 Quill House"]],
        ),
    ],
)
def test_a_cover_grid_goes_on_with_labels(
    paper: Any, fields: Fields, heads: list[str], children: list[list[str]], below: list[list[str]]
) -> None:
    paper.table(
        ["COVER SHEET", *[""] * (len(heads) - 1)], heads, *children, *below, merged=((0, 0, 0, len(heads) - 1),)
    )
    told = fields(paper.source())["children"]
    assert told == [("Zoya Kemp", "2010-10-01", "Neglect"), ("Lev Kemp", "2020-04-14", "Neglect")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Next core group", "Review conference due by"),
        ("Date of next core group", "RCPC due by"),
        ("Next core group meeting", "Review conference to be held by"),
        ("Core group due on", "Next review conference"),
        ("Core group", "Review conference is due"),
    ],
)
@pytest.mark.parametrize(
    "labels", [["If the plan is not working"] * 2, ["Mark on either child", "Kyle found at home overnight"]]
)
def test_days_of_meetings_below_what_may_happen(
    paper: Any, fields: Fields, first: str, second: str, labels: list[str]
) -> None:
    paper.table(["Name of child", "Date of birth"], ["Zoya Kemp", "9 March 2021"])
    paper.head("Contingency")
    answers = ("Jo Bell to call a strategy meeting the same day", "Legal planning meeting in 2 working days")
    rows = [[label, answer] for label, answer in zip(labels, answers, strict=True)]
    paper.table(*rows, [first, "24-Sep-2026 14:00"], [second, "01-Dec-2026"])
    source = paper.source()
    assert [one[1] for one in fields(source)["contingency"]] == [*answers]
    assert str(source.plan.meetings.review_conference) == "2026-12-01"


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Evidence outcome met", "evidence"),
        ("Evidence that the outcome is met", "evidence"),
        ("Proof goal has been reached", "evidence"),
        ("Indicators outcome achieved", "evidence"),
        ("Evidence aim is fulfilled", "evidence"),
        ("Outcome met", "progress"),
    ],
)
def test_by_what_an_outcome_is_seen_to_be_met(label: str, key: str) -> None:
    assert column_keys(terms(), label, loose=True) == key
    assert (asked(terms(), label) == "evidence") is (key == "evidence")
