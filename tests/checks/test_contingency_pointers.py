"""A pointer to another part of the plan is no contingency, also where the plan says what follows if it fails."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planlint.linter import lint
from planlint.read import read_source
from planlint.rules.pack import core_cards

CARDS = [card for card in core_cards() if card.id == "missing-contingency"]


def quotes(then: str) -> list[str]:
    plan = {"if_not_achieved": "We meet again", "contingency": [{"if_this": "If Mum drinks", "then": then}]}
    return [finding.quote for finding in lint(read_source(json.dumps(plan), Path("plan.json")), cards=CARDS).findings]


@pytest.mark.parametrize("then", ["See o2 above.", "See outcome 2", "See above"])
def test_a_pointer_to_another_line_is_told(then: str) -> None:
    assert len(quotes(then)) == 1


def test_what_the_plan_says_if_it_fails_may_be_pointed_to() -> None:
    assert quotes("See what happens if the plan is not achieved") == []
