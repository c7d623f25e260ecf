"""Findings as SARIF 2.1.0, which editors and code hosts read: rules with their help, places, fixes, acceptances."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from planlint.finding import Finding, Report, Severity
from planlint.place import Place, TextPlace
from planlint.report.run import Run
from planlint.rules.pack import Rule
from planlint.rules.page import basis_line

_LEVELS = {Severity.MUST: "error", Severity.SHOULD: "warning", Severity.CONSIDER: "note"}
# Code hosts sort by this property of a rule.
_CODE_HOST = {Severity.MUST: "error", Severity.SHOULD: "warning", Severity.CONSIDER: "recommendation"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def report(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """One SARIF run. Columns count code points; an acceptance in the plan is a suppression."""
    results: list[dict[str, Any]] = []
    notices: list[dict[str, Any]] = []
    whole = True
    for each in reports:
        if each.problem is not None:
            whole = False
            notices.append(_notice("error", each.path, each.problem.place, f"cannot be read: {each.problem.message}"))
        results += [_result(each.path, finding) for finding in each.findings]
        results += [
            {**_result(each.path, finding), "suppressions": [{"kind": "inSource", "status": "accepted"}]}
            for finding in each.accepted
        ]
        results += [{**_result(each.path, finding), "baselineState": "unchanged"} for finding in each.known]
        notices += [
            _notice("warning", each.path, None, f"{left.rule} was not checked: {left.why}") for left in each.not_run
        ]
    invocation: dict[str, Any] = {"executionSuccessful": whole, "toolExecutionNotifications": notices}
    driver = {"name": "planlint", "version": run.version, "rules": [_rule(rule, run) for rule in run.rules]}
    document = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "invocations": [invocation],
                "results": results,
            }
        ],
    }
    yield json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule, run: Run) -> dict[str, Any]:
    card, page = rule.card, run.page_of(rule.card.id)
    why, instead = _folded(card.why), _folded(card.instead)
    return {
        "id": card.id,
        "shortDescription": {"text": card.title},
        "fullDescription": {"text": why},
        "help": {
            "text": f"{why}\n\n{instead}\n\nBasis: {'; '.join(map(basis_line, card.basis))}",
            "markdown": "\n\n".join(
                [
                    f"**{_escaped(card.title)}.** {_escaped(why)}",
                    f"**Write instead:** {_escaped(instead)}",
                    "\n".join(["**Basis:**", "", *(f"- {_escaped(basis_line(basis))}" for basis in card.basis)]),
                    *([f"[The rule’s page, with examples]({page})"] if page else []),
                ]
            ),
        },
        **({"helpUri": page} if page else {}),
        "defaultConfiguration": {"level": _LEVELS[card.severity]},
        "properties": {
            "pack": rule.pack,
            "severity": card.severity.value,
            "tags": [rule.pack],
            "problem.severity": _CODE_HOST[card.severity],
        },
        **({"deprecatedIds": list(card.was)} if card.was else {}),
    }


def _folded(text: str) -> str:
    return " ".join(text.split())


def _escaped(text: str) -> str:
    """Plain text as Markdown that shows it as it is."""
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)


def _result(path: str, finding: Finding) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message}\nInstead: {finding.instead}"},
        "locations": [_location(path, finding)],
        "properties": {"quote": finding.quote, "context": finding.context, "basis": list(finding.basis)},
    }
    if finding.also:
        # The same words twice in one cell are one place, and SARIF allows each only once.
        also = {json.dumps(told): told for told in (_location(path, other) for other in finding.also)}
        result["relatedLocations"] = [*also.values()]
    if finding.fix is not None and isinstance(finding.place, TextPlace):
        change = {"deletedRegion": _region(finding.place), "insertedContent": {"text": finding.fix.replacement}}
        kind = "safe" if finding.fix.safe else "suggested"
        result["fixes"] = [
            {
                "description": {"text": f"{kind}: write “{finding.fix.replacement}”"},
                "artifactChanges": [{"artifactLocation": _artifact(path), "replacements": [change]}],
            }
        ]
    return result


def _location(path: str, finding: Finding) -> dict[str, Any]:
    """Where a finding stands: its part of the plan, and in a file without lines its place in words."""
    location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": finding.at, "kind": "member"}]}
    location["physicalLocation"] = _physical(path, finding.place)
    if finding.place is not None and not isinstance(finding.place, TextPlace):
        location["message"] = {"text": str(finding.place)}
    return location


def _notice(level: str, path: str, place: Place | None, message: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": message}, "locations": [{"physicalLocation": _physical(path, place)}]}


def _physical(path: str, place: Place | None) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _artifact(path)}
    if isinstance(place, TextPlace):
        physical["region"] = _region(place)
    return physical


def _region(place: TextPlace) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _artifact(path: str) -> dict[str, str]:
    return {"uri": quote(PurePath(path).as_posix(), safe="/:")}
