"""What sets a contingency off: in the heading over the answers, or before an “everybody” that no mark parts from it."""

from __future__ import annotations

from typing import Any

import pytest

ACT = "Verna comes by taxi and takes both children to hers."


def answers(paper: Any, head: str, *lines: str) -> list[tuple[str | None, str | None]]:
    """The answers below a heading."""
    paper.head("Actions")
    paper.table(["Action", "Who", "When"], ["Check the blister pack", "Verna Campbell", "Every Sunday"])
    paper.head(head)
    paper.bullets(*lines)
    return [(one.if_this, one.then) for one in paper.source().plan.contingency]


@pytest.mark.parametrize(
    ("head", "trigger"),
    [
        ("7. If Shanice becomes unwell", "If Shanice becomes unwell"),
        ("If Mum drinks again", "If Mum drinks again"),
        ("Should Curtis come to the house", "Should Curtis come to the house"),
    ],
)
def test_a_heading_that_says_what_happens_to_whom_sets_off_the_answers(paper: Any, head: str, trigger: str) -> None:
    told = answers(paper, head, ACT, "If Verna cannot be reached, Tia knocks for Mrs Oyelaran.")
    assert told == [(trigger, ACT), ("If Verna cannot be reached", "Tia knocks for Mrs Oyelaran.")]


@pytest.mark.parametrize("head", ["If things go wrong", "If the plan is not working", "If We Are Still Worried"])
def test_a_heading_of_any_contingency_sets_nothing_off(paper: Any, head: str) -> None:
    assert answers(paper, head, ACT) == [(None, ACT)]


@pytest.mark.parametrize(
    ("trigger", "then"),
    [
        ("If there is smoke or fire", "everybody goes out by the front, to Mrs Abara at number 9."),
        ("If Lee is at the door", "everyone will stay upstairs and Gran rings 999."),
        ("If the boiler fails again", "we all sleep at Nan’s, and Tom brings heaters."),
    ],
)
def test_what_everybody_does_needs_no_mark_before_it(paper: Any, trigger: str, then: str) -> None:
    assert answers(paper, "Contingency plan", f"{trigger} {then}") == [(trigger, then)]


def test_whoever_has_a_post_alone_keeps_all_words_of_it(paper: Any) -> None:
    paper.head("Contingency")
    paper.table(
        ["If", "Then", "Who and how soon"],
        ["Jean is ill", "Callum has both children at Pitcairn", "Callum Rae, same day"],
        ["Nobody can be reached", "Ring the night team", "Lead professional"],
    )
    assert [one.by_whom for one in paper.source().plan.contingency] == ["Callum Rae", "Lead professional"]
