"""A label that nobody knows, told by what stands beside it each time it comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read import Source
from planlint.read.fit import MisfitKind

Fields = Callable[[Source], dict[str, Any]]


def _form(paper: Any, *, label: str = "Handed over to") -> None:
    for worry, better, job, who, when in (
        ("Amy is left alone on most evenings.", "Amy has a grown-up with her", "Make a rota", "Kay Bell", "3 May 2027"),
        ("Amy has no bed and sleeps on a chair.", "Amy sleeps in a bed", "Buy a bed", "Tom Reed", "10 May 2027"),
    ):
        paper.head("Leaf")
        paper.table(
            ["Not yet right", worry],
            ["Brighter day", better],
            ["First job", job],
            [label, who],
            ["Calendar", when],
        )


def test_names_and_days_beside_a_label_tell_who_and_when(paper: Any, fields: Fields) -> None:
    _form(paper)
    outcomes = fields(paper.source())["outcomes"]
    assert [outcome[2] for outcome in outcomes] == [
        [("Make a rota", "Kay Bell", "3 May 2027")],
        [("Buy a bed", "Tom Reed", "10 May 2027")],
    ]


def test_what_stands_before_the_first_action_is_its_outcome_and_before_that_the_concern(
    paper: Any, fields: Fields
) -> None:
    _form(paper)
    told = fields(paper.source())
    assert [outcome[0] for outcome in told["outcomes"]] == ["Amy has a grown-up with her", "Amy sleeps in a bed"]
    assert told["concerns"] == ["Amy is left alone on most evenings.", "Amy has no bed and sleeps on a chair."]


def test_each_such_guess_is_said(paper: Any) -> None:
    _form(paper)
    guesses = [one.quote for one in paper.source().misfits if one.kind is MisfitKind.GUESSED_HEADING]
    assert {"Not yet right", "Brighter day", "Handed over to", "Calendar"} <= {*guesses}


def test_labels_of_lines_are_told_as_those_of_tables(paper: Any, fields: Fields) -> None:
    for better, job, who, when in (
        ("Amy has a grown-up with her at night", "Make a rota", "Kay Bell", "3 May 2027"),
        ("Amy sleeps in a bed of her own", "Buy a bed", "Tom Reed", "10 May 2027"),
    ):
        paper.head("Leaf")
        paper.lines(f"Brighter day: {better}", f"Job: {job}", f"Handed over to: {who}", f"Calendar: {when}")
    assert fields(paper.source())["outcomes"] == [
        ("Amy has a grown-up with her at night", [], [("Make a rota", "Kay Bell", "3 May 2027")]),
        ("Amy sleeps in a bed of her own", [], [("Buy a bed", "Tom Reed", "10 May 2027")]),
    ]
