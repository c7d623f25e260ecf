"""What a chair would only ask about weighs less than its card, and may be asked in words of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planlint.finding import Finding, Severity
from planlint.linter import lint
from planlint.read import read_source
from planlint.rules.pack import core_cards


def _found(rule: str, **plan: Any) -> list[Finding]:
    source = read_source(json.dumps(plan), Path("plan.json"))
    return list(lint(source, cards=[card for card in core_cards() if card.id == rule]).findings)


def _action(description: str, by_when: str) -> dict[str, Any]:
    return {"outcomes": [{"actions": [{"description": description, "by_whom": "Mum", "by_when": by_when}]}]}


def test_each_weight_has_a_lighter_one() -> None:
    assert [severity.lighter for severity in Severity] == [Severity.SHOULD, Severity.CONSIDER, Severity.CONSIDER]


@pytest.mark.parametrize(
    ("rule", "action"),
    [
        ("duration-unsaid", _action("No smoking in the house", "straight away")),
        ("open-ended-timescale", _action("Keep all tablets in the locked box", "starting tonight")),
    ],
)
def test_a_rule_of_the_home_is_asked_who_looks_and_not_for_an_end(rule: str, action: dict[str, Any]) -> None:
    [finding] = _found(rule, **action)
    assert finding.severity is Severity.SHOULD
    assert finding.instead.startswith("Say that it stays for good")


@pytest.mark.parametrize(("by_when", "severity"), [("Ongoing", Severity.MUST), ("weekly", Severity.SHOULD)])
def test_what_a_known_review_looks_at_weighs_less_than_what_never_ends(by_when: str, severity: Severity) -> None:
    plan = _action("Visit Sam", by_when) | {"meetings": {"review_conference": "2027-06-04"}}
    [finding] = _found("open-ended-timescale", **plan)
    assert (finding.severity, finding.instead[:14]) == (severity, "Say until when")


def test_that_something_was_done_weighs_less_than_a_conclusion() -> None:
    evidence = [{"description": "Copy of order on file"}, {"description": "Parenting has improved"}]
    found = _found("vague-evidence", outcomes=[{"description": "Sam is safe", "evidence": evidence}])
    assert [finding.severity for finding in found] == [Severity.SHOULD, Severity.MUST]
