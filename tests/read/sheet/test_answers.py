"""What is done if things go wrong is read out of rows below the actions, however a team writes it there."""

from pathlib import Path

import pytest

from planlint.linter import lint
from planlint.read import Source
from planlint.read.sheet import source_of
from planlint.read.sheet.grid import Raw, Workbook

HEAD = ["Outcome", "Action", "By whom", "By when"]
ACT = ["Maisie eats tea", "Cook tea", "Stacey", "4 June 2027"]
IF, THEN = "If Maisie is hungry", "Nan feeds her that evening."
HUNGRY = f"{IF}, {THEN}"
ILL = "If Stacey is ill, Rita cooks."


def read(*below: list[str]) -> Source:
    workbook = Workbook()
    rows = [HEAD, ACT, *below]
    workbook.add("Plan", [Raw(r, c, text) for r, row in enumerate(rows, 1) for c, text in enumerate(row, 1)])
    return source_of(workbook, Path("plan.xlsx"))


@pytest.mark.parametrize(
    "below",
    [
        [[], [f"Contingency: {HUNGRY}"]],
        [[f"Contingency: {HUNGRY}"]],
        [["", f"Contingency plan – {HUNGRY}"]],
        [[], ["Contingency plan", HUNGRY]],
        [["Contingency", HUNGRY]],
        [[], ["What if things go wrong?"], [HUNGRY]],
        [["Contingency"], [IF, THEN]],
        [[], [HUNGRY]],
        [[HUNGRY]],
    ],
)
def test_an_answer_below_the_actions_is_one_and_no_outcome(below: list[list[str]]) -> None:
    source = read(*below)
    assert [(one.if_this, one.then) for one in source.plan.contingency] == [(IF, THEN)]
    assert [one.description for one in source.plan.outcomes] == ["Maisie eats tea"]
    assert source.plan.unplaced == ()
    assert "missing-contingency" not in {one.rule for one in lint(source).findings}


@pytest.mark.parametrize(
    "below", [[["Contingency"], [HUNGRY], [ILL]], [[], [f"Contingency:\n{HUNGRY}\n{ILL}"]], [[HUNGRY], [ILL]]]
)
def test_each_line_or_row_is_an_answer_of_its_own(below: list[list[str]]) -> None:
    assert [one.if_this for one in read(*below).plan.contingency] == [IF, "If Stacey is ill"]


def test_an_answer_that_says_nothing_of_what_sets_it_off_is_what_is_done() -> None:
    (answer,) = read([], ["Plan B: Nan has Maisie that night and rings Priya by 9am."]).plan.contingency
    assert (answer.if_this, answer.then) == (None, "Nan has Maisie that night and rings Priya by 9am.")


def test_other_labels_below_an_answer_are_read_as_they_were() -> None:
    plan = read([], [f"Contingency: {HUNGRY}"], ["Next core group", "3 March 2027"]).plan
    assert len(plan.contingency) == 1
    assert plan.meetings is not None
    assert [str(day) for day in plan.meetings.core_groups] == ["2027-03-03"]


def test_an_outcome_that_begins_with_if_keeps_its_actions() -> None:
    plan = read(["If he is at home, Maisie will sleep at Nan’s", "Walk her to Nan", "Stacey", "daily"]).plan
    assert [one.description for one in plan.outcomes][1] == "If he is at home, Maisie will sleep at Nan’s"
    assert plan.contingency == ()
