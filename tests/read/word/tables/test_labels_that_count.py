"""Forms that count their labels (“1. What we want”, “Step 1.2”) and ask by halves what is done if things go wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

_GOALS = [("Leo is safe at home", "Leo says so"), ("Leo sleeps in his bed", "Five good nights")]
_STEPS = [("Ring 999 when Omar comes", "Sana Grant", "Every day"), ("See Leo alone", "Jo Bell", "21 May 2027")]


@pytest.mark.parametrize(
    ("goal", "seen", "act", "who", "when"),
    [
        ("{}. What we want for Leo", "Signs of success", "Step {}.{}", "Lead person", "Complete by"),
        ("Change {}", "How we will tell", "Task {}.{}", "Who is on it", "Finish by"),
        ("Hoped-for outcome", "Proof", "Action {}{}", "Named worker", "Completed by"),
    ],
)
def test_labels_are_known_whatever_their_numbers(
    paper: Any, fields: Fields, goal: str, seen: str, act: str, who: str, when: str
) -> None:
    paper.head("Outcomes", 2)
    for number, (outcome, sign) in enumerate(_GOALS, start=1):
        steps = [
            [[act.format(number, at), what], [who, whom], [when, day]]
            for at, (what, whom, day) in enumerate(_STEPS, start=1)
        ]
        paper.table([goal.format(number), outcome], [seen, sign], *(row for step in steps for row in step))
        paper.lines("")
    assert fields(paper.source())["outcomes"] == [(outcome, [sign], _STEPS) for outcome, sign in _GOALS]


@pytest.mark.parametrize(
    ("sets_off", "answer", "who"),
    [
        ("What might happen", "What we will do", "Who and how quickly"),
        ("What could go wrong", "Action", "Lead and timescale"),
        ("Warning sign", "Counter-move", "Who acts, and how soon"),
    ],
)
def test_what_is_done_if_things_go_wrong(paper: Any, fields: Fields, sets_off: str, answer: str, who: str) -> None:
    paper.table(["Outcome", "Action", "Who", "When"], ["Leo is safe", "Ring 999", "Sana Grant", "3 May 2027"])
    paper.head("Contingency plan", 2)
    told = [
        ("Mum drinks", "Gran takes Leo", "Gran, the same hour"),
        ("Leo is missing", "Jo rings 101", "Jo Bell, at once"),
    ]
    paper.table(*([label, said] for one in told for label, said in zip((sets_off, answer, who), one, strict=True)))
    read = fields(paper.source())
    assert read["contingency"] == [
        ("Mum drinks", "Gran takes Leo", "Gran", "the same hour"),
        ("Leo is missing", "Jo rings 101", "Jo Bell", "at once"),
    ]
    assert len(read["outcomes"]) == 1


def test_one_answer_below_what_sets_it_off(paper: Any, fields: Fields) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.head("Contingency plan", 2)
    paper.table(["If", "Mum drinks"], ["Counter-move", "Gran takes Leo"], ["By whom", "Gran"])
    assert fields(paper.source())["contingency"] == [("Mum drinks", "Gran takes Leo", "Gran", None)]
