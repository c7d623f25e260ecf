"""Minutes laid out as a table, with who acts by when in the margin: in other words, with and without an item column."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

WORRY = "Leo sleeps on the floor of the lounge"
BED = "Leo sleeps in a bed of his own"
ACTS = [("Buy a bed for Leo", "JB", "3 May 2027"), ("Read a story each night", "NG", "Nightly")]
ANSWER = "If Sana cannot get up, Nan takes Leo to school."


def _said(cell: Any, head: str, *lines: str) -> None:
    cell.text = ""
    cell.paragraphs[0].add_run(head).bold = True
    for line in lines:
        cell.add_paragraph(line)


def test_what_was_agreed_is_an_action_and_what_was_said_is_none(paper: Any, fields: Fields) -> None:
    paper.lines("Minutes of core group", "Leo Grant (03.05.2015) – Neglect")
    paper.lines("Present: Sana Grant, mum (SG); Jo Bell, social worker (JB); Nan Grant, grandmother (NG)", bold=True)
    made = paper.table(
        ["Item", "Discussion", "Action by / date"],
        ["1", "", ""],
        ["2", "", ""],
        ["2.1", "", ""],
        ["", "Agreed: Buy a bed for Leo", "JB\n3 May 2027"],
        ["", "Agreed: Read a story each night", "NG\nNightly"],
        ["3", "", ""],
        ["4", "", "All to note"],
    )
    _said(
        made.cell(1, 1), "Welcome, minutes of last time and visits", "The minutes were agreed. Jo saw Leo on 2 March."
    )
    _said(made.cell(2, 1), "Still worried about", WORRY)
    _said(made.cell(3, 1), f"Outcome: {BED}", "Jo now goes each week.", "We will know because: Jo sees it made up")
    _said(made.cell(6, 1), "Back-up plan", ANSWER)
    _said(made.cell(7, 1), "Next meetings", "Core group: 8 April 2027. Review conference: 13 May 2027.")
    read = fields(paper.source())
    assert read["outcomes"] == [(BED, ["Jo sees it made up"], ACTS)]
    assert read["concerns"] == [WORRY]
    assert [name for name, _ in read["people"]] == ["Sana Grant", "Jo Bell", "Nan Grant"]
    assert read["contingency"] == [("If Sana cannot get up", "Nan takes Leo to school.", None, None)]
    assert any("Jo now goes each week" in one for one in read["unplaced"])


def test_who_and_when_have_a_column_each_and_items_another(paper: Any, fields: Fields) -> None:
    paper.lines("Notes of core group meeting", "Child: Leo Grant, born 3 May 2015. Category: Neglect")
    paper.table(
        ["Agenda item", "Summary of what was said", "Owner", "By when"],
        ["Worries", WORRY, "", ""],
        ["Strengths", "Sana rings school when Leo is ill", "", ""],
        ["Outcome 1", BED, "", ""],
        ["", "AP1: Buy a bed for Leo", "JB", "3 May 2027"],
        ["", "AP2: Read a story each night", "NG", "Nightly"],
        ["AOB", "Leo has a new bike.", "", ""],
        ["Contingency", ANSWER, "", ""],
    )
    read = fields(paper.source())
    assert (read["concerns"], read["strengths"]) == ([WORRY], ["Sana rings school when Leo is ill"])
    assert read["outcomes"] == [(BED, [], ACTS)]
    assert len(read["contingency"]) == 1
    assert "Leo has a new bike." in read["unplaced"]


def test_what_is_to_be_done_has_a_column_beside_what_was_said(paper: Any, fields: Fields) -> None:
    paper.lines("Minutes of the core group", "Child: Leo Grant, born 3 May 2015. Category: Neglect")
    made = paper.table(
        ["Discussion", "Action", "Lead", "Date"],
        ["", "", "", ""],
        ["", "Buy a bed for Leo", "JB", "3 May 2027"],
        ["", "Read a story each night", "NG", "Nightly"],
    )
    _said(made.cell(1, 0), "Concerns", WORRY)
    _said(made.cell(2, 0), f"Outcome: {BED}", "Jo has found a shop.")
    read = fields(paper.source())
    assert read["concerns"] == [WORRY]
    assert read["outcomes"] == [(BED, [], ACTS)]


def test_a_table_that_says_who_and_when_in_each_row_is_a_plan(paper: Any, fields: Fields) -> None:
    paper.head("Actions")
    paper.table(["Item", "Discussion", "Who", "When"], ["1", "Buy a bed for Leo", "Jo Bell", "3 May 2027"])
    assert fields(paper.source())["outcomes"][0][2] == [("Buy a bed for Leo", "Jo Bell", "3 May 2027")]


@pytest.mark.parametrize(
    ("said", "margin", "item"),
    [
        ("Said at the meeting", "Margin: who / when", "Item"),
        ("What we talked about", "Who/date", "No."),
        ("Points", "Initials", "Ref"),
        ("Notes", "By (initials, day)", ""),
    ],
)
def test_initials_and_day_share_the_margin_whatever_stands_over_them(
    paper: Any, fields: Fields, said: str, margin: str, item: str
) -> None:
    paper.lines("Minutes of the core group", "Child: Leo Grant, born 3 May 2015. Category: Neglect")
    made = paper.table(
        [item, said, margin],
        ["1", "", ""],
        ["2.1", f"Plan outcome 1: {BED}", ""],
        ["", "Jo saw that the mattress is bare.", ""],
        ["", "AGREED: Buy a bed for Leo", "JB / 3 May 2027"],
        ["", "AGREED: Read a story each night", "NG / Nightly"],
        ["", "We look for: Jo sees it made up", ""],
        merged=((2, 0, 6, 0), (2, 1, 2, 2)),
    )
    _said(made.cell(1, 1), "What worries us still", WORRY)
    read = fields(paper.source())
    assert read["outcomes"] == [(BED, ["Jo sees it made up"], ACTS)]
    assert read["concerns"] == [WORRY]


def test_plain_questions_head_their_lines_and_other_business_is_no_answer(paper: Any, fields: Fields) -> None:
    paper.lines("Minutes of the core group", "Child: Leo Grant, born 3 May 2015. Category: Neglect")
    paper.table(
        ["Item", "Matters raised", "Who & when"],
        ["1", f"What worries us still\n{WORRY}\nWhat has gone well\nSana rings school when Leo is ill", ""],
        ["2", f"Plan outcome 1: {BED}", ""],
        ["", "DECISION: Buy a bed for Leo", "JB / 3 May 2027"],
        ["", "DECISION: Read a story each night", "NG / Nightly"],
        ["3", f"What if\n{ANSWER}", ""],
        ["4", "AOB Leo has asked to come to the next meeting.", "JB / before next CG"],
    )
    read = fields(paper.source())
    assert (read["concerns"], read["strengths"]) == ([WORRY], ["Sana rings school when Leo is ill"])
    assert read["outcomes"] == [(BED, [], ACTS)]
    assert len(read["contingency"]) == 1
