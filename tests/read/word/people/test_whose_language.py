"""An interpreter for a parent is no child's."""

from __future__ import annotations

from typing import Any


def test_an_interpreter_for_mum_is_not_for_the_child(paper: Any) -> None:
    paper.table(
        ["Child’s name", "Ayaan Warsame", "DOB", "14/06/2019"],
        ["Interpreter needed", "Yes – for Mum", "Category", "Neglect"],
    )
    paper.table(["Action", "Who", "When"], ["Take them to school", "Jo Bell", "1 May 2027"])
    plan = paper.source().plan
    assert plan.children[0].languages is None
    assert "Interpreter needed\nYes – for Mum" in [one.text for one in plan.unplaced]


def test_it_goes_to_the_mother_who_is_told_before(paper: Any) -> None:
    paper.table(
        ["Child’s name", "Ayaan Warsame", "DOB", "14/06/2019"],
        ["Mother", "Fadumo Ali", "Category", "Neglect"],
        ["Interpreter needed", "Yes – for Mum", "School", "Tollgate"],
    )
    paper.table(["Action", "Who", "When"], ["Take them to school", "Jo Bell", "1 May 2027"])
    plan = paper.source().plan
    assert plan.children[0].languages is None
    assert plan.people[0].languages.interpreter is True
