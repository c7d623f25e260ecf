"""Outcomes in bands over rows of worries, letters of SMART over the heads, and columns that only count the acts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

_GOALS = ("Leo is not hit by anybody", "Leo is in school every day")
_ACTS = [
    ("Leo was hit with a belt", "Do the parenting course", "Mum", "3 May 2027", "Leo says he is not hit"),
    ("Leo hides when dad shouts", "See Leo alone at school", "Jo Bell", "Weekly", "Leo shows his chart"),
    ("Leo missed 30 days of school", "Walk him to the gate", "Nan", "Each morning", "Teacher sees him at 8.50"),
]
_OF = (0, 0, 1)


def _acts(read: dict[str, Any]) -> list[Any]:
    return [(goal, [act for act, _, _ in acts]) for goal, _, acts in read["outcomes"]]


_WANTED = [(_GOALS[0], [_ACTS[0][1], _ACTS[1][1]]), (_GOALS[1], [_ACTS[2][1]])]


@pytest.mark.parametrize(
    ("heads", "band", "area"),
    [
        (("Risk / need", "SMART task", "Lead", "Complete by", "Measure"), "Intended outcome: {}", "HARM AT HOME"),
        (("Concern", "Action", "Who", "When", "How we will know"), "Outcome: {}", ""),
        (("Worry", "What needs to happen", "By whom", "By when", "Evidence"), "Goal: {}", ""),
        (("Identified risk", "Task", "Owner", "Deadline", "Success measure"), "Desired outcome: {}", "SAFETY"),
        (("What we are worried about", "Step", "Person", "Date", "Signs"), "Aim: {}", ""),
    ],
)
def test_a_band_names_the_outcome_of_rows_with_worries(
    paper: Any, fields: Fields, heads: tuple[str, ...], band: str, area: str
) -> None:
    rows, merged, last = [[*heads]], [], None
    for goal, row in zip(_OF, _ACTS, strict=True):
        if goal != last:
            for text in ([area] if area else []) + [band.format(_GOALS[goal])]:
                merged.append((len(rows), 0, len(rows), 4))
                rows.append([text, "", "", "", ""])
            last = goal
        rows.append([*row])
    paper.head("Plan")
    paper.table(*rows, merged=tuple(merged))
    read = fields(paper.source())
    assert _acts(read) == _WANTED
    assert read["concerns"] == [row[0] for row in _ACTS]


@pytest.mark.parametrize(
    "heads",
    [
        ("Specific – what exactly?", "Measurable – how will we know?", "Agreed – who will do it", "Time limit"),
        ("Specific action", "Measure", "Assigned to", "Timescale"),
        ("What will be done", "How will we know?", "Who", "By when"),
        ("Action", "Evidence", "Person responsible", "Target date"),
        ("Task", "How we will know", "Lead", "Deadline"),
    ],
)
def test_letters_of_smart_stand_over_the_heads(paper: Any, fields: Fields, heads: tuple[str, ...]) -> None:
    act, seen, who, when = heads
    for goal, number in zip(_GOALS, (1, 2), strict=True):
        paper.lines(f"OUTCOME {number}", goal, bold=True)
        rows = [["", "S", "M", "A", "R", "T"], ["No.", act, seen, who, "Relevant because", when]]
        for at, (of, told) in enumerate(zip(_OF, _ACTS, strict=True), start=1):
            if of == number - 1:
                rows.append([f"{number}.{at}", told[1], told[4], told[2], "He is small", told[3]])
        paper.table(*rows)
    read = fields(paper.source())
    assert _acts(read) == _WANTED
    assert [signs for _, signs, _ in read["outcomes"]] == [[_ACTS[0][4], _ACTS[1][4]], [_ACTS[2][4]]]


@pytest.mark.parametrize(
    ("head", "mark"), [("Step", "{}a"), ("Task", "{}.1"), ("Action", "A{}"), ("Step", "Step {}"), ("Tasks", "{}")]
)
def test_one_of_two_columns_of_acts_only_counts(paper: Any, fields: Fields, head: str, mark: str) -> None:
    rows = [[head, "To do", "Person", "Date"]]
    rows += [[mark.format(at), act, who, when] for at, (_, act, who, when, _) in enumerate(_ACTS, start=1)]
    paper.head("Outcome 1: Leo is safe")
    paper.table(*rows)
    (read,) = fields(paper.source())["outcomes"]
    assert [act for act, _, _ in read[2]] == [act for _, act, *_ in _ACTS]


def test_a_count_and_an_area_over_the_outcome(paper: Any, fields: Fields) -> None:
    rows = [["No.", "What will we do?", "Who?", "By when?", "What difference will we see?"]]
    merged, last = [], None
    for at, (goal, row) in enumerate(zip(_OF, _ACTS, strict=True), start=1):
        if goal != last:
            merged += [(len(rows), 1, len(rows), 4), (len(rows) + 1, 1, len(rows) + 1, 4)]
            rows += [[str(goal + 1), ("BEING SAFE", "LEARNING")[goal]], ["Outcome", _GOALS[goal]]]
            last = goal
        rows.append([f"{goal + 1}.{at}", *row[1:]])
    paper.head("The Plan")
    paper.table(*[[*row, "", "", ""][:5] for row in rows], merged=tuple(merged))
    read = fields(paper.source())
    assert _acts(read) == _WANTED
    assert [signs for _, signs, _ in read["outcomes"]] == [[_ACTS[0][4], _ACTS[1][4]], [_ACTS[2][4]]]


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("Core group professionals", "Job"),
        ("People who make up the plan", "Connexion"),
        ("Adults of the household / family", "Tie to children"),
        ("Those helping", "Task"),
        ("Professional network", "Capacity"),
    ],
)
def test_people_beside_their_posts_are_no_acts(paper: Any, fields: Fields, who: str, what: str) -> None:
    paper.table([who, what], ["Yetunde Bello", "Social worker"], ["Craig Mawer", "Health visitor"], ["Ana Rao", "Aunt"])
    paper.head("The plan")
    paper.table(["Outcome", "Action", "Who", "When"], [_GOALS[0], _ACTS[0][1], "Craig Mawer", "3 May 2027"])
    read = fields(paper.source())
    assert {name for name, _ in read["people"]} >= {"Yetunde Bello", "Craig Mawer", "Ana Rao"}
    assert _acts(read) == [(_GOALS[0], [_ACTS[0][1]])]


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("Who’s helping?", "What are they going to do?"),
        ("Who is helping?", "What is going to be done?"),
        ("Who?", "What will they do?"),
        ("Who will do it?", "What are we going to do?"),
        ("Whose job?", "What are you going to do?"),
    ],
)
def test_heads_that_ask(paper: Any, fields: Fields, who: str, what: str) -> None:
    paper.head("Outcome 1: Leo is safe")
    paper.table(
        ["No", who, "By when", what, "Status"], *[[str(at), a[2], a[3], a[1], ""] for at, a in enumerate(_ACTS)]
    )
    (read,) = fields(paper.source())["outcomes"]
    assert read[2] == [(act, owner, day) for _, act, owner, day, _ in _ACTS]
