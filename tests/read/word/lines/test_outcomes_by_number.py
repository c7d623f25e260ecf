"""Acts that name their outcome by its number alone, wherever the outcome's own words stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from tests.read.word.conftest import Paper

Fields = Callable[[Source], dict[str, Any]]


def test_a_number_counts_only_outcomes_that_have_words(paper: Paper, fields: Fields) -> None:
    paper.table(["What are we worried about?", "What’s working well?", "What needs to happen?"],
                ["Amina was left alone", "Nan helps", "Somebody is with her"])  # fmt: skip
    paper.head("Safety goals")
    paper.table(["Safety goal 1", "Amina is never left alone at night"],
                ["Safety goal 2", "Amina is at school by nine each day"])  # fmt: skip
    paper.head("Actions")
    paper.table(["Goal", "Action step", "Who", "When"],
                ["1", "Sleep at the flat", "Nan", "Fridays to 4 June 2027"],
                ["2", "Walk Amina to school", "Mum", "Daily to 4 June 2027"])  # fmt: skip
    acts = {outcome[0]: [act[0] for act in outcome[2]] for outcome in fields(paper.source())["outcomes"] if outcome[0]}
    assert acts["Amina is never left alone at night"] == ["Sleep at the flat"]
    assert acts["Amina is at school by nine each day"] == ["Walk Amina to school"]


@pytest.mark.parametrize("head", ["Outcome {} / Action {}", "Outcome {} – Task {}", "Outcome {}, step {}"])
def test_a_heading_that_counts_an_act_of_an_outcome_is_no_other_outcome(
    paper: Paper, fields: Fields, head: str
) -> None:
    for number, (goal, *acts) in enumerate(
        [("Amina is not hurt", "See Amina alone", "Ring Nan"), ("Amina is at school", "Walk her there", "Ring home")], 1
    ):
        paper.table([f"Outcome {number} of 2", ""], ["Outcome sought", goal], ["Outcome met?", "☐ Yes ☒ No"])
        for count, act in enumerate(acts, 1):
            paper.table([head.format(number, count), ""], ["Action", act], ["Person responsible", "Nan"])
    told = [(outcome[0], [act[0] for act in outcome[2]]) for outcome in fields(paper.source())["outcomes"]]
    assert told == [
        ("Amina is not hurt", ["See Amina alone", "Ring Nan"]),
        ("Amina is at school", ["Walk her there", "Ring home"]),
    ]
