"""A “safety map”: columns side by side under heads of its own, goals with a shape each, jobs in bands of time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

WORRIES = ["Leo was missing on six nights in April", "Older lads wait in a grey car outside school"]
GOOD = ["Leo rang Uncle Kwame and let himself be fetched", "He has been at football every week"]
GOALS = ["Leo sleeps at home every night", "Leo owes nobody and nobody waits for him", "Leo has money of his own"]
SHAPES = [("▲", "●", "■"), ("★", "◆", "○"), ("●", "■", "▲")]
HEADS = [
    ("What scares us", "What's solid", "Where we're headed"),
    ("Rocks", "Anchors", "Harbour"),
    ("Storm clouds", "Sunshine", "The summit"),
    ("What keeps us awake", "What holds", "Destination"),
]
BANDS = [
    ("Today and tomorrow (14 and 15 May)", "Before Friday 22 May 2026", "Every week until we meet on 2 July"),
    ("This week", "In June", "By 5 June 2026"),
    ("Straight away", "First month", "Between now and July"),
]


def _map(paper: Any, heads: tuple[str, ...], shapes: tuple[str, ...]) -> None:
    paper.lines("LEO'S SAFETY MAP")
    paper.lines(
        "Written with Leo Grant (born 3 May 2010, 16) and his mum on 14 May 2026. It is his child protection plan."
    )
    goals = [f"{shape} {goal}" for shape, goal in zip(shapes, GOALS, strict=True)]
    paper.table([*heads], ["\n".join(WORRIES), "\n".join(GOOD), "\n".join(goals)])


@pytest.mark.parametrize("heads", HEADS)
def test_three_columns_stand_in_their_order(paper: Any, fields: Fields, heads: tuple[str, ...]) -> None:
    _map(paper, heads, SHAPES[0])
    read = fields(paper.source())
    assert (read["concerns"], read["strengths"]) == (WORRIES, GOOD)
    assert [goal for goal, _, _ in read["outcomes"]] == GOALS
    assert [(name, born) for name, born, _ in read["children"]] == [("Leo Grant", "2010-05-03")]


@pytest.mark.parametrize("shapes", SHAPES)
@pytest.mark.parametrize("bands", BANDS)
@pytest.mark.parametrize(
    "heads", [("For", "Job", "Who's on it", "Ticked off"), ("Goal", "What we'll do", "Who", "Done")]
)
def test_a_shape_names_the_goal_and_a_band_the_time(
    paper: Any, fields: Fields, shapes: tuple[str, ...], bands: tuple[str, ...], heads: tuple[str, ...]
) -> None:
    _map(paper, HEADS[0], shapes)
    first, second, third = shapes
    paper.head("So, who's doing what?", 2)
    paper.table(
        [*heads],
        [bands[0], "", "", ""],
        [first, "Put the numbers on speed dial", "Leo and Jodie", "☐"],
        [second, "Hand the phone to PC Fry", "Abena", "☐"],
        [bands[1], "", "", ""],
        [second, "Walk Leo to the 41 bus", "School", "☐"],
        [bands[2], "", "", ""],
        [third, "Ask for work at the tile shop", "Marcus", "☐"],
        [first, "Have Leo to stay on Saturday", "Uncle Kwame", "☐"],
        merged=((1, 0, 1, 3), (4, 0, 4, 3), (6, 0, 6, 3)),
    )
    paper.head("We'll know because …", 2)
    paper.table(
        [first, "No missing report for eight weeks"], [second, "The grey car is not seen"], [third, "Leo has £20"]
    )
    assert fields(paper.source())["outcomes"] == [
        (
            GOALS[0],
            ["No missing report for eight weeks"],
            [
                ("Put the numbers on speed dial", "Leo and Jodie", bands[0]),
                ("Have Leo to stay on Saturday", "Uncle Kwame", bands[2]),
            ],
        ),
        (
            GOALS[1],
            ["The grey car is not seen"],
            [("Hand the phone to PC Fry", "Abena", bands[0]), ("Walk Leo to the 41 bus", "School", bands[1])],
        ),
        (GOALS[2], ["Leo has £20"], [("Ask for work at the tile shop", "Marcus", bands[2])]),
    ]


def test_one_bullet_for_all_goals_names_none_of_them(paper: Any, fields: Fields) -> None:
    _map(paper, HEADS[0], ("●", "●", "●"))
    paper.head("We'll know because …", 2)
    paper.table(["●", "No missing report for eight weeks"], ["●", "The grey car is not seen"])
    assert all(not shown for _, shown, _ in fields(paper.source())["outcomes"][:2])


@pytest.mark.parametrize("heading", ["Leo's crew", "My team", "The safe adults"])
@pytest.mark.parametrize("between", ["   |   ", "; ", " • "])
def test_people_stand_on_one_line(paper: Any, fields: Fields, heading: str, between: str) -> None:
    paper.lines("Child: Leo Grant, born 3 May 2010")
    paper.head(heading, 2)
    paper.lines(
        between.join(
            (
                "Abena Boateng: mum",
                "Uncle Kwame: mum's brother, Luton",
                "Jodie Lamb: Streetlight mentor",
                "Marcus: coach",
            )
        ),
        "Mentoring: Jodie sees Leo once a fortnight.",
    )
    named = [name for name, _ in fields(paper.source())["people"]]
    assert named == ["Abena Boateng", "Uncle Kwame", "Jodie Lamb", "Marcus"]


def test_a_shape_may_stand_in_the_job_and_before_the_sign(paper: Any, fields: Fields) -> None:
    _map(paper, HEADS[1], SHAPES[0])
    paper.head("So, who's doing what?", 2)
    paper.table(
        ["Job", "Who", "By"],
        ["● Hand the phone to PC Fry", "Abena", "15 May 2026"],
        ["▲ Have Leo to stay on Saturday", "Uncle Kwame", "6 June 2026"],
    )
    paper.head("We'll know because …", 2)
    paper.lines("▲ No missing report for eight weeks", "● The grey car is not seen")
    assert fields(paper.source())["outcomes"][:2] == [
        (
            GOALS[0],
            ["No missing report for eight weeks"],
            [("Have Leo to stay on Saturday", "Uncle Kwame", "6 June 2026")],
        ),
        (GOALS[1], ["The grey car is not seen"], [("Hand the phone to PC Fry", "Abena", "15 May 2026")]),
    ]


@pytest.mark.parametrize("heading", ["We'll know because …", "Proof", "How it shows"])
@pytest.mark.parametrize("marks", [("🔴", "🟡", "🟢"), ("A.", "B.", "C.")])
def test_marks_may_stand_behind_and_under_nothing(
    paper: Any, fields: Fields, heading: str, marks: tuple[str, ...]
) -> None:
    _map(paper, HEADS[2], marks)
    first, second, _ = (mark.rstrip(".") for mark in marks)
    paper.head("So, who's doing what?", 2)
    paper.table(
        ["Goal", "What", "Who", "When"],
        [first, "Put the numbers on speed dial", "Jodie Lamb", "15 May 2026"],
        [second, "Hand the phone to PC Fry", "Abena", "16 May 2026"],
    )
    paper.head(heading, 2)
    paper.table(["No missing report for eight weeks", first], ["The grey car is not seen", second])
    told = fields(paper.source())["outcomes"]
    assert [(shown, acts[0][0]) for _, shown, acts in told[:2]] == [
        (["No missing report for eight weeks"], "Put the numbers on speed dial"),
        (["The grey car is not seen"], "Hand the phone to PC Fry"),
    ]
