"""Each requirement that a linter can watch has a rule that names it, and the rule finds what it is for."""

from __future__ import annotations

import pytest

from planlint.calendar.profiles import use_council_procedures
from planlint.linter.examples import judge_example
from planlint.rules.example import load_examples
from tools.requirements import requirements, rules

ASKED = [name for name, entry in requirements().items() if "rule" in entry["by"]]


@pytest.mark.parametrize("name", ASKED)
def test_a_rule_names_the_requirement_and_finds_its_faults(name: str) -> None:
    use_council_procedures()
    found = rules(name)
    assert found, f"no rule has {name} as its basis"
    for rule in found:
        bad = load_examples(rule.path).bad[0]
        assert any(name in finding.basis for finding in judge_example(rule.card, bad))
