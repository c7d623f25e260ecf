"""A plan as a letter: the outcome within its heading, acts before an arrow, and what else letters say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

PICKED_UP = "Leo is picked up when he cries"
MILK = "There is milk in the house to the end of each month"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("First, we want this for Leo:", "Second, we want this for Leo:"),
        ("Our first hope for Leo –", "Our second hope for Leo –"),
        ("Firstly, what we would like for Leo:", "Lastly, what we would like for Leo:"),
        ("The first change we agreed on:", "The last change we agreed on:"),
        ("We want this for Leo:", "We want this for Leo:"),
        ("What we all want for Leo –", "What we all want for Leo –"),
        ("The first thing:", "The second thing:"),
        ("First:", "Second:"),
    ],
)
def test_an_ordinal_and_a_wish_stand_before_the_outcome(paper: Any, fields: Fields, first: str, second: str) -> None:
    paper.lines("Dear Sana,", "Child protection plan for Leo Grant, born 3 May 2025 (category: Neglect)")
    paper.head(f"{first} {PICKED_UP}")
    paper.bullets("Sit with Leo at the 4pm feed → Nan, each weekday", "Visit at home → Jo Bell, 3 May 2027")
    paper.lines("We shall see it has worked when:", "✓ Jo counts five smiles in ten minutes of play")
    paper.head(f"{second} {MILK}")
    paper.bullets("Bring two tins of formula → Nan, every Friday")
    read = fields(paper.source())
    sit, visit = ("Sit with Leo at the 4pm feed", "Nan", "each weekday"), ("Visit at home", "Jo Bell", "3 May 2027")
    assert read["outcomes"] == [
        (PICKED_UP, ["Jo counts five smiles in ten minutes of play"], [sit, visit]),
        (MILK, [], [("Bring two tins of formula", "Nan", "every Friday")]),
    ]
    assert [category for _, _, category in read["children"]] == ["Neglect"]


@pytest.mark.parametrize(
    "line", ["{} → {}, {}", "{} ➔ {}, {}", "{} » {} » {}", "{} ~ {}, {}", "{} – {}, {}", "{} ({}, {})"]
)
@pytest.mark.parametrize(
    "leads", ["How you will see it has worked:", "You will know it has worked when", "How we shall see the difference"]
)
def test_who_and_when_stand_behind_any_mark(paper: Any, fields: Fields, line: str, leads: str) -> None:
    paper.lines("Dear Sana,", "Child protection plan for Leo Grant, born 3 May 2025 (category: Neglect)")
    paper.lines("What you do well", bold=True)
    paper.bullets("Nan cooks and comes each day", "Sana rings school when Leo is ill")
    sit = ("Sit with Leo at the 4pm feed", "Nan (Mrs Grant)", "each weekday")
    visit = ("Visit at home", "Jo Bell", "3 May 2027")
    for goal in (f"1. {PICKED_UP}", f"2. {MILK}"):
        paper.lines(goal, bold=True)
        paper.bullets(line.format(*sit), line.format(*visit))
        paper.lines(leads, "✓ Jo counts five smiles in ten minutes of play")
    read = fields(paper.source())
    shown = ["Jo counts five smiles in ten minutes of play"]
    assert read["outcomes"] == [(PICKED_UP, shown, [sit, visit]), (MILK, shown, [sit, visit])]
    assert read["strengths"] == ["Nan cooks and comes each day", "Sana rings school when Leo is ill"]


@pytest.mark.parametrize(
    "heading",
    [
        "Child protection plan as updated today",
        "Child protection plan (agreed at the conference)",
        "Protection plan as it now stands",
        "Child protection plan – revised on 3 May 2027",
    ],
)
def test_how_old_the_plan_is_is_no_strength(paper: Any, fields: Fields, heading: str) -> None:
    paper.head("Strengths", 2)
    paper.lines("Sana rings school when Leo is ill")
    paper.lines(heading)
    paper.table(["Action", "Who", "When"], ["Buy a bed for Leo", "Jo Bell", "3 May 2027"])
    assert fields(paper.source())["strengths"] == ["Sana rings school when Leo is ill"]


@pytest.mark.parametrize("worry", ["Significant harm", "Further harm", "New concerns"])
def test_a_worry_among_the_answers_is_what_may_happen(paper: Any, fields: Fields, worry: str) -> None:
    paper.lines("Child: Leo Grant, born 3 May 2015")
    paper.head("Contingency")
    paper.lines("Sana drinks again: Nan takes Leo to her flat.", f"{worry}: Legal planning meeting to be convened.")
    read = fields(paper.source())
    told = [" ".join(part for part in one if part) for one in read["contingency"]]
    assert told[1].startswith(worry)
    assert told[1].endswith("Legal planning meeting to be convened.")
    assert "concerns" not in read
