"""What only counts an outcome in its cell, or names its area, is none of its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_HEAD = ["Desired outcome", "Action", "By whom", "By when"]


def _outcomes(paper: Any, fields: Fields, first: str, second: str) -> list[str]:
    paper.table(
        _HEAD,
        [first, "Take Amy to the clinic", "Jo Bell", "3 May 2027"],
        [second, "Walk her to school", "Kit Osei", "4 May 2027"],
    )
    return [one[0] for one in fields(paper.source())["outcomes"]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. {}", "2. {}"),
        ("(1) {}", "(2) {}"),
        ("a) {}", "b) {}"),
        ("1 {}", "2 {}"),
        ("1 – {}", "2 – {}"),
        ("1.1 {}", "1.2 {}"),
        ("Goal 1: {}", "Goal 2: {}"),
        ("Outcome 1\n{}", "Outcome 2\n{}"),
        ("1\n{}", "2\n{}"),
        ("O1 {}", "O2 {}"),
        ("DO1 – {}", "DO2 – {}"),
        ("No. 1 {}", "No. 2 {}"),
        ("[1] {}", "[2] {}"),
        ("SAFE\n{}", "HEALTHY\n{}"),
        ("Safe: {}", "Healthy: {}"),
        ("1. SAFE\n{}", "2. HEALTHY\n{}"),
        ("Safe (S)\n{}", "Healthy (H)\n{}"),
        ("(Safe)\n{}", "(Healthy)\n{}"),
        ("Wellbeing indicator: Safe\n{}", "Wellbeing indicator: Healthy\n{}"),
        ("Home life\n{}", "Health and education\n{}"),
        ("Dad’s drinking\n{}", "Health\n{}"),
        ("{}\n(Safe)", "{}\n(Healthy)"),
    ],
)
def test_a_number_or_an_area_is_none_of_an_outcomes_words(paper: Any, fields: Fields, first: str, second: str) -> None:
    told = _outcomes(paper, fields, first.format("Amy is safe at home"), second.format("Amy gets to school"))
    assert told == ["Amy is safe at home", "Amy gets to school"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("5 days a week Amy is at school", "2 hours of homework are done"),
        ("Amy is safe\nNobody hits her at home", "Amy is well\nShe sees the nurse"),
        ("1. Amy is safe\n2. Amy sleeps", "3. Amy is well\n4. Amy eats"),
        ("Safe", "Healthy"),
        ("Need 2 adults at home", "Amy gets to school"),
    ],
)
def test_other_figures_and_first_lines_stay(paper: Any, fields: Fields, first: str, second: str) -> None:
    assert _outcomes(paper, fields, first, second) == [first, second]


def test_a_later_table_may_name_an_outcome_by_its_number(paper: Any, fields: Fields) -> None:
    paper.table(_HEAD, ["B. Amy is safe at home", "Fit a lock", "Kit Osei", "3 May 2027"])
    paper.table(["Outcome", "Evidence"], ["B", "No calls to the police"])
    assert [one[:2] for one in fields(paper.source())["outcomes"]] == [
        ("Amy is safe at home", ["No calls to the police"])
    ]


@pytest.mark.parametrize("mark", ["Risk {}: ", "Concern {} – ", "{}. ", "{} – ", "{} "])
def test_worries_are_counted_too(paper: Any, fields: Fields, mark: str) -> None:
    paper.table(
        ["Concern", "Outcome", "Action", "Who"],
        [mark.format(1) + "Amy was hit", "Amy is safe", "Ring Nan", "Jo Bell"],
        [mark.format(2) + "Amy misses clinics", "Amy is well", "Walk her in", "Kit Osei"],
    )
    assert fields(paper.source())["concerns"] == ["Amy was hit", "Amy misses clinics"]


def test_areas_above_worries_and_numbers_of_evidence(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Concern", "Outcome", "Action", "Who", "When", "Evidence"],
        ["SAFE\nAmy was hit", "Amy is safe", "1.1 – Ring Nan", "Jo Bell", "3 May 2027", "Measure 1: No calls"],
        ["HEALTHY\nAmy missed clinics", "Amy is well", "2.1 – Walk her in", "Kit Osei", "4 May 2027", "2 – No lates"],
    )
    read = fields(paper.source())
    assert read["concerns"] == ["Amy was hit", "Amy missed clinics"]
    assert read["outcomes"] == [
        ("Amy is safe", ["No calls"], [("Ring Nan", "Jo Bell", "3 May 2027")]),
        ("Amy is well", ["No lates"], [("Walk her in", "Kit Osei", "4 May 2027")]),
    ]
