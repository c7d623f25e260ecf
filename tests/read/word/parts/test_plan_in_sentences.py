"""Sentences below “The plan”: each is read as what it says itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.fit import MisfitKind

Fields = Callable[[Source], dict[str, Any]]
_CHILD = "Child: Maisie Corrigan (born 3 April 2019)"
_ACTS = [
    ("Gail Hobday will weigh Maisie by 12 February 2027.", "Gail Hobday", "12 February 2027"),
    ("Stacey will take Maisie to the dentist on 3 March 2027.", "Stacey", "on 3 March 2027"),
]


def _read(paper: Any, heading: str, *lines: str, bullets: bool = False) -> Source:
    paper.head("Child protection plan", 0)
    paper.lines(_CHILD)
    paper.head(heading, 2)
    paper.lines(*lines, style="List Bullet" if bullets else None)
    source: Source = paper.source()
    return source


@pytest.mark.parametrize(
    "heading", ["The plan", "Safety plan", "Agreed plan", "What we agreed", "What is the plan?", "What have we agreed?"]
)
@pytest.mark.parametrize("bullets", [True, False])
def test_sentences_of_who_does_what_are_acts(paper: Any, fields: Fields, heading: str, bullets: bool) -> None:
    source = _read(paper, heading, *(act for act, _, _ in _ACTS), bullets=bullets)
    assert fields(source)["outcomes"] == [(None, [], _ACTS)]
    assert MisfitKind.GUESSED_LAYOUT in {one.kind for one in source.misfits}


def test_goals_signs_and_answers_among_them_are_what_they_are(paper: Any) -> None:
    plan = _read(
        paper,
        "The plan",
        "We want Maisie to be a healthy weight.",
        "By 12 February 2027 Gail Hobday will weigh Maisie.",
        "We will know this has worked when Maisie is on the 25th centile at three weighings.",
        "If Maisie loses weight, Gail will ask Dr Shah to see her the same day.",
    ).plan
    (outcome,) = plan.outcomes
    assert outcome.description == "We want Maisie to be a healthy weight."
    assert [(act.by_whom, act.by_when) for act in outcome.actions] == [("Gail Hobday", "12 February 2027")]
    assert len(outcome.evidence) == 1
    assert [one.if_this for one in plan.contingency] == ["If Maisie loses weight"]


def test_a_heading_of_outcomes_says_it_of_all_its_lines(paper: Any) -> None:
    plan = _read(paper, "Outcomes", "Mum will take Maisie to school every day.", "Dad will stop drinking.").plan
    assert [one.description for one in plan.outcomes] == [
        "Mum will take Maisie to school every day.",
        "Dad will stop drinking.",
    ]


def test_what_a_child_will_be_or_do_is_a_goal(paper: Any) -> None:
    plan = _read(paper, "The plan", "Maisie will sleep in her own bed.", "Mum will be calm at bedtime.").plan
    assert not any(one.actions for one in plan.outcomes)


@pytest.mark.parametrize(
    ("line", "who", "when"),
    [
        ("Stacey to take Maisie to the dentist – 3 March 2027", "Stacey", "3 March 2027"),
        ("Nan (Rita Corrigan) has Maisie every Friday until 4 June 2027", "Nan (Rita Corrigan)",
         "every Friday until 4 June 2027"),
        ("Owen Frith rings Stacey by 9.30am each school day.", "Owen Frith", "9.30am each school day"),
        ("Take Maisie to the optician by 10 March 2027", None, "10 March 2027"),
    ],
)  # fmt: skip
def test_whoever_a_sentence_begins_with_does_it_though_nothing_else_names_them(
    paper: Any, fields: Fields, line: str, who: str | None, when: str
) -> None:
    source = _read(paper, "The plan", _ACTS[0][0], line, bullets=True)
    ((goal, _, acts),) = fields(source)["outcomes"]
    assert goal is None
    assert acts[1][1:] == (who, when)


def test_what_a_child_does_with_full_name_and_time_is_to_be_so(paper: Any) -> None:
    plan = _read(paper, "The plan", _ACTS[0][0], "Maisie Corrigan sleeps in her bed every night").plan
    assert [one.description for one in plan.outcomes][-1] == "Maisie Corrigan sleeps in her bed every night"


def test_what_begins_with_what_is_to_be_done_is_told_as_such(paper: Any) -> None:
    source = _read(paper, "The plan", "Take Maisie to the optician by 10 March 2027", "Ring Nan by 12 March 2027")
    assert any("begins with what is to be done" in one.says for one in source.misfits)
