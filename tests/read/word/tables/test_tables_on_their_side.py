"""Tables whose labels go down the left, an action a column, under an outcome that stands across them or above."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

_COOK = ("Cook and freeze five dinners", "Devon Ellery", "22 February 2027")
_BRING = ("Bring a hot dinner to the flat", "Comfort Boateng", "Mondays and Wednesdays")
_READ = [("Leo eats a hot meal every day", ["Leo tells Jo what he ate"], [_COOK, _BRING])]


def _rows(*labels: str) -> list[list[str]]:
    return [[label, cook, bring] for label, cook, bring in zip(labels, _COOK, _BRING, strict=True)]


@pytest.mark.parametrize(
    ("banner", "labels", "seen"),
    [
        ("Outcome 1: Leo eats a hot meal every day", ("What", "Who", "When"), "We will see"),
        ("Leo eats a hot meal every day", ("Task", "Person", "Deadline"), "Measured by"),
        ("Goal: Leo eats a hot meal every day", ("What we will do", "Lead", "By when"), "How we will know"),
    ],
)
def test_the_outcome_across_the_table(
    paper: Any, fields: Fields, banner: str, labels: tuple[str, ...], seen: str
) -> None:
    paper.head("The plan")
    rows = [
        [banner, "", ""],
        *_rows(*labels),
        ["How far have we got", "Done", ""],
        [seen, "Leo tells Jo what he ate", ""],
    ]
    paper.table(*rows, merged=((0, 0, 0, 2), (5, 1, 5, 2)))
    assert fields(paper.source())["outcomes"] == _READ


def test_a_row_that_counts_the_actions(paper: Any, fields: Fields) -> None:
    paper.head("The plan")
    rows = [["Leo eats a hot meal every day", "", ""], ["", "Action 1", "Action 2"], *_rows("Step", "Owner", "When")]
    paper.table(*rows, ["Proof", "Leo tells Jo what he ate", ""], merged=((0, 0, 0, 2), (5, 1, 5, 2)))
    assert fields(paper.source())["outcomes"] == _READ


def test_the_outcome_beside_its_label(paper: Any, fields: Fields) -> None:
    paper.head("The plan")
    above = [["Outcome", "Leo eats a hot meal every day", ""], ["Evidence", "Leo tells Jo what he ate", ""]]
    paper.table(*above, *_rows("Action", "By whom", "When"), merged=((0, 1, 0, 2), (1, 1, 1, 2)))
    assert fields(paper.source())["outcomes"] == _READ


def test_the_outcome_in_a_heading(paper: Any, fields: Fields) -> None:
    for number, goal in enumerate(("Leo eats a hot meal every day", "Leo is warm"), start=1):
        paper.head(f"Outcome {number}: {goal}", 2)
        paper.table(*_rows("Action", "By whom", "By when"), ["Progress", "", "Next review"])
    read = fields(paper.source())["outcomes"]
    assert [(goal, acts) for goal, _, acts in read] == [
        (_READ[0][0], [_COOK, _BRING]),
        ("Leo is warm", [_COOK, _BRING]),
    ]


def test_how_to_read_the_columns_is_no_outcome(paper: Any, fields: Fields) -> None:
    paper.head("The plan")
    paper.lines("Read each block downwards: one column is one action.")
    paper.table(["Leo eats a hot meal every day", "", ""], *_rows("What", "Who", "When"), merged=((0, 0, 0, 2),))
    assert [outcome[0] for outcome in fields(paper.source())["outcomes"]] == [_READ[0][0]]
