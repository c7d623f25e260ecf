"""Brackets, days and people at the end of an act: what is part of its sentence, and what says who and when."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def _acts(paper: Any, fields: Fields, *acts: str) -> list[tuple[str, str | None, str | None]]:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.head("People", 2)
    paper.bullets("Rosa Adu – church aunty", "Phil Orme – social worker", "Lorna Peel – family support worker")
    paper.head("Outcome 1: Amy is safe on her way to school", 2)
    paper.head("Actions", 3)
    paper.bullets(*acts, "Take Amy to school (Phil Orme, daily)")
    found: list[tuple[str, str | None, str | None]] = fields(paper.source())["outcomes"][0][2]
    return found[:-1]


@pytest.mark.parametrize(
    ("act", "who", "when"),
    [
        ("New numbers for Amy (Rosa Adu to buy SIMs this weekend)", "Rosa Adu", "this weekend"),
        (
            "No contact until Phil Orme has filed his report (due 29 May 2027).",
            None,
            "until Phil Orme has filed his report",
        ),
        ("Phil Orme will ask for advice in the next 2 weeks.", "Phil Orme", "in the next 2 weeks"),
        ("New phone and SIM from Lorna this week.", "Lorna", "this week"),
        (
            "Drawing and Talking with Miss Fry, Tuesdays x 12 from 5th May.",
            "Miss Fry",
            "Tuesdays x 12 from 5th May",
        ),
    ],
)
def test_what_belongs_to_the_sentence_stays_there(
    paper: Any, fields: Fields, act: str, who: str | None, when: str
) -> None:
    assert _acts(paper, fields, act) == [(act, who, when)]


@pytest.mark.parametrize(
    ("act", "bare", "who", "when"),
    [
        ("Register Amy with a dentist (by end Feb)", "Register Amy with a dentist", None, "end Feb"),
        ("Skin check (Rosa to take her, 3 May 2027)", "Skin check", "Rosa to take her", "3 May 2027"),
        ("Skin check (Rosa Adu to arrange by 3 May 2027)", "Skin check", "Rosa Adu to arrange", "3 May 2027"),
    ],
)
def test_who_and_when_in_brackets_stand_apart(
    paper: Any, fields: Fields, act: str, bare: str, who: str | None, when: str
) -> None:
    assert _acts(paper, fields, act) == [(bare, who, when)]


def test_whoever_somebody_is_collected_from_does_not_act(paper: Any, fields: Fields) -> None:
    assert _acts(paper, fields, "Collect Amy from Lorna this week.")[0][1] is None


def test_a_point_of_review_is_no_time_of_the_acts_above(paper: Any, fields: Fields) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.table(
        ["Desired outcome", "Amy is safe"],
        ["Agreed actions", "Mum hands the passport over to the police"],
        ["Measured by", "Amy says so"],
        ["Review point", "core group 17 March"],
    )
    read = fields(paper.source())["outcomes"][0]
    assert [act[1:] for act in read[2]] == [("Mum", None)]
