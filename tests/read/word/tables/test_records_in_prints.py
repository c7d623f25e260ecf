"""Records, questions and their answers as case systems print them: labels by turns, titles that count, lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def test_records_within_a_cell_tell_what_their_labels_ask_for(paper: Any, fields: Fields) -> None:
    goals = (
        ("Amy is fed", ("Buy food", "Jo Vale", "3 May 2027"), ("Weigh Amy", "Kit Osei", "")),
        ("Amy sleeps well", ("Buy a bed", "Nan", "10 May 2027"), ("Read to Amy", "Jo Vale", "Each night")),
    )
    for number, (goal, *acts) in enumerate(goals, 1):
        paper.lines(f"Objective {number}", bold=True)
        cell = paper.table([""]).cell(0, 0)
        for row in (["Objective statement", goal, "", ""], ["Tested against", f"A diary of {goal}", "", ""]):
            _rows(cell, row)
        for at, (act, who, when) in enumerate(acts, 1):
            _rows(
                cell,
                [f"Task record {at} of 2 (row id 9310{at})", "", "", ""],
                ["Task detail", act, "", ""],
                ["Taken forward by", who, "No later than", when],
                ["Task state", "Ongoing", "Last edited", "1 May 2027 by ABC"],
            )
    assert fields(paper.source())["outcomes"] == [
        (
            "Amy is fed",
            ["A diary of Amy is fed"],
            [("Buy food", "Jo Vale", "3 May 2027"), ("Weigh Amy", "Kit Osei", None)],
        ),
        (
            "Amy sleeps well",
            ["A diary of Amy sleeps well"],
            [("Buy a bed", "Nan", "10 May 2027"), ("Read to Amy", "Jo Vale", "Each night")],
        ),
    ]


def _rows(cell: Any, *rows: list[str]) -> None:
    """A table in a cell; empty cells behind the last that is filled belong to it."""
    made = cell.add_table(len(rows), 4)
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            made.cell(at, column).text = text
        if not row[1]:
            made.cell(at, 0).merge(made.cell(at, 3))
        elif not row[2]:
            made.cell(at, 1).merge(made.cell(at, 3))
    cell.add_paragraph()


def test_bold_labels_by_turns_are_labels_whatever_they_say(paper: Any, fields: Fields) -> None:
    paper.table(["Network", "Group 1 of 2", "Answered by: abc_07"])
    for name, link in (("Jo Vale", "Mum"), ("Kit Osei", "Youth worker, The Anchor")):
        made = paper.table(["", "", "", ""], ["", "", "", ""])
        for at, row in enumerate(
            (["Who", name, "Link to the young people", link], ["Reach on", "07700 900123", "Keeps a copy?", "Yes"])
        ):
            for column, text in enumerate(row):
                made.cell(at, column).paragraphs[0].add_run(text).bold = column % 2 == 0 or None
        paper.lines("")
    paper.head("Outcome: Amy is fed")
    assert fields(paper.source())["people"] == [("Jo Vale", "Mum"), ("Kit Osei", "Youth worker, The Anchor")]


def test_what_was_picked_from_a_tree_of_the_system_is_no_worry(paper: Any, fields: Fields) -> None:
    paper.head("Goal 1", 2)
    paper.table(["Outcome", "Amy is fed"], ["Domain", "Parenting capacity > Basic care"], ["Action", "Cook"])
    assert "concerns" not in fields(paper.source())


def test_two_columns_of_factors_with_hints_below_their_heads(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan", 0)
    paper.table(
        ["Harm factors present\nSelect or type. Be specific.", "Mitigating factors\nEvidence based only."],
        ["Amy was hit.\nAmy hides under her bed.", "Nan has a key."],
    )
    read = fields(paper.source())
    assert read["concerns"] == ["Amy was hit.", "Amy hides under her bed."]
    assert read["strengths"] == ["Nan has a key."]


def test_the_title_of_a_record_says_that_its_description_is_the_act(paper: Any, fields: Fields) -> None:
    paper.table(["Outcome wanted", "Amy is fed"], ["Success evidenced by", "Amy eats at school"])
    for number, (act, who, when) in enumerate(
        (("Buy food", "Jo Vale", "3 May 2027"), ("Fit a stove", "Kit Osei", "10 May 2027")), 1
    ):
        paper.lines("")
        paper.table(
            [f"Plan task [1.{number}]", "", "", ""],
            ["Description", act, "", ""],
            ["Assignee", who, "Complete no later than", when],
            ["Task status", "Open", "Task last changed", "7 May 2027 ABC"],
            merged=((0, 0, 0, 3), (1, 1, 1, 3)),
        )
    assert fields(paper.source())["outcomes"] == [
        (
            "Amy is fed",
            ["Amy eats at school"],
            [("Buy food", "Jo Vale", "3 May 2027"), ("Fit a stove", "Kit Osei", "10 May 2027")],
        ),
    ]


def test_one_table_of_questions_and_answers(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Q", "Question", "Answer"],
        ["1.1", "Name of child", "Sam Okoro"],
        ["1.2", "Date of birth", "03/08/2013"],
        ["2.1", "What are the current worries?", "Sam meets a man of 24.\nSam has a phone nobody bought him."],
        ["4.1", "What is outcome 1?", "Sam is at home at night."],
        ["4.2", "How will outcome 1 be measured?", "No missing reports"],
        ["4.3", "What actions are needed for outcome 1?", "Ring grandad - Ada Okoro - each evening"],
        ["5.1", "What is the contingency plan?", "If Sam is missing, Ada rings 101."],
    )
    read = fields(paper.source())
    assert read["children"] == [("Sam Okoro", "2013-08-03", None)]
    assert read["concerns"] == ["Sam meets a man of 24.", "Sam has a phone nobody bought him."]
    assert read["outcomes"] == [
        ("Sam is at home at night.", ["No missing reports"], [("Ring grandad", "Ada Okoro", "each evening")])
    ]
    assert [one[:2] for one in read["contingency"]] == [("If Sam is missing", "Ada rings 101.")]


def test_a_bold_row_over_plain_ones_is_a_header_however_few_of_its_words_are_known(paper: Any, fields: Fields) -> None:
    paper.head("Provision for breakdown of plan", 2)
    made = paper.table(*[[""] * 4 for _ in range(3)])
    rows = (
        ["Circumstance", "Steps to follow", "Lead", "Speed"],
        ["Mum is drunk", "Amy goes to her aunt", "Kit Osei", "Same day"],
        ["Mum stops key work", "Core group meets early", "Jo Bell", "10 days"],
    )
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            made.cell(at, column).paragraphs[0].add_run(text).bold = at == 0 or None
    assert fields(paper.source())["contingency"] == [
        ("Mum is drunk", "Amy goes to her aunt", "Kit Osei", "Same day"),
        ("Mum stops key work", "Core group meets early", "Jo Bell", "10 days"),
    ]


def test_a_question_nobody_knows_is_no_outcome_and_ends_what_stands_above(paper: Any, fields: Fields) -> None:
    paper.head("Goal record 1 of 2", 2)
    for question, answer in (
        ("What would we hope to be true for the child?", "Amy sleeps through the night."),
        ("How would an outsider notice?", "Five dry nights of seven"),
        ("Anything else to add?", "No"),
    ):
        paper.lines(question, bold=True)
        paper.lines(answer)
    assert fields(paper.source())["outcomes"] == [("Amy sleeps through the night.", ["Five dry nights of seven"], [])]


def test_records_typed_as_lines(paper: Any, fields: Fields) -> None:
    paper.lines("CLIENTS", bold=True)
    paper.lines(
        "1. Eve Stone     DOB: 01/02/2014     Category: Neglect",
        "2. Max Stone     DOB: 05/06/2017     Category: Neglect",
    )
    paper.lines("ASSESSED RISKS", bold=True)
    paper.lines("RISK 1: Eve was left alone overnight twice since March.", "RISK 2: Rob sold drugs from the house.")
    paper.lines(
        "PLAN OUTCOME 1: Eve always has an adult at home at night.",
        "MEASURE: Nan signs the night diary",
        "ACTION 1.1: Write a rota of who is home each night",
        "ALLOCATED: Gail Stone    TARGET: 13/06/2027    STATE: Open",
    )
    paper.lines("CONTINGENCY", bold=True)
    paper.lines("TRIGGER: Gail leaves Eve alone. RESPONSE: Ring the duty team. BY: Ina Berg")
    read = fields(paper.source())
    assert [one[:2] for one in read["children"]] == [("Eve Stone", "2014-02-01"), ("Max Stone", "2017-06-05")]
    assert read["concerns"] == ["Eve was left alone overnight twice since March.", "Rob sold drugs from the house."]
    assert read["outcomes"] == [
        (
            "Eve always has an adult at home at night.",
            ["Nan signs the night diary"],
            [("Write a rota of who is home each night", "Gail Stone", "13/06/2027")],
        ),
    ]
    assert read["contingency"] == [("Gail leaves Eve alone", "Ring the duty team", "Ina Berg", None)]


def test_an_act_beside_who_does_it_when_is_a_header_over_one_row(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Goal", "Amy sleeps well", "", "", "", ""],
        ["#", "Task", "Task type", "Responsible user", "Due", "% complete"],
        ["2.1", "Join the group", "Support", "Iris Frost", "13/07/2027", "0"],
        merged=((0, 1, 0, 5),),
    )
    assert fields(paper.source())["outcomes"] == [
        ("Amy sleeps well", [], [("Join the group", "Iris Frost", "13/07/2027")])
    ]
