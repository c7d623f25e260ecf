"""Headers that name people beside an act: whoever helps with it does not own it, and “by” may ask for a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ACTS = [
    ("Ring Nan if he is not in", "Nan", "Mrs Brodie", "Each school morning"),
    ("Fit a lock", "Tom", "Ewan", "3 May"),
]


def rows(*order: int) -> list[list[str]]:
    """The acts with their cells in another order: 0 the act, 1 who helps, 2 who leads, 3 when."""
    return [[act[at] for at in order] for act in ACTS]


def outcome(paper: Any, *table: list[str], merged: tuple[tuple[int, int, int, int], ...] = ()) -> Any:
    """The acts of a table below an outcome: what, who and when."""
    paper.head("Outcome 1: Parwana goes to school")
    paper.table(*table, merged=merged)
    (made,) = paper.source().plan.outcomes
    return [(one.description, one.by_whom, one.by_when) for one in made.actions]


WANTED = [(act, owner, when) for act, _, owner, when in ACTS]


@pytest.mark.parametrize(
    "head", ["Help from", "Supported by", "Support needed from", "Who else helps", "Working with", "Others involved"]
)
def test_who_helps_is_neither_the_act_nor_its_owner(paper: Any, head: str) -> None:
    assert outcome(paper, ["Steps", head, "Lead", "Deadline"], *rows(0, 1, 2, 3)) == WANTED


@pytest.mark.parametrize("head", ["With help from", "Assisted by", "Backing of"])
def test_who_helps_may_stand_behind_the_day(paper: Any, head: str) -> None:
    assert outcome(paper, ["By when", "Who", "Task", head], *rows(3, 2, 0, 1)) == WANTED


def test_who_helps_with_several_acts_may_be_one_cell(paper: Any) -> None:
    table = rows(0, 2, 3, 1)
    table[1][3] = ""
    merged = ((1, 3, 2, 3),)
    assert outcome(paper, ["Action", "Lead", "Date", "Input from"], *table, merged=merged) == WANTED


@pytest.mark.parametrize("head", ["Supported by", "Help from", "Who helps"])
def test_where_nobody_leads_those_who_help_act(paper: Any, head: str) -> None:
    assert outcome(paper, ["Step", head, "Deadline"], *rows(0, 2, 3)) == WANTED


def test_in_a_contingency_whoever_helps_acts(paper: Any) -> None:
    paper.head("Contingency plan")
    paper.table(["If this happens", "We will", "Help from"], ["Zahra is unwell", "Take Yusuf home", "Maryam Noori"])
    (answer,) = paper.source().plan.contingency
    assert (answer.then, answer.by_whom) == ("Take Yusuf home", "Maryam Noori")


@pytest.mark.parametrize("head", ["To be done by", "Done by", "To be completed by", "By", "Task to be done by"])
def test_beside_a_column_of_dates_by_asks_for_whoever_acts(paper: Any, head: str) -> None:
    assert outcome(paper, ["Action", head, "Date", "Status"], *[[*row, "New"] for row in rows(0, 2, 3)]) == WANTED


@pytest.mark.parametrize("head", ["To be completed by", "Done by", "Finished by"])
def test_by_over_days_asks_for_days(paper: Any, head: str) -> None:
    assert outcome(paper, ["Task", "Owner", head], *rows(0, 2, 3)) == WANTED


def test_by_over_names_asks_for_names_whatever_stands_beside_it(paper: Any) -> None:
    acts = outcome(paper, ["Action", "To be completed by", "Progress"], ["Fit a lock", "Ann Cole", "Half done"])
    assert acts == [("Fit a lock", "Ann Cole", None)]


@pytest.mark.parametrize(
    "head", ["What do the family want?", "What does Micah want?", "What do the children want?", "What would Mum want?"]
)
def test_what_somebody_wants_beside_the_worries_is_no_outcome(
    paper: Any, fields: Callable[[Any], dict[str, Any]], head: str
) -> None:
    paper.table(
        ["What are we worried about?", "What is working well?", head],
        ["Micah had no food on the March weekend.", "Simone rang Nadine herself.", "Micah wants to go home."],
    )
    paper.head("Safety goals", 2)
    paper.lines("Goal 1. Micah is with a well adult at all times.")
    found = fields(paper.source())
    assert [what for what, *_ in found["outcomes"]] == ["Micah is with a well adult at all times."]
    assert (len(found["concerns"]), len(found["strengths"])) == (1, 1)


@pytest.mark.parametrize(
    ("better", "worse"), [("What is better", "What is still worrying"), ("Better now", "What has got worse")]
)
def test_what_has_got_better_is_a_strength(
    paper: Any, fields: Callable[[Any], dict[str, Any]], better: str, worse: str
) -> None:
    paper.head("How things are now")
    paper.lines(better, bold=True)
    paper.bullets("Jayden has a new coat.")
    paper.lines(worse, bold=True)
    paper.bullets("Bins and dog mess again on 20 October.")
    found = fields(paper.source())
    assert (found["strengths"], found["concerns"]) == (
        ["Jayden has a new coat."],
        ["Bins and dog mess again on 20 October."],
    )
