"""Findings for other programs: one JSON object, whose schema ships with planlint."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from planlint.finding import Report, Severity
from planlint.report.run import Run
from planlint.report.tally import Tally


def report(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """The report of one run, indented; text stays readable in any language."""
    tally = Tally()
    yield f'{{\n  "schema": 1,\n  "planlint": {json.dumps(run.version)},\n  "documents": ['
    for number, each in enumerate(reports):
        tally.add(each)
        document = json.dumps(_document(each), ensure_ascii=False, indent=2)
        # A text of the plan may hold other ends of lines (U+2028), which stay as they are.
        yield ("," if number else "") + "\n    " + document.replace("\n", "\n    ")
    summary = {severity.value: tally.weights[severity] for severity in Severity}
    yield f'\n  ],\n  "summary": {json.dumps(summary)}\n}}\n'


def _document(each: Report) -> dict[str, Any]:
    problem = each.problem
    return {
        "path": each.path,
        "document": each.document,
        "problem": problem
        and {"message": problem.message, "place": problem.place.as_json() if problem.place else None},
        "findings": [finding.as_json() for finding in each.findings],
        "accepted": [finding.as_json() for finding in each.accepted],
        "void_acceptances": [{"rule": left.rule, "at": left.at, "why": left.why} for left in each.void],
        "known": [finding.as_json() for finding in each.known],
        "not_run": [{"rule": left.rule, "why": left.why} for left in each.not_run],
        "switched_off": list(each.switched_off),
        "unplaced": len(each.plan.unplaced) if each.plan else 0,
    }
