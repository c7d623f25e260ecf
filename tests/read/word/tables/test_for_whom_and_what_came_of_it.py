"""Columns beside acts that are told by their cells: for which child, and what came of it. No child's act is lost."""

from __future__ import annotations

import pytest

from planlint.model.plan import ChildProtectionPlan
from tests.read.word.conftest import Paper

_HEADS = ["Outcome", "Action", "By whom", "By when"]
_GOALS = ["Goal", "What needs to happen", "Lead", "Timescale"]


def _children(paper: Paper) -> None:
    paper.head("Child protection plan")
    paper.table(
        ["Name", "Date of birth", "Category"],
        ["Mia Jones", "3 May 2018", "Neglect"],
        ["Tom Jones", "4 June 2020", "Neglect"],
    )


def _plan(paper: Paper) -> ChildProtectionPlan:
    plan = paper.source().plan
    assert isinstance(plan, ChildProtectionPlan)
    return plan


@pytest.mark.parametrize("head", ["Child", "Child(ren)", "Name of child", "For", "Who for", "Sibling", "Twin"])
def test_a_column_of_the_plans_children_says_for_whom_whatever_stands_over_it(paper: Paper, head: str) -> None:
    _children(paper)
    paper.table(
        [head, *_HEADS],
        ["Mia", "Attends school every day", "Walk to school", "Sam Lee", "12 March 2027"],
        ["Tom", "Attends school every day", "Walk to nursery", "Jo Carr", "15 March 2027"],
    )
    plan = _plan(paper)
    told = [(one.description, one.by_whom, one.for_whom) for each in plan.outcomes for one in each.actions]
    assert told == [("Walk to school", "Sam Lee", "Mia"), ("Walk to nursery", "Jo Carr", "Tom")]
    assert not plan.unplaced


@pytest.mark.parametrize("said", ["Mia and Tom", "Mia, Tom", "Both children", "Mia\nTom"])
def test_several_children_in_a_cell_are_for_whom(paper: Paper, said: str) -> None:
    _children(paper)
    paper.table(
        ["Child", *_HEADS],
        ["Mia", "Attends school every day", "Walk to school", "Sam Lee", "12 March 2027"],
        [said, "Sleeps all night", "Buy two beds", "Jo Carr", "15 March 2027"],
    )
    assert _plan(paper).outcomes[1].actions[0].for_whom == said


def test_a_child_who_acts_is_still_the_owner(paper: Paper) -> None:
    _children(paper)
    paper.table(["Outcome", "Action", "Who", "By when"], ["Eats well", "Choose fruit", "Mia", "12 March 2027"])
    action = _plan(paper).outcomes[0].actions[0]
    assert (action.by_whom, action.for_whom) == ("Mia", None)


def test_the_same_outcome_under_another_childs_heading_is_another(paper: Paper) -> None:
    _children(paper)
    for name, act in (("Mia Jones", "Walk to school"), ("Tom Jones", "Walk to nursery")):
        paper.head(name, 2)
        paper.head("Outcome: Attends school every day", 3)
        paper.table(["Action", "By whom", "By when"], [act, "Sam Lee", "12 March 2027"])
    told = [[one.description for one in each.actions] for each in _plan(paper).outcomes]
    assert told == [["Walk to school"], ["Walk to nursery"]]


@pytest.mark.parametrize("head", ["Outcome", "Outcome at review"])
@pytest.mark.parametrize(("said", "state"), [("Achieved", "done"), ("Not achieved", "Not achieved")])
def test_the_outcome_behind_the_acts_is_what_came_of_them(paper: Paper, head: str, said: str, state: str) -> None:
    _children(paper)
    paper.table(
        [*_GOALS, head],
        ["Mia is in school every day", "Walk Mia to school", "Sam Lee", "12 March 2027", said],
        ["Tom eats breakfast", "Buy porridge", "Jo Carr", "15 March 2027", "Partly met: he eats on school days"],
    )
    plan = _plan(paper)
    assert [one.description for one in plan.outcomes] == ["Mia is in school every day", "Tom eats breakfast"]
    assert plan.outcomes[0].actions[0].status == state


def test_the_outcome_told_so_in_one_table_is_still_asked_for_in_the_next(paper: Paper) -> None:
    _children(paper)
    paper.table(
        [*_GOALS, "Outcome"], ["Mia is in school", "Walk Mia to school", "Sam Lee", "12 March 2027", "Achieved"]
    )
    paper.table(_HEADS, ["Tom eats breakfast", "Buy porridge", "Jo Carr", "15 March 2027"])
    assert [one.description for one in _plan(paper).outcomes] == ["Mia is in school", "Tom eats breakfast"]
