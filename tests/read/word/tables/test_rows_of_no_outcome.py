"""Acts beside a place for their outcome that was left empty, where outcomes are told for all the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_HEAD = ["Outcome", "Action", "Who", "By when"]
_NONE = "A place with the school counsellor"


@pytest.mark.parametrize("reaches_down", [True, False])
def test_an_empty_cell_beside_outcomes_that_reach_down_is_of_none_of_them(
    paper: Any, fields: Fields, *, reaches_down: bool
) -> None:
    second = "" if reaches_down else "Amy feels safe at home"
    paper.table(
        _HEAD,
        ["Amy feels safe at home", "Change the locks", "Jo Bell", "3 May 2027"],
        [second, "Fit a door chain", "Jo Bell", "4 May 2027"],
        ["Ben can say when he is angry", "Sessions for Ben", "Mia Wren", "5 May 2027"],
        ["", _NONE, "Owen Frith", "6 May 2027"],
        merged=((1, 0, 2, 0),) if reaches_down else (),
    )
    told = {goal: [act for act, _, _ in acts] for goal, _, acts in fields(paper.source())["outcomes"]}
    of_ben = ["Sessions for Ben"] if reaches_down else ["Sessions for Ben", _NONE]
    assert told["Ben can say when he is angry"] == of_ben
    assert told.get(None, []) == ([_NONE] if reaches_down else [])


def test_a_form_whose_outcome_is_left_empty_serves_none_told_before(paper: Any, fields: Fields) -> None:
    for goal, act in (("Amy is in school", "Breakfast club daily"), ("", _NONE)):
        paper.table(["Action plan item", ""], ["Outcome sought:", goal], ["Action(s) to be taken:", act],
                    ["Person(s) responsible:", "Mr Hamill"], ["Timescale:", "3 May 2027"],
                    merged=((0, 0, 0, 1),))  # fmt: skip
        paper.lines("")
    assert [(goal, [act for act, _, _ in acts]) for goal, _, acts in fields(paper.source())["outcomes"]] == [
        ("Amy is in school", ["Breakfast club daily"]), (None, [_NONE]),
    ]  # fmt: skip


def test_who_does_an_act_is_told_below_its_empty_goal(paper: Any, fields: Fields) -> None:
    paper.head("Goal 1: Amy is in school", 2)
    for number, (goal, act) in enumerate((("Goal 1", "Ask for a club place"), ("", _NONE)), start=1):
        paper.table([f"Action {number}", act], ["Which goal?", goal], ["Who will do this", "Mr Hamill"],
                    ["By when", "3 May 2027"])  # fmt: skip
        paper.lines("")
    acts = [act for _, _, acts in fields(paper.source())["outcomes"] for act in acts]
    assert acts == [(act, "Mr Hamill", "3 May 2027") for act in ("Ask for a club place", _NONE)]
