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


FAMILY = [["Name", "Relationship", "Contact"], ["Fadumo Ali", "Mother", ""], ["Liban Warsame", "Father", ""]]
TWO = [["Child’s name", "Ayaan Warsame", "DOB", "14/06/2019"], ["Child’s name", "Hodan Warsame", "DOB", "02/11/2023"]]


def told(paper: Any, *rows: list[str], family: bool = True) -> dict[str, tuple[list[str], bool | None]]:
    """Everybody of whom a language or an interpreter is told, by their first names."""
    paper.head("Child Protection Plan", 0)
    paper.table(*rows)
    if family:
        paper.head("Family")
        paper.table(*FAMILY)
    paper.table(["Action", "Who", "When"], ["Take them to school", "Jo Bell", "1 May 2027"])
    plan = paper.source().plan
    people = [one for one in [*plan.children, *plan.people] if one.languages]
    return {one.name.split()[0]: ([*one.languages.speaks], one.languages.interpreter) for one in people}


def test_the_familys_language_is_of_all_children_and_the_interpreter_of_a_parent_named_further_down(paper: Any) -> None:
    row = ["First language", "Somali", "Interpreter needed", "Yes – for Mum"]
    found = told(paper, *TWO, ["Lead Social Worker", "Beth Corrigan", "Tel", "01632 960145"], row)
    assert found == {"Ayaan": (["so"], None), "Hodan": (["so"], None), "Fadumo": (["so"], True)}
    assert not [one for one in paper.source().plan.unplaced if "Interpreter" in one.text or "Mum" in one.text]


def test_a_language_right_behind_a_child_is_of_that_child(paper: Any) -> None:
    one, other = TWO
    assert told(paper, one, other, ["First language", "Somali", "School", "Tollgate"]) == {"Hodan": (["so"], None)}


def test_an_interpreter_for_both_parents_is_for_each_of_them(paper: Any) -> None:
    found = told(paper, TWO[0], ["Interpreter needed", "Yes (for both parents)", "First language", "English"])
    assert found == {"Ayaan": (["en"], None), "Fadumo": ([], True), "Liban": ([], True)}


def test_a_language_with_a_relation_behind_it_is_of_that_relative(paper: Any) -> None:
    assert told(paper, TWO[0], ["First language", "Urdu (Mum)", "School", "Tollgate"]) == {"Fadumo": (["ur"], None)}
    assert told(type(paper)(), TWO[0], ["First language", "Urdu – Mum and Dad", "School", "Tollgate"]) == {
        "Fadumo": (["ur"], None),
        "Liban": (["ur"], None),
    }


def test_two_languages_of_a_child_stay_the_childs(paper: Any) -> None:
    found = told(paper, TWO[0], ["First language", "Somali, English", "Interpreter needed", "No"])
    assert found == {"Ayaan": (["so", "en"], False)}


def test_of_parents_whom_nobody_names_nothing_is_told(paper: Any) -> None:
    row = ["Interpreter needed", "Yes – for Mum and Dad", "First language", "Somali"]
    assert told(paper, TWO[0], row, family=False) == {"Ayaan": (["so"], None)}
    assert "Interpreter needed\nYes – for Mum and Dad" in [one.text for one in paper.source().plan.unplaced]
