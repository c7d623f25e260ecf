"""What readers would say of a plan's part is told only where it is between two people, and not of who hurts."""

from pathlib import Path

import pytest

from planlint import lint
from planlint.bundled import folder
from planlint.read import read_source
from planlint.rules.card import load_card

CARDS = [load_card(folder("lint_rules") / "people" / "misplaced-responsibility.yml")]
FAMILY = """
children: [{name: Sam Reed, born: 2020-03-01}]
people:
  - {name: Sana Reed, role: mother, relations: [{is: mother, to: Sam Reed}]}
  - {name: Imran Reed, role: father, relations: [{is: father, to: Sam Reed}]}
concerns:
  - description: Imran has hit Sana in front of Sam, domestic abuse.
"""


def quotes(part: str) -> list[str]:
    return [finding.quote for finding in lint(read_source(FAMILY + part, Path("plan.yml")), cards=CARDS).findings]


def action(text: str, by_whom: str) -> str:
    return f"outcomes: [{{description: Sam is safe, actions: [{{description: {text}, by_whom: {by_whom}}}]}}]\n"


@pytest.mark.parametrize("text", ["Sana to stop drinking", "Sana to stop smoking in the house"])
def test_what_she_does_about_herself_is_her_own(text: str) -> None:
    assert quotes(action(text, "Sana Reed")) == []


def test_keeping_him_calm_is_told_of_her_who_is_to_do_it() -> None:
    assert quotes(action("Keep Imran calm at handovers", "Sana Reed")) == ["Keep Imran calm at handovers"]


def test_who_hurts_is_asked_to_stop() -> None:
    assert quotes(action("Imran to stop contacting Sana", "Imran Reed")) == []


def test_a_sanction_is_told_by_what_is_held_against_her() -> None:
    held = "contingency: [{if_this: Sana cannot keep Imran out, then: A legal planning meeting will be called}]\n"
    assert quotes(held) == ["Sana cannot keep Imran out"]
