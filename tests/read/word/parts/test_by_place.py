"""A list under a heading that nobody knows is told by where it stands and by what its lines tell of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.fit import MisfitKind

Fields = Callable[[Source], dict[str, Any]]


def _plan(paper: Any, heading: str, *lines: str) -> None:
    paper.head("Child: Amy Bell", 1)
    paper.head(heading)
    paper.bullets(*lines)
    paper.head("Outcome: Amy is safe at home")
    paper.head("Actions", 2)
    paper.bullets("Fit a lock (Kay Bell, 3 May 2027)")


def test_a_list_of_what_went_wrong_before_the_outcomes_tells_the_concerns(paper: Any, fields: Fields) -> None:
    lines = "Amy was left alone overnight on 3 May.", "Kay has been drinking in the mornings."
    _plan(paper, "Round the table today", *lines)
    assert fields(paper.source())["concerns"] == [*lines]


@pytest.mark.parametrize(
    "lines",
    [
        ("The plan was made on 3 May after Amy was hurt.", "The conference heard of the bruises."),
        ("Kay will stop drinking in the mornings.", "Amy must never be left alone."),
        ("Mould", "Damp"),
        ("Miss Shah has known Amy since nursery.", "Amy has painted a picture with Mark Bell."),
        ("Amy was left alone overnight on 3 May.",),
    ],
    ids=["of the plan itself", "what is to be done", "single words", "names", "one line"],
)
def test_other_lists_there_are_no_concerns(lines: tuple[str, ...], paper: Any, fields: Fields) -> None:
    _plan(paper, "Round the table today", *lines)
    assert not fields(paper.source()).get("concerns")


def test_a_list_behind_the_outcomes_that_answers_what_may_happen_is_the_contingency(paper: Any, fields: Fields) -> None:
    _plan(paper, "Concerns", "Amy was left alone overnight on 3 May.")
    paper.head("Keeping going")
    paper.bullets(
        "Kay drinks again: Nan takes Amy home the same night.", "Nan falls ill: Tom rings her sister that day."
    )
    assert len(fields(paper.source())["contingency"]) == 2


def test_a_sentence_over_a_list_of_who_does_what_is_the_outcome(paper: Any, fields: Fields) -> None:
    paper.head("Child: Amy Bell", 1)
    paper.head("Amy sleeps in her own bed every night")
    paper.bullets("Buy a bed (Kay Bell, 3 May 2027)", "Paint the room (Tom Reed, 10 May 2027)")
    outcome = fields(paper.source())["outcomes"][0]
    assert outcome[0] == "Amy sleeps in her own bed every night"
    assert [action[1] for action in outcome[2]] == ["Kay Bell", "Tom Reed"]


def test_what_was_guessed_of_a_heading_is_said(paper: Any) -> None:
    paper.head("Child: Amy Bell", 1)
    paper.head("Round the table today")
    paper.bullets("Amy was left alone overnight on 3 May.", "Kay drinks in the mornings.")
    paper.head("Amy sleeps in her own bed every night")
    paper.bullets("Buy a bed (Kay Bell, 3 May 2027)", "Paint the room (Tom Reed, 10 May 2027)")
    guesses = [one.quote for one in paper.source().misfits if one.kind is MisfitKind.GUESSED_HEADING]
    assert guesses == ["Round the table today", "Amy sleeps in her own bed every night"]


def test_one_line_behind_the_outcomes_is_no_contingency(paper: Any, fields: Fields) -> None:
    _plan(paper, "Concerns", "Amy was left alone overnight on 3 May.")
    paper.head("Keeping going")
    paper.bullets("Contact with her dad: every Sunday at Nan's house, for two hours.")
    assert not fields(paper.source()).get("contingency")
