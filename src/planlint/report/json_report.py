"""Findings for other programs: one JSON object (DESIGN §4), whose schema ships with planlint."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from planlint.finding import Report, Severity


def json_report(reports: Sequence[Report], version: str) -> str:
    """The report of one run, indented; text stays readable in any language."""
    return json.dumps(as_json(reports, version), ensure_ascii=False, indent=2)


def as_json(reports: Sequence[Report], version: str) -> dict[str, Any]:
    """As `json_report`, as plain data."""
    return {
        "schema": 1,
        "planlint": version,
        "documents": [_document(report) for report in reports],
        "summary": {severity.value: sum(report.count(severity) for report in reports) for severity in Severity},
    }


def _document(report: Report) -> dict[str, Any]:
    problem = report.problem
    return {
        "path": report.path,
        "document": report.document,
        "problem": problem
        and {"message": problem.message, "place": problem.place.as_json() if problem.place else None},
        "findings": [finding.as_json() for finding in report.findings],
        "accepted": [finding.as_json() for finding in report.accepted],
        "not_run": [{"rule": left.rule, "why": left.why} for left in report.not_run],
    }
