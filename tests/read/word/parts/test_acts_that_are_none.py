"""What stands among the acts and is none: where to look, what nobody answered, what a child says, the form's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.facts.labels import asked
from planlint.read.word.text.asides import points_elsewhere, without_unanswered
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.instructions import instructs
from planlint.read.word.vocabulary.terms import terms

Fields = Callable[[Source], dict[str, Any]]


def _line(text: str) -> Line:
    return Line(Words(text, ((0, len(text)),)))


@pytest.mark.parametrize(
    "text",
    [
        "See plan below. Everyone agreed that the house comes first.",
        "See action plan overleaf.",
        "Please see the table below",
        "Refer to the safety plan attached. This was read out.",
        "See next steps below",
    ],
)
def test_it_only_says_where_to_look(text: str) -> None:
    assert points_elsewhere(_line(text))


def test_what_is_to_be_done_is_an_act_wherever_it_points() -> None:
    assert not points_elsewhere(_line("See plan below. Mum will ring Jo on Monday."))


def test_what_nobody_has_answered_is_no_act() -> None:
    lines = [_line("Weigh Amina"), _line("Legal status of both children"), _line("None")]
    assert [line.words.value for line in without_unanswered(lines)] == ["Weigh Amina"]


@pytest.mark.parametrize(
    "text",
    [
        "One change per block.",
        "To be typed up by the minute taker in 3 working days. One change per block.",
        "(One sheet for each objective – photocopy as necessary)",
        "Only one aim to each sheet",
        "To be written up by the clerk within a week.",
    ],
)
def test_the_form_speaks_of_itself(text: str) -> None:
    assert instructs(text)


@pytest.mark.parametrize(
    "text",
    [
        "What does the child say?",
        "What did the children tell us?",
        "What does Amina think?",
        "What has the young person said?",
        "What do the children feel?",
    ],
)
def test_what_a_child_says_is_no_act(text: str) -> None:
    assert asked(terms(), text) != "action"


@pytest.mark.parametrize(
    "text",
    ["When do we meet?", "When will we meet next?", "When and where do we meet?", "When does the core group meet?"],
)
def test_when_people_meet_is_no_outcome(text: str) -> None:
    assert about(terms(), text) in ("meetings", "by_when")


@pytest.mark.parametrize(
    "label",
    [
        "What would good look like?",
        "What will better look like?",
        "What would success look like?",
        "What will good look like?",
        "How will things be different?",
    ],
)
def test_another_question_below_the_acts_asks_how_it_shows(paper: Any, fields: Fields, label: str) -> None:
    for number, (goal, seen) in enumerate((("Amina sleeps", "She says so"), ("Amina eats", "She gains weight")), 1):
        paper.table([f"Need {number} – desired change", f"{goal} every single day"])
        paper.table(["Task", "Who is doing it?", "Date due"], ["Read a story", "Mum", "Nightly"])
        paper.table([label, f"{seen} to Jo"], ["Date achieved", ""])
    read = fields(paper.source())["outcomes"]
    assert [(goal, seen) for goal, seen, _ in read] == [
        ("Amina sleeps every single day", ["She says so to Jo"]),
        ("Amina eats every single day", ["She gains weight to Jo"]),
    ]


@pytest.mark.parametrize(
    "title",
    ["SHEET C – PROTECTIVE PLAN", "CP Review Plan (Episode 3)", "Protective plan", "Outcomes plan", "Risk action plan"],
)
def test_the_first_bold_line_is_the_title(paper: Any, fields: Fields, title: str) -> None:
    paper.lines(title, bold=True)
    paper.table(["Name", "Date of birth"], ["Amina Khan", "3 May 2019"])
    paper.head("Outcome 1: Amina is safe")
    paper.table(["Action", "Who", "When"], ["Ring 999", "Mum", "Each time"])
    read = fields(paper.source())
    assert [name for name, *_ in read["children"]] == ["Amina Khan"]
    assert [goal for goal, *_ in read["outcomes"]] == ["Amina is safe"]
    assert "strengths" not in read
