"""Lines beside the plan's own: when it was printed, who told what, notes at the foot, what there is already."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def _with_plan(paper: Any) -> None:
    paper.head("Plan")
    paper.table(["Outcome", "Action", "Who", "When"], ["Leo sleeps in a bed", "Buy a bed", "Jo Bell", "3 May 2027"])


@pytest.mark.parametrize(
    "line", ["Printed 18-Nov-2025 09:42 by BELL, Jo. Form 55", "Generated 3/12/2026: Vale Council"]
)
def test_the_day_of_a_print_counts_no_outcome(paper: Any, fields: Fields, line: str) -> None:
    paper.lines(line)
    _with_plan(paper)
    assert [one[0] for one in fields(paper.source())["outcomes"]] == ["Leo sleeps in a bed"]


def test_a_sentence_below_the_actions_is_no_outcome(paper: Any, fields: Fields) -> None:
    _with_plan(paper)
    paper.lines("The parenting course must have been finished before the conference on 12 May 2027.")
    read = fields(paper.source())
    assert [one[0] for one in read["outcomes"]] == ["Leo sleeps in a bed"]
    assert any("parenting course" in one for one in read["unplaced"])


def test_what_a_child_said_below_the_strengths_is_none(paper: Any, fields: Fields) -> None:
    paper.head("Strengths")
    paper.bullets("Sana rang 999 herself", "Nan has Leo on Fridays")
    paper.lines("Leo (12) said: “I just want to sleep.” Ada drew a door with six locks.")
    _with_plan(paper)
    assert fields(paper.source())["strengths"] == ["Sana rang 999 herself", "Nan has Leo on Fridays"]


@pytest.mark.parametrize("note", ["Nodyn / Note: invitations sent by Menna in the office.", "NB: copies go to the GP."])
def test_a_note_below_the_answers_is_none_of_them(paper: Any, fields: Fields, note: str) -> None:
    _with_plan(paper)
    paper.head("Contingency plan")
    paper.lines("If Sana cannot get up, Nan takes Leo to school.", note)
    assert len(fields(paper.source())["contingency"]) == 1


def test_an_answer_to_things_not_improving_stays_whole(paper: Any, fields: Fields) -> None:
    _with_plan(paper)
    paper.head("If the plan is not working")
    paper.lines(
        "If Leo is hurt: Nan rings 999.", "If things do not improve: refer to the Reporter.", style="List Number"
    )
    assert fields(paper.source())["contingency"] == [
        ("If Leo is hurt", "Nan rings 999.", None, None),
        ("If things do not improve", "refer to the Reporter.", None, None),
    ]


@pytest.mark.parametrize("heading", ["Summary of support", "Overview of help", "Record of work"])
def test_an_account_of_what_there_is_asks_nothing_of_anybody(paper: Any, fields: Fields, heading: str) -> None:
    paper.head(heading)
    paper.lines("Sana has a weekly session with Dougie. The visits ended in August. Target date: 31/01/2027.")
    _with_plan(paper)
    assert len(fields(paper.source())["outcomes"]) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Leo Grant (03.05.2015) and Ada Grant (04.06.2018) – Neglect",
        "Leo Grant, born 3 May 2015, and Ada Grant, born 4 June 2018. Both are on the Register under Neglect.",
        "Leo Grant (d.o.b. 3 May 2015) and Ada Grant (d.o.b. 4 June 2018) – plan because of Neglect",
    ],
)
def test_children_in_one_line_share_their_category(paper: Any, fields: Fields, line: str) -> None:
    paper.lines(line)
    _with_plan(paper)
    assert fields(paper.source())["children"] == [
        ("Leo Grant", "2015-05-03", "Neglect"),
        ("Ada Grant", "2018-06-04", "Neglect"),
    ]


def test_a_plain_line_that_counts_the_table_below_it_is_no_strength(paper: Any, fields: Fields) -> None:
    paper.head("Family strengths")
    paper.bullets("Sana rang 999 herself")
    for number, goal in enumerate(("Leo plays every day", "Leo sleeps in a dry room"), start=1):
        paper.lines(f"Part {number}")
        paper.table(["Our worry", f"Leo lacks {number}"], ["Our goal", goal], ["What we will do", f"Help {number}"])
    read = fields(paper.source())
    assert read["strengths"] == ["Sana rang 999 herself"]
    assert [one[0] for one in read["outcomes"]] == ["Leo plays every day", "Leo sleeps in a dry room"]


@pytest.mark.parametrize("title", ["Plan of Protection", "Plan for child protection"])
def test_what_stands_below_the_title_is_not_yet_done_by_anybody(paper: Any, fields: Fields, title: str) -> None:
    paper.lines(title, "Sibling group: Whitcombe / Zielinska")
    _with_plan(paper)
    acts = [act for _, _, acts in fields(paper.source())["outcomes"] for act, _, _ in acts]
    assert acts
    assert not any("Whitcombe" in str(act) for act in acts)
