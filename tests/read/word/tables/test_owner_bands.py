"""Rows across a table of actions that name who does those below, beside a letter for the outcome they serve."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

_PEOPLE = (["Name", "Role"], ["Sana Grant", "Mum"], ["Jo Bell", "Social worker"])


def _plan(paper: Any, first: str, second: str, last: str, *, order: tuple[int, ...], heads: list[str]) -> None:
    paper.head("Core group", 2)
    paper.table(*_PEOPLE)
    paper.head("Where we want to get to", 2)
    paper.table(
        ["", "Our outcomes", "How we will know"], ["A", "Leo is safe", "Leo says so"], ["B", "Leo sleeps", "Log"]
    )
    paper.head("Promises", 2)
    acts = (["A", "Ring 999", "Each time"], ["A", "See Leo alone", "Weekly"], ["B", "Buy a bed", "3 May 2027"])
    rows = [heads]
    for band, act in zip((first, second, last), acts, strict=True):
        rows += [[band, "", ""], [act[at] for at in order]]
    paper.table(*rows, merged=tuple((at, 0, at, 2) for at in (1, 3, 5)))


@pytest.mark.parametrize(
    ("first", "second", "last", "owners"),
    [
        ("Sana Grant (Mum)", "Jo Bell – social worker", "Nobody yet", ["Sana Grant (Mum)", "Jo Bell"]),
        ("Sana Grant", "Jo Bell", "Not allocated", ["Sana Grant", "Jo Bell"]),
        ("What Mum will do", "What Jo Bell will do", "Not known", ["Mum", "Jo Bell"]),
    ],
)
def test_a_band_names_who_does_the_rows_below_and_letters_their_outcome(
    paper: Any, fields: Fields, first: str, second: str, last: str, owners: list[str]
) -> None:
    _plan(paper, first, second, last, order=(0, 1, 2), heads=["For outcome", "I will", "Deadline"])
    assert fields(paper.source())["outcomes"] == [
        (
            "Leo is safe",
            ["Leo says so"],
            [("Ring 999", owners[0], "Each time"), ("See Leo alone", owners[1], "Weekly")],
        ),
        ("Leo sleeps", ["Log"], [("Buy a bed", last, "3 May 2027")]),
    ]


def test_a_letter_in_the_last_column_names_the_outcome_of_its_row(paper: Any, fields: Fields) -> None:
    heads = ["Task", "When", "Links to"]
    _plan(paper, "MUM", "SOCIAL WORKER", "What everyone will do", order=(1, 2, 0), heads=heads)
    read = [[act[1] for act in acts] for _, _, acts in fields(paper.source())["outcomes"]]
    assert read == [["MUM", "SOCIAL WORKER"], ["everyone"]]


@pytest.mark.parametrize("listed", ["A. {}|B. {}", "Outcome A: {}|Outcome B: {}"])
def test_letters_before_outcomes_in_lines(paper: Any, fields: Fields, listed: str) -> None:
    paper.head("Outcomes", 2)
    paper.lines(*(one.format(goal) for one, goal in zip(listed.split("|"), ("Leo is safe", "Leo sleeps"), strict=True)))
    paper.head("Actions", 2)
    paper.table(
        ["Links to", "Action", "Who", "When"], ["A", "Ring 999", "Mum", "Each time"], ["B", "Read", "Dad", "Daily"]
    )
    read = [(goal, [act[0] for act in acts]) for goal, _, acts in fields(paper.source())["outcomes"]]
    assert read == [("Leo is safe", ["Ring 999"]), ("Leo sleeps", ["Read"])]


def test_a_table_of_letters_without_a_header(paper: Any, fields: Fields) -> None:
    paper.head("Outcomes", 2)
    goals = (
        ["A", "Leo is safe at home with Mum", "Leo says so to his teacher"],
        ["B", "Leo sleeps in his bed", "A log"],
    )
    paper.table(*goals)
    paper.head("Actions", 2)
    paper.table(["For", "Action", "Who", "When"], ["A", "Ring 999", "Mum", "Each time"], ["B", "Read", "Dad", "Daily"])
    assert [(goal, signs) for goal, signs, _ in fields(paper.source())["outcomes"]] == [
        ("Leo is safe at home with Mum", ["Leo says so to his teacher"]),
        ("Leo sleeps in his bed", ["A log"]),
    ]


def test_a_day_for_all_of_them_is_no_action(paper: Any, fields: Fields) -> None:
    paper.head("Promises", 2)
    paper.lines("Everything below is to be finished before the Review Conference on 30 July 2027.")
    paper.table(["Outcome", "I will", "Deadline"], ["Leo is safe", "Ring 999", "Each time"])
    assert fields(paper.source())["outcomes"] == [("Leo is safe", [], [("Ring 999", None, "Each time")])]


@pytest.mark.parametrize(
    "bands",
    [
        ["Sana Grant – Mum", "Jo Bell – Pastoral lead, St Anne's Primary", "Turning Corner – Alcohol service"],
        ["Sana Grant - mother", "Jo Bell - key worker", "Turning Corner - Family support team"],
        ["Sana Grant: Mum", "Jo Bell: Head of year", "Turning Corner: Alcohol service"],
    ],
)
@pytest.mark.parametrize("merged", [True, False])
def test_a_band_of_name_and_post(paper: Any, fields: Fields, bands: list[str], merged: bool) -> None:
    paper.head("What we want to be true", 2)
    paper.table(["", "What we want to be true", "Then we would notice that …"], ["A", "Leo is safe", "Leo says so"])
    paper.head("Who has promised what", 2)
    rows = [["I promise to …", "How often / until when", "For"]]
    for band, act in zip(bands, ("Ring 999", "See Leo alone", "Offer a place"), strict=True):
        rows += [[band, "", ""], [act, "Weekly", "A"]]
    rows += [["Buy a bed", "Soon", ""]]
    table = paper.table(*rows, merged=tuple((at, 0, at, 2) for at in (1, 3, 5)) if merged else ())
    for at in (1, 3, 5):
        table.cell(at, 0).paragraphs[0].runs[0].bold = True
    read = fields(paper.source())
    acts = [("Ring 999", "Sana Grant", "Weekly"), ("See Leo alone", "Jo Bell", "Weekly")]
    acts.append(("Offer a place", "Turning Corner", "Weekly"))
    assert read["outcomes"] == [
        ("Leo is safe", ["Leo says so"], acts),
        (None, [], [("Buy a bed", "Turning Corner", "Soon")]),
    ]
    assert [name for name, _ in read["people"]] == ["Sana Grant", "Jo Bell"]
