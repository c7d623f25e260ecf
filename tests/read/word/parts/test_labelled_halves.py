"""What sets an answer off and what is done then, told apart by labels in one cell, line by line or in rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_IF = "Bikram comes to the house or messages"
_THEN = "Natalie rings 999 and Pam takes the children upstairs"
_CHILD = (["Name of child", "Date of birth"], ["Zoya Kemp", "9 March 2021"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trigger: ", ". Response: "),
        ("Trigger: ", "\nResponse: "),
        ("If this happens: ", "; What happens then: "),
        ("Warning sign: ", ". Our response: "),
        ("Red flag: ", ".\nThen we will: "),
    ],
)
def test_labels_in_one_cell(paper: Any, fields: Fields, one: str, other: str) -> None:
    paper.table(*_CHILD)
    paper.table(["Section E – Contingency"])
    paper.table(["Contingency 1:", f"{one}{_IF}{other}{_THEN}."])
    told = fields(paper.source())["contingency"]
    assert [(if_this.rstrip("."), then.rstrip(".")) for if_this, then, *_ in told] == [(_IF, _THEN)]


@pytest.mark.parametrize(
    ("done", "trigger"),
    [
        ("If the plan does not keep the child safe, what will be done?", "Trigger for legal planning"),
        ("Response", "Trigger"),
        ("What will happen then", "Warning signs"),
        ("Our response", "Red flags"),
        ("Contingency response", "Tipping point"),
    ],
)
def test_the_trigger_in_the_row_below(paper: Any, fields: Fields, done: str, trigger: str) -> None:
    paper.table(*_CHILD)
    paper.table(["Contingency", ""], [done, _THEN], [trigger, _IF], merged=((0, 0, 0, 1),))
    assert fields(paper.source())["contingency"] == [(_IF, _THEN, None, None)]


@pytest.mark.parametrize(
    ("said", "seam"),
    [
        ("If Michael comes near, Bernadette rings 999 then 01632 960602 (EDT)", "If Michael comes near"),
        ("If Kyle turns up, Kim calls the police, then texts Jo", "If Kyle turns up"),
        ("When Dad shouts, Tia goes to Nan’s then Nan rings Jo", "When Dad shouts"),
        ("If Amy is missing, whoever sees her rings 101 then Kelly", "If Amy is missing"),
        ("Should Lee relapse, Mr Bell tells Jo then the GP", "Should Lee relapse"),
        ("If Lee is seen, Mum is frightened, then Nan takes the children", "If Lee is seen, Mum is frightened"),
        ("If Mum drinks then Dad has the children", "If Mum drinks"),
    ],
)
def test_a_then_among_the_acts_is_no_seam(paper: Any, fields: Fields, said: str, seam: str) -> None:
    paper.table(*_CHILD)
    paper.head("Contingency plan")
    paper.lines(f"{said}.")
    [(if_this, then, *_)] = fields(paper.source())["contingency"]
    assert if_this == seam
    assert said.endswith(then.rstrip("."))
