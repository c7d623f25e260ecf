"""Columns and rows in which nothing stands make no difference, and places keep the numbers that Word counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.place import WordPlace
from tests.read.word.conftest import Paper

_ROWS = (
    ["What will be done", "By whom", "By when"],
    ["Book a bed for Mia", "Sam Lee", "12 March 2027"],
    ["Visit Mia", "Jo Carr", "15 March 2027"],
)


def _draft(rows: list[list[str]]) -> Paper:
    paper = Paper()
    paper.head("Child protection plan")
    paper.head("Outcome 1: Mia is safe at home", 2)
    if rows:
        paper.table(*rows)
    return paper


def test_a_column_for_a_tick_before_the_first_makes_no_difference(fields: Callable[..., dict[str, Any]]) -> None:
    plain, ticked = _draft([*_ROWS]), _draft([["", *row] for row in _ROWS])
    assert fields(ticked.source()) == fields(plain.source())


def test_a_free_row_between_two_actions_makes_no_difference(fields: Callable[..., dict[str, Any]]) -> None:
    plain, free = _draft([*_ROWS]), _draft([["", "", ""], _ROWS[0], _ROWS[1], ["", "", ""], _ROWS[2]])
    assert fields(free.source()) == fields(plain.source())


def test_a_place_names_the_row_and_the_cell_as_word_counts_them() -> None:
    source = _draft([["", *row] for row in (["", "", ""], _ROWS[0], _ROWS[1], ["", "", ""], _ROWS[2])]).source()
    place = source.locate("outcomes[0].actions[1].by_whom")
    assert isinstance(place, WordPlace)
    assert (place.table, place.row, place.cell) == (1, 5, 3)
    assert place.header == "By whom"


def test_words_that_reach_over_an_empty_column_and_row_are_kept(fields: Callable[..., dict[str, Any]]) -> None:
    paper = _draft([])
    paper.table(["", "Worries", ""], ["", "", ""], ["", "Sam drinks", ""], merged=((0, 0, 1, 2), (2, 1, 2, 2)))
    assert "Sam drinks" in str(fields(paper.source()))
    assert "Worries" not in str(fields(paper.source()).get("unplaced"))


def test_the_empty_cell_beside_a_label_is_no_column_to_leave_out(fields: Callable[..., dict[str, Any]]) -> None:
    paper = _draft([*_ROWS])
    paper.table(["Child", "Mia Jones", "Date of birth", ""], ["School", "Mill Lane Primary", "GP", ""])
    assert fields(paper.source())["children"] == [("Mia Jones", None, None)]
