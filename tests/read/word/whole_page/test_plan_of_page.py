"""What pieces were taken for becomes a plan by where they stand: beside, below, over, in the head of a column."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read.word.text.draft import Draft
from tests.read.word.conftest import Paper

ReadAs = Callable[[Paper, dict[str, str]], Draft]


def _outcomes(draft: Draft) -> list[Any]:
    def said(part: Any, key: str) -> str | None:
        return part[key].value if key in part else None

    return [
        (
            said(one, "description"),
            [tuple(said(act, key) for key in ("description", "by_whom", "by_when")) for act in one.get("actions", ())],
        )
        for one in draft.tree.get("outcomes", ())
    ]


def test_owner_and_day_of_a_row_are_those_of_its_act(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["Safe nights", "Read to Amina", "Nan", "Fridays"], ["", "Lock the door", "Mum", "Nightly"])
    looking = {
        "Safe": "outcome",
        "Read": "action",
        "Lock": "action",
        "Nan": "by_whom",
        "Mum": "by_whom",
        "Fri": "by_when",
        "Night": "by_when",
    }
    assert _outcomes(read_as(paper, looking)) == [
        ("Safe nights", [("Read to Amina", "Nan", "Fridays"), ("Lock the door", "Mum", "Nightly")])
    ]


def test_a_name_over_a_card_owns_its_acts(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["Fatma Yildiz", "Grandmother"], ["Sleep at Elif’s", "Fridays"])
    paper.table(["Murat Aksoy", "Dad"], ["Fetch Emre", "Mondays"])
    looking = {
        "Sleep": "action",
        "Fetch": "action",
        "Fridays": "by_when",
        "Mondays": "by_when",
        "Fatma": "person",
        "Murat": "person",
    }
    ((_, actions),) = _outcomes(read_as(paper, looking))
    assert [action[1] for action in actions] == ["Fatma Yildiz", "Murat Aksoy"]


def test_whoever_heads_a_column_does_what_stands_in_it(paper: Paper, read_as: ReadAs) -> None:
    paper.table(
        ["Week", "Shabnam Rauf", "Imran Rauf"], ["Week 1", "Change the locks", ""], ["Week 2", "", "Start the group"]
    )
    ((_, actions),) = _outcomes(
        read_as(paper, {"Change": "action", "Start": "action", "Week 1": "by_when", "Week 2": "by_when"})
    )
    assert actions == [("Change the locks", "Shabnam Rauf", "Week 1"), ("Start the group", "Imran Rauf", "Week 2")]


def test_a_letter_beside_an_act_says_which_outcome_it_serves(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["A", "Safe nights"], ["B", "Fed in the morning"])
    paper.table(["Cook porridge", "B"], ["Read to Amina", "A"])
    looking = {"Safe": "outcome", "Fed": "outcome", "Cook": "action", "Read": "action"}
    assert [[act[0] for act in acts] for _, acts in _outcomes(read_as(paper, looking))] == [
        ["Read to Amina"],
        ["Cook porridge"],
    ]


def test_columns_that_are_an_outcome_each_keep_their_own_acts(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["Now", "Later"], ["Safe nights", "Fed mornings"], ["Read to Amina", "Cook porridge"])
    looking = {"Safe": "outcome", "Fed": "outcome", "Read": "action", "Cook": "action"}
    assert [[act[0] for act in acts] for _, acts in _outcomes(read_as(paper, looking))] == [
        ["Read to Amina"],
        ["Cook porridge"],
    ]


def test_a_row_of_a_table_of_answers_is_one_answer(paper: Paper, read_as: ReadAs) -> None:
    paper.table(
        ["Lee comes to the door", "Mum rings 999", "at once"], ["Nan is ill", "Mum stays at home", "that night"]
    )
    looking = {"Lee": "contingency", "Mum": "contingency", "Nan": "contingency", "at": "by_when", "that": "by_when"}
    answers = read_as(paper, looking).tree["contingency"]
    assert [(one["if_this"].value, one["then"].value, one["by_when"].value) for one in answers] == [
        ("Lee comes to the door", "Mum rings 999", "at once"),
        ("Nan is ill", "Mum stays at home", "that night"),
    ]


def test_names_in_the_first_row_of_a_grid_own_nothing_by_themselves(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["", "Magda Nowak", "Sal Oakes"], ["Send the photo", "", ""])
    ((_, actions),) = _outcomes(read_as(paper, {"Send": "action", "Magda": "person", "Sal": "person"}))
    assert actions == [("Send the photo", None, None)]


def test_labels_that_come_by_turns_tell_the_halves_of_an_answer(paper: Paper, read_as: ReadAs) -> None:
    paper.table(
        ["Trigger 1", "Lee comes to the door"], ["Response 1", "Mum rings 999"],
        ["Trigger 2", "Nan is ill"], ["Response 2", "Mum stays at home"],
    )  # fmt: skip
    looking = {"Lee": "contingency", "Mum": "contingency", "Nan": "contingency"}
    answers = read_as(paper, looking).tree["contingency"]
    assert [(one["if_this"].value, one["then"].value) for one in answers] == [
        ("Lee comes to the door", "Mum rings 999"),
        ("Nan is ill", "Mum stays at home"),
    ]


def test_how_fast_stands_behind_an_answer_whatever_it_looks_like(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["Lee comes", "Mum rings 999", "same night"], ["Nan is ill", "Mum stays at home", "promptly"])
    looking = {"Lee": "contingency", "Mum": "contingency", "Nan": "contingency"}
    answers = read_as(paper, looking).tree["contingency"]
    assert [one["by_when"].value for one in answers] == ["same night", "promptly"]


def test_outcomes_told_below_the_acts_are_known_by_their_marks(paper: Paper, read_as: ReadAs) -> None:
    paper.table(["Cook porridge", "B"], ["Read to Amina", "A"])
    paper.table(["A", "Safe nights"], ["B", "Fed in the morning"])
    looking = {"Safe": "outcome", "Fed": "outcome", "Cook": "action", "Read": "action"}
    assert [[act[0] for act in acts] for _, acts in _outcomes(read_as(paper, looking))] == [
        ["Read to Amina"],
        ["Cook porridge"],
    ]
