"""Headings that are goals although they speak of what may go wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    "goal",
    [
        "Leo can say when things are wrong",
        "Ada tells an adult if things go wrong",
        "Mum asks for help when she cannot cope",
        "The children are safe when Dad drinks",
        "Ada and Leo know what to do when Mum is unwell",
    ],
)
def test_what_a_child_can_do_on_a_bad_day_is_an_outcome(paper: Any, fields: Fields, goal: str) -> None:
    paper.head("Goals")
    paper.head("Leo sleeps well", 2)
    paper.bullets("Read to Leo at night (Sana Grant, 15 May 2027)")
    paper.head(goal, 2)
    paper.bullets("Make a card together (Jo Bell, 15 May 2027)")
    assert [outcome[0] for outcome in fields(paper.source())["outcomes"]] == ["Leo sleeps well", goal]


@pytest.mark.parametrize(
    "heading", ["When things go wrong", "What we do if the plan fails", "We act if this is not working"]
)
def test_what_is_then_done_is_the_contingency(paper: Any, fields: Fields, heading: str) -> None:
    paper.head("Goals")
    paper.head("Leo sleeps well", 2)
    paper.bullets("Read to Leo at night (Sana Grant, 15 May 2027)")
    paper.head(heading)
    paper.bullets("If Leo is hit again, he stays with his nan.")
    read = fields(paper.source())
    assert [outcome[0] for outcome in read["outcomes"]] == ["Leo sleeps well"]
    assert len(read["contingency"]) == 1
