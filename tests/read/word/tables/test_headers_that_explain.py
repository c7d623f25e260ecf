"""Headers that say how they are meant, columns below the words of their outcome, lists that letters join."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

ACTS = [("Buy a bed", "Jo Bell", "3 May 2027"), ("Read a story", "Nan", "Nightly")]
SEEN = ["Bed seen by Jo", "Chart with seven ticks"]


@pytest.mark.parametrize(
    "heads",
    [
        ["Desired outcome", "Lead", "Timescale", "Action", "Measure – how is progress shown?", "Progress"],
        ["Outcome (what is to be different?)", "Owner – who?", "By when", "Action – what exactly?", "Evidence", "RAG"],
        [
            "Change: what will it look like?",
            "Lead: who?",
            "When: date",
            "Step: what happens?",
            "Proof: what shows it?",
            "RAG",
        ],
        [
            "Goal - where we want to be",
            "Named person",
            "Target date",
            "Task - what and where",
            "Indicator - which?",
            "RAG",
        ],
    ],
)
def test_a_header_says_how_it_is_meant(paper: Any, fields: Fields, heads: list[str]) -> None:
    (act, who, when), (other, whose, often) = ACTS
    paper.table(
        heads,
        ["1. Leo sleeps in a bed", who, when, act, SEEN[0], "G"],
        ["", whose, often, other, SEEN[1], ""],
        merged=((1, 0, 2, 0),),
    )
    assert fields(paper.source())["outcomes"] == [("Leo sleeps in a bed", SEEN, ACTS)]


@pytest.mark.parametrize(
    ("heads", "guessed"),
    [
        (["Who", "So that we see", "Does what", "When"], False),
        (["Who will", "Until everybody can see", "What they do", "Date"], False),
        (["Person", "Shown in", "Task", "Deadline"], False),
        (["By", "Difference it makes for Leo", "What is done", "Date due"], True),
    ],
)
def test_what_shows_stands_below_the_words_of_its_outcome(
    paper: Any, fields: Fields, heads: list[str], *, guessed: bool
) -> None:
    paper.head("Plan", 2)
    for goal in ("Goal 1: Leo sleeps in a bed of his own", "Goal 2: Leo is asleep by eight"):
        paper.head(goal, 3)
        paper.table(heads, *([who, seen, act, when] for (act, who, when), seen in zip(ACTS, SEEN, strict=True)))
    source = paper.source()
    assert [one[1:] for one in fields(source)["outcomes"]] == [(SEEN, ACTS), (SEEN, ACTS)]
    assert any(one.quote == heads[1] for one in source.misfits) is guessed


@pytest.mark.parametrize("letters", ["a) b) c)", "(a) (b) (c)", "1. 2. 3."])
def test_letters_tell_whose_day_it_is(paper: Any, fields: Fields, letters: str) -> None:
    a, b, c = letters.split()
    told = [
        f"{a} Buy a bed\n{b} Read a story\n{c} Call",
        f"{a} Jo Bell\n{b} Nan\n{c} Jo Bell",
        f"{a} 3 May 2027\n{c} weekly",
    ]
    expected = [("Buy a bed", "Jo Bell", "3 May 2027"), ("Read a story", "Nan", None), ("Call", "Jo Bell", "weekly")]
    labels = ["What needs to be done", "By whom", "By when"]
    paper.table(
        ["Outcome no. 1", "Leo sleeps in a bed"],
        *([label, one] for label, one in zip(labels, told, strict=True)),
        ["This outcome reviewed on", "29 August 2027"],
    )
    paper.table(["Outcome", *labels], ["Leo is at school by nine", *told])
    assert fields(paper.source())["outcomes"] == [
        ("Leo sleeps in a bed", [], expected),
        ("Leo is at school by nine", [], expected),
    ]


def test_two_languages_name_what_people_are(paper: Any, fields: Fields) -> None:
    paper.lines("Leo Grant, born 3 May 2015. Category: Neglect")
    paper.head("Y bobl / The people", 2)
    paper.table(
        ["Sana Grant", "Mam / Mother"], ["Rose Grant", "Nain / Grandmother"], ["Elin Vaughan", "Athrawes / Teacher"]
    )
    paper.head("Beth sy’n gweithio / What works", 2)
    paper.bullets("Sana rings school when Leo is ill.")
    read = fields(paper.source())
    assert [name for name, _ in read["people"]] == ["Sana Grant", "Rose Grant", "Elin Vaughan"]
    assert read["strengths"] == ["Sana rings school when Leo is ill."]


def test_a_worry_beside_its_label_heads_no_table(paper: Any, fields: Fields) -> None:
    worry = "Leo came to school with a red mark on his thigh and said he was hit for not doing his homework."
    made = paper.table(["Need / risk", worry], ["Services and actions", ""])
    inner = made.cell(1, 1).add_table(2, 2)
    for at, text in enumerate(("Action", "Buy a bed", "Responsible", "Jo Bell")):
        inner.cell(at // 2, at % 2).text = text
    assert fields(paper.source())["concerns"] == [worry]
