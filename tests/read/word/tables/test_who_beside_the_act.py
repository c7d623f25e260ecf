"""Tables without a header in which those who act stand beside what each of them does."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    "rows",
    [[["Stacey (Mum)", "Book the GP by 12 February 2027"], ["Gail Hobday (HV)", "Weigh Amy monthly until March"],
      ["Priya", "Visit as required"]],
     [["Stacey", "Book the GP"], ["Nan", "Cook tea ASAP"]],
     [["Stacey (Mum)", "will book the GP by 12 February 2027"], ["Nan", "will ring weekly until 3 May 2027"]]],
)  # fmt: skip
def test_who_stands_first_is_the_owner_and_no_act(paper: Any, rows: list[list[str]]) -> None:
    paper.head("Child Protection Plan", 0)
    paper.head("What each of us will do")
    paper.table(*rows)
    (outcome,) = paper.source().plan.outcomes
    assert [[one.by_whom, one.description] for one in outcome.actions] == rows


@pytest.mark.parametrize("head", ["How will we know / RAG", "How will we know?", "Evidence"])
@pytest.mark.parametrize("word", ["AMBER", "Green", "Not started", "on track"])
def test_a_word_for_how_far_an_act_has_come_is_no_evidence_in_whatever_column(paper: Any, head: str, word: str) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(["Outcome", "Action", "Who", "By when", head],
                ["Amy is weighed and grows", "Weigh Amy", "Gail Hobday", "12 February 2027", "The chart shows it"],
                ["Amy is in school", "Ring the school", "Nan", "12 March 2027", word])  # fmt: skip
    first, second = paper.source().plan.outcomes
    assert [one.description for one in first.evidence] == ["The chart shows it"]
    assert not second.evidence
    assert second.actions[0].status is not None
