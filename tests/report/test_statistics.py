"""What a team finds hard, and no score."""

from __future__ import annotations

from dataclasses import replace

from planlint.finding import Report
from planlint.report.run import Run
from planlint.report.statistics import report


def test_each_rule_is_counted_over_all_documents(documents: list[Report], run: Run) -> None:
    lines = "".join(report([*documents, documents[1]], run)).splitlines()
    assert lines[0].split()[:3] == ["2", "should", "jargon"]
    assert lines[-2] == "4 findings in 3 plans, 1 could not be read."
    assert lines[-1].endswith("they rank no plan and no writer.")


def test_of_templates_templates_are_counted(documents: list[Report], run: Run) -> None:
    last = "".join(report(documents, replace(run, of="template"))).splitlines()[-1]
    assert " in 2 templates" in last
