"""The page of a rule says what the rule says, and nothing of one plan."""

from __future__ import annotations

from planlint.rules.pack import core_rules
from planlint.rules.page import page


def test_a_page_leaves_open_whom_its_advice_names() -> None:
    (rule,) = (one for one in core_rules() if one.card.id == "organisation-as-owner")
    assert "Is it …?" in page(rule)
