"""A worry that form after form repeats is one; an outcome over a table is for whatever worries stand in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_WORRY = "Amy has been told to choose between her parents"


def _block(paper: Any, number: int, worry: str, act: str) -> None:
    paper.table(
        [f"ACTION {number}", ""],
        ["Worry this addresses", worry],
        ["What we want to achieve", "Amy can love both of her parents"],
        ["What will be done", act],
        ["Person responsible", "Jo Bell"],
        ["Target date", "3 May 2027"],
        merged=((0, 0, 0, 1),),
    )
    paper.lines("")


@pytest.mark.parametrize(("second", "worries"), [(_WORRY, [_WORRY]), ("Amy is hurt", [_WORRY, "Amy is hurt"])])
def test_a_worry_told_again_in_the_same_words_is_the_same(
    paper: Any, fields: Fields, second: str, worries: list[str]
) -> None:
    _block(paper, 1, _WORRY, "Use the app for all messages")
    _block(paper, 2, second, "Book the course")
    found = fields(paper.source())
    assert found["concerns"] == worries
    assert [act for _, _, acts in found["outcomes"] for act, _, _ in acts] == [
        "Use the app for all messages", "Book the course",
    ]  # fmt: skip


def test_an_outcome_for_each_child_serves_all_worries_of_the_table_below_it(paper: Any, fields: Fields) -> None:
    for name, acts in (("Tyler", ["Timetable for full days", "Substance work"]), ("Poppy-Mae", ["Uniform grant"])):
        paper.head(name, 2)
        paper.lines(f"Outcome for {name}: {name} is safe and well.")
        rows = ([f"{name} has worry {at}", act, "Jo Bell", "3 May 2027"] for at, act in enumerate(acts))
        paper.table(["What is the worry?", "What are we going to do about it?", "Who?", "When?"], *rows)
    found = fields(paper.source())
    assert [(goal, [act for act, _, _ in acts]) for goal, _, acts in found["outcomes"]] == [
        ("Tyler is safe and well.", ["Timetable for full days", "Substance work"]),
        ("Poppy-Mae is safe and well.", ["Uniform grant"]),
    ]
    assert found["concerns"] == ["Tyler has worry 0", "Tyler has worry 1", "Poppy-Mae has worry 0"]


def test_whom_to_ring_at_night_does_not_do_what_the_answer_says(paper: Any, fields: Fields) -> None:
    paper.head("Contingency plan", 2)
    paper.table(
        ["What will happen if the plan is not followed?", "If Amy is hit, the core group will meet within 5 days."],
        ["Who should be contacted out of hours?", "Duty social worker through the police"],
    )
    (answer, whom) = fields(paper.source())["contingency"]
    assert answer == ("If Amy is hit", "the core group will meet within 5 days.", None, None)
    assert "Duty social worker through the police" in whom
