"""A cell that tells how several actions of a row are going: each gets its own line, and none gets another's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Reader = Callable[..., Any]
HEAD = ["What needs to change", "Action", "Who", "By when", "Status"]


def going(paper: Any, acts: str, status: str) -> tuple[list[str], str]:
    """What is told of each action, and of the outcome."""
    paper.head("Child Protection Plan", 0)
    paper.table(HEAD, ["Ana is in school by nine", acts, "Mum\nNan\nSchool", "12 March 2027", status])
    (outcome,) = paper.source().plan.outcomes
    told = [" ".join([one.status or "", *(each.description or "" for each in one.progress)]) for one in outcome.actions]
    return [one.strip() for one in told], " ".join(each.description or "" for each in outcome.progress)


THREE = "a) Mum to set an alarm\nb) Nan to ring at eight\nc) School to offer breakfast club"


@pytest.mark.parametrize(
    ("acts", "status", "each"),
    [
        (THREE, "a) On track 5/11\nb) Slipped\nc) Not started", ["On track 5/11", "Slipped", "not-started"]),
        (THREE, "c) Place offered\na) Done", ["done", "", "Place offered"]),
        (THREE, "a) Alarm bought\nand set\nb) Rang twice\nc) Red", ["Alarm bought\nand set", "Rang twice", "Red"]),
        (
            THREE.replace("a)", "1.").replace("b)", "2.").replace("c)", "3."),
            "2. Amber\n3. Green",
            ["", "Amber", "Green"],
        ),
        (THREE, "Done\nNot started\nIn progress", ["done", "not-started", "under-way"]),
        (THREE, "Amber", ["Amber", "Amber", "Amber"]),
    ],
)
def test_each_action_has_its_own_line_of_the_cell(paper: Any, acts: str, status: str, each: list[str]) -> None:
    assert going(paper, acts, status) == (each, "")


@pytest.mark.parametrize(
    "status", ["Mum has tried hard this month.", "a) Going well\nd) Not begun", "Better\nNan is ill"]
)
def test_what_cannot_be_told_apart_is_given_to_no_action(paper: Any, status: str) -> None:
    assert going(paper, THREE, status) == (["", "", ""], status)


def how(paper: Any, header: str, said: str) -> tuple[str | None, bool, list[str | None]]:
    """The status of the one action, whether it is finished, and what is told of it."""
    paper.head("Child Protection Plan", 0)
    head = ["What needs to change", "Action", "Who", "By when", header]
    paper.table(head, ["Ana is in school by nine", "Set an alarm", "Mum", "12 March 2027", said])
    (action,) = paper.source().plan.outcomes[0].actions
    return action.status, action.finished, [each.description for each in action.progress]


@pytest.mark.parametrize("header", ["Done", "Completed?", "Achieved (Y/N)", "Tick when done"])
@pytest.mark.parametrize("said", ["Yes", "✓", "☒"])
def test_yes_or_a_tick_in_a_column_about_being_done_is_done(paper: Any, header: str, said: str) -> None:
    assert how(paper, header, said) == ("done", True, [])


def test_the_day_in_a_column_about_being_done_stays_beside_its_being_done(paper: Any) -> None:
    assert how(paper, "Date completed", "10 March 2027") == ("done", True, ["10 March 2027"])


@pytest.mark.parametrize(
    ("header", "said"), [("Done", "No"), ("Done", "☐"), ("Update", "Yes"), ("Completed?", "Not yet"), ("Status", "Yes")]
)
def test_no_other_answer_makes_it_done(paper: Any, header: str, said: str) -> None:
    assert not how(paper, header, said)[1]


def test_a_label_beside_one_action_says_that_it_is_done(paper: Any) -> None:
    paper.head("Child Protection Plan", 0)
    paper.head("Outcome 1: Ana is in school by nine", 1)
    for act, done in (("Set an alarm", "Yes"), ("Ring at eight", "No")):
        paper.table(["Action", act], ["By whom", "Mum"], ["By when", "12 March 2027"], ["Done", done])
    (outcome,) = paper.source().plan.outcomes
    assert [action.finished for action in outcome.actions] == [True, False]
