"""What is done if things go wrong: its halves in rows, columns and lines of their own."""

from __future__ import annotations

from typing import Any

import pytest


def answers(paper: Any) -> list[tuple[str | None, ...]]:
    return [(one.if_this, one.then, one.by_whom, one.by_when) for one in paper.source().plan.contingency]


def test_if_and_then_in_rows_of_their_own_are_one_answer_with_its_who_and_when(paper: Any) -> None:
    paper.head("Contingency")
    for trigger, act in (("Leo misses two doses", "Nan takes him to A&E"), ("Jo is ill", "Nan has Leo that night")):
        paper.table(["If", trigger], ["Then", act], ["Who", "Nan"], ["Timescale", "the same day"])
        paper.lines("")
    assert answers(paper) == [
        ("Leo misses two doses", "Nan takes him to A&E", "Nan", "the same day"),
        ("Jo is ill", "Nan has Leo that night", "Nan", "the same day"),
    ]


def test_if_and_then_as_labels_of_lines_are_one_answer(paper: Any) -> None:
    paper.head("Contingency")
    paper.lines("If: Jo is ill", "Then: Nan has Leo", "When: that night")
    assert answers(paper) == [("Jo is ill", "Nan has Leo", None, "that night")]


def test_what_stands_before_the_column_of_what_is_done_is_the_trigger_whatever_its_header(paper: Any) -> None:
    paper.head("Fall-back arrangements")
    paper.table(["Were this to come about", "We will", "How soon"], ["Jo is ill", "Nan has Leo", "that night"])
    assert answers(paper) == [("Jo is ill", "Nan has Leo", None, "that night")]


@pytest.mark.parametrize(
    ("says", "trigger", "act"),
    [
        (
            "If Dad should come to the house, then Mum will ring 999.",
            "If Dad should come to the house",
            "Mum will ring 999.",
        ),
        ("If Jo feels she cannot cope, she will ring Kwame first, then Priya.", "If Jo feels she cannot cope",
         "she will ring Kwame first, then Priya."),
        ("If Lee comes to the house Donna will lock the door, ring 999 and then text Pam.", None,
         "If Lee comes to the house Donna will lock the door, ring 999 and then text Pam."),
        ("If Leo is at the flat when Jo has used, Rosemary fetches him straight away.",
         "If Leo is at the flat when Jo has used", "Rosemary fetches him straight away."),
        ("If Mr B is seen near home, bus stop or school, whoever sees him rings 999.",
         "If Mr B is seen near home, bus stop or school", "whoever sees him rings 999."),
        ("If Leo is hurt again or Dad will not see Gary, Priya takes Leo to Nan.",
         "If Leo is hurt again or Dad will not see Gary", "Priya takes Leo to Nan."),
    ],
)  # fmt: skip
def test_a_sentence_is_cut_where_somebody_begins_to_act(paper: Any, says: str, trigger: str | None, act: str) -> None:
    paper.head("Contingency")
    paper.bullets(says)
    assert answers(paper) == [(trigger, act, None, None)]


def test_what_stands_below_a_list_of_answers_and_asks_nobody_to_act_is_none(paper: Any) -> None:
    paper.head("If things go wrong")
    paper.bullets("If Jo is ill, Nan has Leo that night.", "If Leo is hurt, Nan rings Priya at once.")
    paper.lines("Leo’s comment: “fair enough”", "Drawing attached.", "Signed off by team manager: K. Ali")
    assert [then for _, then, *_ in answers(paper)] == ["Nan has Leo that night.", "Nan rings Priya at once."]
