"""Goals that stand beside worries and strengths, and are counted over the acts for them further down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize("head", ["What needs to happen? (Safety goals)", "Next (goals)", "Looking ahead (outcomes)"])
@pytest.mark.parametrize("band", ["Safety goal {}", "Goal {}", "Goal {}:"])
def test_bands_count_the_goals_of_a_list_that_has_no_numbers(paper: Any, fields: Fields, head: str, band: str) -> None:
    goals = ["Leo is always with a grown-up who is awake", "Leo goes to school every day"]
    paper.table(
        ["What are we worried about?", "What is working well?", head],
        ["Leo was alone on two nights in May.", "Nan rings every day.", "\n".join(goals)],
    )
    paper.head("Who will do what")
    table = paper.table(
        ["Who", "Does what", "By when"],
        [band.format(1), "", ""],
        ["Nan", "Sleep over at the flat", "Sunday to Thursday"],
        [band.format(2), "", ""],
        ["Dad", "Walk Leo to school", "School days until 4 June 2027"],
    )
    for row in (1, 3):
        table.cell(row, 0).merge(table.cell(row, 2))
    read = [(goal, [act[0] for act in acts]) for goal, _, acts in fields(paper.source())["outcomes"]]
    assert read == [(goals[0], ["Sleep over at the flat"]), (goals[1], ["Walk Leo to school"])]
