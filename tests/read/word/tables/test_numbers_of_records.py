"""The numbers of records, which are no acts, and the columns that say when something is looked at again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from tests.read.word.conftest import Paper

Fields = Callable[[Source], dict[str, Any]]
_ACTS = [("Lock up tablets", "Samira Farah", "15/01/2027"), ("Take turns to cook", "Abdi Farah", "3/02/2027")]


@pytest.mark.parametrize(
    ("label", "codes"),
    [
        ("Action ID", ("A001", "A002")),
        ("Task code", ("T-17", "T-18")),
        ("Step reference", ("ST/9", "ST/10")),
        ("Intervention number", ("INT 12", "INT 13")),
        ("Action", ("1 of 2", "2 of 2")),
    ],
)
def test_the_number_of_an_act_is_no_act(paper: Paper, fields: Fields, label: str, codes: tuple[str, str]) -> None:
    rows = [["Outcome required", "Idil is not hurting herself"]]
    for code, (act, who, when) in zip(codes, _ACTS, strict=True):
        rows += [[label, code], ["Action description", act], ["Responsible", who], ["Target date", when]]
    paper.table(*rows)
    assert fields(paper.source())["outcomes"] == [("Idil is not hurting herself", [], _ACTS)]


def test_a_line_with_the_number_of_an_act_is_none(paper: Paper, fields: Fields) -> None:
    paper.head("Outcome 1: Idil sleeps at home", 2)
    paper.bullets("Action ID: A001", "Action: Lock up tablets", "Who: Samira Farah", "When: 15/01/2027")
    assert fields(paper.source())["outcomes"] == [("Idil sleeps at home", [], _ACTS[:1])]


@pytest.mark.parametrize(
    "heads",
    [
        ["Ref", "Agreed step", "Responsible", "Target", "Review at"],
        ["No", "Task", "Lead", "Deadline", "Review date"],
        ["No", "Action", "Owner", "Date", "To review"],
        ["Ref", "What", "Who", "By when", "Date of review"],
        ["Ref", "What", "Who", "Target", "When will we review"],
    ],
)
def test_when_it_is_looked_at_again_sets_no_time(paper: Paper, fields: Fields, heads: list[str]) -> None:
    paper.head("Outcome 1: Idil sleeps at home", 2)
    paper.table(heads, *([f"1.{at}", *act, "Jan CG"] for at, act in enumerate(_ACTS, 1)))
    assert fields(paper.source())["outcomes"] == [("Idil sleeps at home", [], _ACTS)]


def test_a_review_before_the_acts_sets_no_time_either(paper: Paper, fields: Fields) -> None:
    paper.head("Outcome 1: Idil sleeps at home", 2)
    paper.table(["Review date", "Action", "Owner", "By when"], *(["Jan CG", *act] for act in _ACTS))
    assert fields(paper.source())["outcomes"] == [("Idil sleeps at home", [], _ACTS)]
