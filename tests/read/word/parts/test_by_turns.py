"""Acts whose owners or times stand within the line: who acts in turn, and what a colon only goes on with."""

from __future__ import annotations

from typing import Any

import pytest


def act(paper: Any, line: str) -> tuple[str | None, str | None, str | None]:
    """The one act of a list: what, who and when."""
    paper.head("Outcome 1: The twins' teeth do not hurt")
    paper.lines("What we will do", bold=True)
    paper.bullets(line)
    (one,) = paper.source().plan.outcomes[0].actions
    return one.description, one.by_whom, one.by_when


@pytest.mark.parametrize(
    ("who", "when"),
    [
        ("Farah in the morning, Imran at night", "from today"),
        ("Mum on weekdays; Nan at weekends", "until the review"),
        ("Mum Mon to Wed, Dad Thurs and Fri", "starting 4 May 2026"),
        ("Dad at breakfast and Mum at bedtime", None),
    ],
)
def test_those_who_act_in_turn_own_the_act_together(paper: Any, who: str, when: str | None) -> None:
    said = f"{who}, {when}" if when else who
    assert act(paper, f"Brush both twins’ teeth and tick the chart ({said})") == (
        "Brush both twins’ teeth and tick the chart",
        who,
        when,
    )


@pytest.mark.parametrize("rest", ["bath, story, light on, 8pm", "teeth, toilet, bed, by 7pm", "phones off, 9pm"])
def test_what_goes_on_behind_a_colon_owns_nothing(paper: Any, rest: str) -> None:
    paper.head("Outcome 1: Zofia sleeps in her own bed")
    paper.table(
        ["Action 1.1", f"Keep bedtime the same: {rest}"],
        ["Who will do it", "Magdalena Kowal"],
        ["By when", "Starting tonight"],
        ["Action 1.2", "Have Zofia to stay"],
        ["Who will do it", "Barbara Nowak"],
        ["By when", "Friday nights"],
    )
    first, _ = paper.source().plan.outcomes[0].actions
    assert (first.description, first.by_whom, first.by_when) == (
        f"Keep bedtime the same: {rest}",
        "Magdalena Kowal",
        "Starting tonight",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Farah and Imran will walk the dog before 8am and after 6pm and mop the floor every day.",
        "Farah and Imran will feed the dog before 9 a.m. and wash the bowls every day.",
    ],
)
def test_a_clock_and_what_follows_are_not_the_time_of_the_whole(paper: Any, line: str) -> None:
    assert act(paper, line) == (line, "Farah and Imran", "every day")
