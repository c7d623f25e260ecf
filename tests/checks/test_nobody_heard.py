"""Is anybody of the family heard in a plan that has no part of its own for it?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planlint.linter import lint
from planlint.read import read_source
from planlint.rules.pack import core_cards

_CARDS = [card for card in core_cards() if card.id == "nobody-heard"]
_ACTIONS = [{"description": text} for text in ("Fit a lock", "Ring the school", "Visit Sam", "Book the dentist")]


def _is_said(**parts: Any) -> bool:
    plan = {
        "outcomes": [{"description": "Sam sleeps all night", "actions": _ACTIONS}],
        "contingency": [{"if_this": "If Dad comes", "then": "Nan has Sam that night"}],
        **parts,
    }
    return bool(lint(read_source(json.dumps(plan), Path("plan.json")), cards=_CARDS).findings)


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"concerns": [{"description": "Cerys told her teacher that her uncle touched her"}]},
        {"strengths": [{"description": "The children love Granny Sue"}]},
        {"unplaced": [{"text": "Agreed at: Initial Child Protection Conference"}]},
    ],
)
def test_what_happened_is_nobodys_view(parts: dict[str, Any]) -> None:
    assert _is_said(**parts)


@pytest.mark.parametrize(
    "parts",
    [
        {"concerns": [{"description": "Cerys wants her uncle to be kept away"}]},
        {"unplaced": [{"text": "Ms Marsh said that she felt low after Skye was born"}]},
        {"unplaced": [{"text": "Not invited; mother's views given by phone"}]},
        {"contingency": []},
        {"language": "cy"},
    ],
)
def test_any_words_of_the_family_will_do_and_a_plan_that_is_begun_is_left(parts: dict[str, Any]) -> None:
    assert not _is_said(**parts)
