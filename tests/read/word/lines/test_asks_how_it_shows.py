"""Plain lines that ask how an outcome shows, over plain lines of evidence; and lists that only look labelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    "asks",
    [
        *("How we shall see the difference", "What will show us it is working", "How everyone will know"),
        *("We will know because", "Signs that it is working", "What Leo and his family will notice"),
    ],
)
@pytest.mark.parametrize("style", [None, "List Bullet"])
def test_the_lines_below_are_evidence(paper: Any, fields: Fields, asks: str, style: str | None) -> None:
    paper.head("What we are going to do", 2)
    for number, goal in enumerate(("Leo is home by ten", "Leo sleeps in his bed"), start=1):
        paper.head(f"Outcome {number}", 3)
        paper.lines(goal, bold=True)
        paper.lines("Actions")
        paper.lines(f"Nan waits up on day {number}\nWho: Nan Pat. When: from Sunday 12 October 2025", style=style)
        paper.lines(f"Jo rings on day {number}\nWho: Jo Bell and Sam, each for themselves. When: weekly", style=style)
        paper.lines(f"All help on day {number}\nWho: All. When: ", style=style)
        paper.lines(asks)
        paper.lines(f"Nan's diary gives the hour on day {number}.", "No further missing episodes", style=style)
    read = fields(paper.source())["outcomes"]
    assert [goal for goal, _, _ in read] == ["Leo is home by ten", "Leo sleeps in his bed"]
    for number, (_, signs, acts) in enumerate(read, start=1):
        assert signs == [f"Nan's diary gives the hour on day {number}.", "No further missing episodes"]
        assert acts == [
            (f"Nan waits up on day {number}", "Nan Pat", "from Sunday 12 October 2025"),
            (f"Jo rings on day {number}", "Jo Bell and Sam, each for themselves", "weekly"),
            (f"All help on day {number}", "All", None),
        ]


@pytest.mark.parametrize("prompt", ["[insert date]", "[date]", "tbc", "[enter date]"])
def test_a_prompt_in_place_of_the_day(paper: Any, fields: Fields, prompt: str) -> None:
    paper.head("Outcome 1: Leo is home by ten", 2)
    paper.head("Actions", 3)
    paper.bullets("Nan waits up (Nan Pat; from 12 October 2025)", f"Jo rings the school (Jo Bell; {prompt})")
    acts = fields(paper.source())["outcomes"][0][2]
    assert acts == [("Nan waits up", "Nan Pat", "from 12 October 2025"), ("Jo rings the school", "Jo Bell", prompt)]


@pytest.mark.parametrize(
    ("head", "key", "said"),
    [
        ("Worries", "concerns", "CE concerns – hostile parents"),
        ("What worries us", "concerns", "School worries - late on nine days"),
        ("What helps already", "strengths", "Mum can name the signs that come first: no shower, phone off"),
        ("Good things", "strengths", "Nan has not missed a day; this is a sign that she cares: she walks him"),
    ],
)
def test_what_only_looks_labelled(paper: Any, fields: Fields, head: str, key: str, said: str) -> None:
    paper.head("Child protection plan")
    paper.head(head, 2)
    paper.bullets("Leo was out all night on two days", said)
    assert fields(paper.source())[key] == ["Leo was out all night on two days", said]


@pytest.mark.parametrize("title", ["Our promises to Leo", "What we are all doing for Leo", "Actions to keep Leo safe"])
@pytest.mark.parametrize("why", ["Why we met", "Why we came together", "Why everyone is worried"])
def test_a_bold_title_over_it_all(paper: Any, fields: Fields, title: str, why: str) -> None:
    paper.lines("MARLSHIRE COUNTY COUNCIL", title, bold=True)
    paper.lines("(This is the plan that we agreed on Tuesday 3 February 2026.)")
    paper.head(why, 2)
    paper.bullets("Leo rang 999 because Mum would not wake")
    paper.head("What already helps", 2)
    paper.bullets("Nan rings each day")
    paper.head("What we want to be true", 2)
    paper.table(["", "What we want to be true", "Who", "What", "When"], ["A", "Leo is safe", "Nan", "Ring", "Daily"])
    read = fields(paper.source())
    assert read["concerns"] == ["Leo rang 999 because Mum would not wake"]
    assert read["strengths"] == ["Nan rings each day"]
    assert read["outcomes"] == [("Leo is safe", [], [("Ring", "Nan", "Daily")])]
