"""Headers whose second half is no column: who helps whoever leads, and reasons beside the strengths."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.terms import terms

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("Lead / support", "by_whom"),
        ("Lead and support", "by_whom"),
        ("Owner and helpers", "by_whom"),
        ("Who / partners", "by_whom"),
        ("Responsible person, support", "by_whom"),
        ("Lead / timescale", "who_when"),
        ("Lead / progress", "progress"),
    ],
)
def test_who_helps_whoever_leads_is_no_act(header: str, key: str) -> None:
    assert column_keys(terms(), header, loose=True) == key


@pytest.mark.parametrize(
    "header", ["Reasons for the plan", "Reason for the plan", "Why we have a plan", "Reasons for registration", "Risks"]
)
def test_reasons_beside_the_strengths_are_worries(paper: Any, fields: Fields, header: str) -> None:
    made = paper.table([header, "Strengths"], ["Leo was found alone at night", "Mum rings when she is worried"])
    made.cell(1, 0).add_paragraph("Six appointments were missed since May")
    found = fields(paper.source())
    assert found["concerns"] == ["Leo was found alone at night", "Six appointments were missed since May"]
    assert found["strengths"] == ["Mum rings when she is worried"]


def test_an_hour_to_an_hour_is_no_number_before_a_line(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Outcome 1", "Leo eats well", "", "", "", ""],
        ["Action 1.1", "Tea at Mo’s", "Who", "Mo Bell", "When", "4.30 – 6.30"],
        ["Action 1.2", "Read a story", "Who", "Sana Khan", "When", "7.00-7.15"],
        merged=((0, 1, 0, 5),),
    )
    assert fields(paper.source())["outcomes"] == [
        ("Leo eats well", [], [("Tea at Mo’s", "Mo Bell", "4.30 – 6.30"), ("Read a story", "Sana Khan", "7.00-7.15")])
    ]
