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


@pytest.mark.parametrize(
    ("names", "posts"),
    [
        ("Our network", "Who"),
        ("Safety network", "Who"),
        ("Our people", "Who?"),
        ("Network", "Who"),
        ("The team", "Who"),
    ],
)
def test_a_network_and_who_each_is(paper: Any, fields: Fields, names: str, posts: str) -> None:
    paper.table(["Name of child", "Leo Grant"], ["DOB", "3.5.2016"])
    paper.table(
        [names, posts],
        ["Abena Boateng", "Mum"],
        ["Nani (Sushila Joshi)", "Maternal grandmother"],
        ["Jodie Lamb", "Social worker"],
        ["Mr Tully", "Headteacher"],
    )
    named = [name for name, _ in fields(paper.source())["people"]]
    assert named == ["Abena Boateng", "Nani (Sushila Joshi)", "Jodie Lamb", "Mr Tully"]


@pytest.mark.parametrize(
    "heads",
    [
        ("What are we worried about?", "What’s working well?", "What needs to happen?"),
        ("Worries", "Strengths", "Next steps"),
        ("Concerns", "What is going well", "What needs to be done"),
        ("Harm", "Existing strengths", "Actions"),
        ("What we are worried about", "What is working well", "What needs to happen"),
    ],
)
@pytest.mark.parametrize("goals", [1, 2])
def test_steps_beside_worries_are_towards_the_goal_below(
    paper: Any, fields: Fields, heads: tuple[str, ...], goals: int
) -> None:
    paper.table([*heads], ["\n".join(WORRIES), "\n".join(GOOD), "Jodie will see Leo alone\nAbena will open an account"])
    for number, goal in enumerate(GOALS[:goals], 1):
        paper.lines(f"Safety goal {number}" if number > 1 else "Safety goal", bold=True)
        paper.lines(f"{goal} and everybody can see that it is so.")
        paper.table(["Step", "Who", "When"], [f"Ring the coach, {number}", "Abena", "15 May 2026"])
    source = paper.source()
    told = fields(source)["outcomes"]
    assert [[act for act, _, _ in acts] for _, _, acts in told] == [
        ["Jodie will see Leo alone", "Abena will open an account", "Ring the coach, 1"],
        ["Ring the coach, 2"],
    ][:goals]
    assert any("towards the first goal" in one.says for one in source.misfits) == (goals > 1)


@pytest.mark.parametrize("heading", ["How we’ll know it’s safe enough to stop", "Evidence", "How will we know?"])
@pytest.mark.parametrize("mark", ["Goal {}", "Safety goal {}", "Goal no. {}", "Outcome {}", "Goal {}:"])
def test_evidence_beside_the_number_of_a_goal(paper: Any, fields: Fields, heading: str, mark: str) -> None:
    paper.lines("Safety goals", bold=True)
    paper.lines(*(f"{number}. {goal}." for number, goal in enumerate(GOALS[:2], 1)))
    paper.head("Who does what", 2)
    paper.table(
        ["Goal no.", "By when", "We will", "Name"],
        ["1", "from today", "Lock the tablets away", "Abena"],
        ["2", "daily", "Walk Leo home", "Marcus"],
    )
    paper.head(heading, 2)
    paper.table([mark.format(1), "Leo says he sleeps\nThe rota is kept"], [mark.format(2), "The grey car is not seen"])
    told = fields(paper.source())["outcomes"]
    assert [(goal.rstrip("."), shown) for goal, shown, _ in told] == [
        (GOALS[0], ["Leo says he sleeps", "The rota is kept"]),
        (GOALS[1], ["The grey car is not seen"]),
    ]


@pytest.mark.parametrize(
    "scale",
    [
        (["Safety scale 0–10", "Amy", "Petr", "School", "Leo (bears)"], ["21.10.25", "5", "6", "4", "“4 and a half”"]),
        (["Scaling (0-10)", "Mum", "Dad"], ["Today", "seven", "3"]),
        (["Scale 0 to 10", "Score"], ["Mum", "5/10"], ["Dad", "about 3"], ["School", "6 out of 10"]),
        (["Where are we on the scale?", "Mum", "Nan"], ["May", "4.5", "6"], ["June", "5", "7"]),
        (["0 – 10", "Mum", "SW", "HV"], ["Now", "8", "", "3"]),
    ],
)
def test_scaling_answers_are_no_goals(paper: Any, fields: Fields, scale: tuple[list[str], ...]) -> None:
    paper.lines("Safety goals", bold=True)
    paper.lines(*(f"{number}. {goal}." for number, goal in enumerate(GOALS[:2], 1)))
    paper.table(*scale)
    paper.head("Who does what", 2)
    paper.table(["Goal no.", "What", "Who"], ["1", "Lock the tablets away", "Abena"], ["2", "Walk Leo home", "Marcus"])
    told = fields(paper.source())["outcomes"]
    assert [goal.rstrip(".") for goal, _, _ in told] == GOALS[:2]
