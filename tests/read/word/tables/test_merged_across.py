"""Cells that reach across several columns: their words stand in one field only."""

from __future__ import annotations

from typing import Any

from tests.read.word.conftest import Paper

_HEADER = ["Outcome", "Action", "By whom", "By when"]
_LAST = ["Maisie sleeps", "Buy a bed", "Nan", "3 March 2027"]


def _first_act(paper: Paper, row: list[str], left: int, right: int) -> dict[str, Any]:
    paper.head("Child protection plan", 0)
    paper.lines("Child: Maisie Corrigan (born 3 April 2019)")
    paper.head("Actions")
    paper.table(_HEADER, row, _LAST, merged=((1, left, 1, right),))
    return paper.source().plan.outcomes[0].actions[0].model_dump(exclude_none=True)


def test_across_who_and_when_stand_both(paper: Paper) -> None:
    act = _first_act(paper, ["Maisie eats", "Cook tea", "Stacey by 4 June 2027", ""], 2, 3)
    assert (act["by_whom"], act["by_when"]) == ("Stacey", "4 June 2027")


def test_an_act_across_the_owner_says_itself_who(paper: Paper) -> None:
    act = _first_act(paper, ["Maisie eats", "Priya Nair to buy a bed", "", "4 June 2027"], 1, 2)
    assert (act["description"], act["by_whom"]) == ("Priya Nair to buy a bed", "Priya Nair")


def test_an_act_across_the_owner_that_names_nobody_has_no_owner(paper: Paper) -> None:
    act = _first_act(paper, ["Maisie eats", "Cook tea and shop", "", "4 June 2027"], 1, 2)
    assert act["description"] == "Cook tea and shop"
    assert "by_whom" not in act


def test_an_act_across_who_and_when_says_both(paper: Paper) -> None:
    act = _first_act(paper, ["Maisie eats", "Cook tea (Stacey, by 4 June 2027)", "", ""], 1, 3)
    assert (act["by_whom"], act["by_when"]) == ("Stacey", "4 June 2027")


def test_an_act_across_the_outcome_is_no_outcome(paper: Paper) -> None:
    paper.table(_HEADER, ["Cook tea for Maisie", "", "Stacey", "4 June 2027"], _LAST, merged=((1, 0, 1, 1),))
    plan = paper.source().plan
    assert [one.description for one in plan.outcomes] == [None, "Maisie sleeps"]
    assert [one.actions[0].description for one in plan.outcomes] == ["Cook tea for Maisie", "Buy a bed"]


def test_a_note_across_a_table_of_actions_is_no_act(paper: Paper) -> None:
    paper.head("Actions")
    paper.table(_HEADER, _LAST, ["Note: everyone agreed this row.", "", "", ""], _LAST, merged=((2, 0, 2, 3),))
    acts = [act for one in paper.source().plan.outcomes for act in one.actions]
    assert {act.by_whom for act in acts} == {"Nan"}
