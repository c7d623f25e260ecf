"""A plan told in one paragraph is taken apart where its sentences say what they are; else it is said what to do."""

from __future__ import annotations

from typing import Any

import pytest

from planlint.read import Source
from planlint.read.fit import MisfitKind

GOAL = "We want Maisie to be a healthy weight."
ACTS = "By 12 February 2027 Gail Hobday will weigh Maisie. Stacey will take Maisie to the dentist on 3 March 2027."
SIGN = "We will know this has worked when Maisie is on the 25th centile at three weighings."
ANSWER = "If Maisie loses weight, Gail will ask Dr Shah to see her the same day."


def _read(paper: Any, heading: str, *paragraphs: str) -> Source:
    paper.head("Child protection plan", 0)
    paper.lines("Child: Maisie Corrigan (born 3 April 2019)")
    paper.head(heading)
    paper.lines(*paragraphs)
    source: Source = paper.source()
    return source


@pytest.mark.parametrize(
    "paragraphs",
    [
        [f"{ACTS} {GOAL} {SIGN} {ANSWER}"],
        [f"{GOAL} {ACTS} {SIGN} {ANSWER}"],
        [f"{GOAL} {ACTS}", f"{SIGN} {ANSWER}"],
        [GOAL, f"{ACTS} {ANSWER} {SIGN}"],
    ],
)
@pytest.mark.parametrize("heading", ["The plan", "Safety plan", "What we agreed"])
def test_each_sentence_is_what_it_says(paper: Any, heading: str, paragraphs: list[str]) -> None:
    source = _read(paper, heading, *paragraphs)
    (outcome,) = source.plan.outcomes
    assert outcome.description == GOAL
    assert [one.description for one in outcome.evidence] == [SIGN]
    assert [(one.by_whom, one.by_when) for one in outcome.actions] == [
        ("Gail Hobday", "12 February 2027"), ("Stacey", "on 3 March 2027")
    ]  # fmt: skip
    assert [one.if_this for one in source.plan.contingency] == ["If Maisie loses weight"]
    assert source.plan.unplaced == ()
    assert [one.kind for one in source.misfits] == [MisfitKind.GUESSED_LAYOUT]


@pytest.mark.parametrize(
    "paragraph",
    [
        f"Stacey drinks at night and Maisie is tired. {ACTS}",  # a story
        f"{ACTS} She will ring Priya.",  # whoever she is
        f"{ACTS} {GOAL} We want Stacey to cook each day.",  # which of the two the acts are for
    ],
)
def test_where_a_sentence_leaves_it_open_it_is_said_what_to_do(paper: Any, paragraph: str) -> None:
    source = _read(paper, "The plan", paragraph)
    assert source.plan.outcomes == ()
    assert paragraph in [one.text for one in source.plan.unplaced]
    (misfit,) = [one for one in source.misfits if one.kind is MisfitKind.GUESSED_LAYOUT]
    assert misfit.quote == "The plan"
    assert "write each outcome, each action with who does it by when" in misfit.says


def test_a_heading_of_worries_is_no_plan_told_in_prose(paper: Any) -> None:
    paper.head("Outcomes")
    paper.lines("Maisie sleeps all night")
    source = _read(paper, "What we are worried about", "Gail will weigh Maisie. Stacey drinks at night.")
    assert MisfitKind.GUESSED_LAYOUT not in {one.kind for one in source.misfits}
