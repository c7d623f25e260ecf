"""Goals and what is done if things go wrong, each in a table on its side: an act or an answer in each column."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

_ACTS = [("Watch Leo inject", "Sana Grant", "every day"), ("Count the pens", "Jo Bell", "Monday and Thursday")]
_ACTS += [("Teach both parents", "School", "2 April 2027")]


@pytest.mark.parametrize(
    "words",
    [
        ("Goal 1", "Step", "1a 1b 1c", "What", "Who does it", "By / how often", "Done?", "How we shall know"),
        ("Outcome", "No.", "1 2 3", "Action", "Responsible", "Timescale", "RAG", "Evidence"),
        ("What we want", "", "A1 A2 A3", "What we will do", "Lead", "How often", "Progress", "Signs of change"),
    ],
)
@pytest.mark.parametrize("goal_below", [False, True])
def test_a_goal_over_its_steps(paper: Any, fields: Fields, goal_below: bool, words: tuple[str, ...]) -> None:
    goal, count, marks, act, who, when, done, seen = words
    what, whom, days = ([*one] for one in zip(*_ACTS, strict=True))
    rows = [[count, *marks.split()], [act, *what], [who, *whom]]
    rows += [[when, *days], [done, "", "", ""], [seen, "Nan sees it", "", ""]]
    at = 1 if goal_below else 0
    rows.insert(at, [goal, "Leo has his insulin at every meal", "", ""])
    paper.head("The plan")
    paper.table(*rows, merged=((at, 1, at, 3), (6, 1, 6, 3)))
    assert fields(paper.source())["outcomes"] == [("Leo has his insulin at every meal", ["Nan sees it"], _ACTS)]


@pytest.mark.parametrize(
    "words",
    [
        ("What has happened", "Then", "Who", "How fast"),
        ("If", "What we do", "Who acts", "By when"),
        ("Trigger", "Response", "Person responsible", "Timescale"),
    ],
)
@pytest.mark.parametrize("counted", [False, True])
def test_an_answer_in_each_column(paper: Any, fields: Fields, words: tuple[str, ...], counted: bool) -> None:
    answers = [("Leo is sick", "Ring the clinic", "Sana Grant", "at once"), ("Insulin is missed", "Ask Nan", "", "")]
    answers += [("The plan fails", "Meet again", "Team manager", "within 5 days")]
    rows = [[word, *told] for word, *told in zip(words, *answers, strict=True)]
    paper.head("What worries us")
    paper.bullets("Leo was in a coma")
    paper.head("If things go wrong")
    paper.table(*([["", "1", "2", "3"]] if counted else []), *rows)
    read = fields(paper.source())["contingency"]
    assert read == [tuple(one or None for one in told) for told in answers]
