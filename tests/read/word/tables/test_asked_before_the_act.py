"""Forms that ask who does an act, or by when, before the act: each act has the owner and the day of its own record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.fit import MisfitKind

Fields = Callable[[Source], dict[str, Any]]

_WEIGHED = ("weigh Amy", "Gail Hobday", "12 February 2027")
_BOOKED = ("book the GP", "Stacey Vale", "ASAP")
_RECORDS = ({"What": _WEIGHED[0], "Who": _WEIGHED[1], "By when": _WEIGHED[2]},
            {"What": _BOOKED[0], "Who": _BOOKED[1], "By when": _BOOKED[2]})  # fmt: skip


@pytest.mark.parametrize("order", ["Who, What, By when", "Who, By when, What", "By when, Who, What",
                                   "What, Who, By when", "By when, What, Who"])  # fmt: skip
def test_who_and_when_are_of_their_own_record_in_whatever_order_it_asks(paper: Any, fields: Fields, order: str) -> None:
    rows = [[label, record[label]] for record in _RECORDS for label in order.split(", ")]
    paper.head("Child Protection Plan", 0)
    paper.table(["Outcome", "Amy is weighed and grows"], *rows)
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome[2] == [_WEIGHED, _BOOKED]


@pytest.mark.parametrize("order", ["Responsible, Timescale, Action", "Timescale, Responsible, Action"])
def test_who_and_when_on_lines_above_an_act_are_of_that_act(paper: Any, fields: Fields, order: str) -> None:
    paper.head("Child Protection Plan", 0)
    paper.head("Outcome 1: Amy is weighed and grows")
    for act, who, when in (_WEIGHED, _BOOKED):
        told = {"Action": act, "Responsible": who, "Timescale": when}
        paper.lines(*(f"{label}: {told[label]}" for label in order.split(", ")))
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome[2] == [_WEIGHED, _BOOKED]


def test_who_and_when_in_one_cell_before_the_act_are_of_that_act(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(["Outcome", "Amy is weighed and grows"],
                ["Who and when", "Gail Hobday, 12 February 2027"], ["What", "weigh Amy"],
                ["Who and when", "Stacey Vale, ASAP"], ["What", "book the GP"])  # fmt: skip
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome[2] == [_WEIGHED, _BOOKED]


def test_where_no_outcome_stands_above_who_comes_first_all_the_same(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(["Who", "Gail Hobday", "Action", "weigh Amy"], ["When", "12 February 2027", "Evidence", "the chart"],
                ["Who", "Stacey Vale", "Action", "book the GP"], ["When", "ASAP", "Evidence", "a letter"])  # fmt: skip
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome[2] == [_WEIGHED, _BOOKED]


def test_what_may_be_of_the_act_above_too_is_said(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(["Outcome", "Amy is weighed and grows"],
                ["Who", "Gail Hobday"], ["What", "weigh Amy"], ["When", "12 February 2027"],
                ["What", "plot her weight"], ["When", "12 March 2027"],
                ["Who", "Stacey Vale"], ["What", "book the GP"], ["When", "ASAP"])  # fmt: skip
    source = paper.source()
    (outcome,) = fields(source)["outcomes"]
    assert outcome[2] == [_WEIGHED, ("plot her weight", None, "12 March 2027"), _BOOKED]
    (said,) = [one for one in source.misfits if one.kind is MisfitKind.GUESSED_LAYOUT]
    assert said.quote == "Stacey Vale"


def test_a_label_below_an_act_of_its_own_is_not_said_of_the_act_above(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(["Outcome", "Amy is weighed and grows"], ["Action 1", "weigh Amy"], ["When", "12 February 2027"],
                ["Action 2", "book the GP"], ["Who", "Stacey Vale"], ["When", "ASAP"])  # fmt: skip
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome[2] == [("weigh Amy", None, "12 February 2027"), _BOOKED]


@pytest.mark.parametrize("numbers", [("1", "2"), ("1.", "2."), ("1.1", "1.2"), ("a)", "b)")])
def test_an_act_may_have_its_number_alone_for_a_label(paper: Any, fields: Fields, numbers: tuple[str, str]) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(["Outcome", "Amy is weighed and grows"],
                [numbers[0], "weigh Amy"], ["Who", "Gail Hobday"], ["When", "12 February 2027"],
                [numbers[1], "book the GP"], ["Who", "Stacey Vale"], ["When", "ASAP"])  # fmt: skip
    (outcome,) = fields(paper.source())["outcomes"]
    assert outcome[2] == [_WEIGHED, _BOOKED]


def test_a_day_that_stands_behind_each_outcome_is_that_of_the_outcome(paper: Any) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(["Outcome", "Amy eats"], ["Target date", "1 June 2027"], ["Action", "Cook"], ["Who", "Nan"],
                ["Outcome", "Amy naps"], ["Target date", "2 June 2027"], ["Action", "Nap"], ["Who", "Mum"])  # fmt: skip
    told = [(one.by_when, one.actions[0].by_when) for one in paper.source().plan.outcomes]
    assert told == [("1 June 2027", None), ("2 June 2027", None)]
