"""Whoever gives a medicine each day knows what it is called."""

from __future__ import annotations

import pytest

from planlint.linter import lint
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.pack import core_cards

_CARDS = [card for card in core_cards() if card.id == "jargon"]
_PEOPLE = [
    {"id": "ann", "name": "Ann Gill", "relations": [{"to": "sam", "is": "mother"}]},
    {"id": "jo", "name": "Jo Lunt", "role": "nurse"},
]


def hard(concern: str, action: str, by_whom: str) -> list[str]:
    document = {
        "children": [{"id": "sam", "name": "Sam Gill"}],
        "people": _PEOPLE,
        "concerns": [{"description": concern}],
        "outcomes": [{"actions": [{"description": action, "by_whom": by_whom}]}],
    }
    plan = ChildProtectionPlan.model_validate(document)
    return [finding.quote for finding in lint(plan, cards=_CARDS).findings]


@pytest.mark.parametrize("by_whom", ["Ann Gill", "Mum", "Both parents"])
@pytest.mark.parametrize(
    ("concern", "action"),
    [
        ("PEG feeds were late", "Give Sam four feeds a day"),
        ("The midazolam was out of date", "Check the midazolam each month"),
        ("The rescue medication was at home", "Keep the medication in the school bag"),
    ],
)
def test_what_a_relative_is_to_do_with_it_explains_it(concern: str, action: str, by_whom: str) -> None:
    assert hard(concern, action, by_whom) == []


@pytest.mark.parametrize(
    ("action", "by_whom"), [("Give Sam four feeds a day", "Jo Lunt"), ("Take Sam to school", "Ann Gill")]
)
def test_where_no_relative_does_it_is_told_once(action: str, by_whom: str) -> None:
    assert hard("PEG feeds were late, and PEG feeds were missed", action, by_whom)[:1] == ["PEG feeds"]


def test_another_hard_word_is_told_whoever_uses_it() -> None:
    assert hard("The chronology is long", "Read the chronology", "Ann Gill")[:1] == ["chronology"]
