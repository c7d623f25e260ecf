"""The changes between two versions, for people (text) and for programs (JSON)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from planlint.finding import Finding
from planlint.model.paths import written
from planlint.model.plan import CaseDocument
from planlint.report.change_words import Words
from planlint.report.visible import visible
from planlint.timescales import with_weekday
from planlint.versions.changes import RECORDS, Change

_EVERYBODY = "For everybody"


def change_text(old: CaseDocument, new: CaseDocument, found: Sequence[Change], findings: Sequence[Finding]) -> str:
    """What has changed for whom, person by person in the order of the plan; then what somebody has to look at."""
    words = Words(old, new)
    lines = [f"What has changed from {_version(old)} to {_version(new)}"]
    if not found:
        lines += ["", "Nothing that the plan says has changed."]
    recorded = [key.replace("_", " ") for key in RECORDS if getattr(old, key) != getattr(new, key)]
    for person, theirs in _by_person(new, found, words):
        lines += ["", visible(person)]
        for change in theirs:
            head, *below = words.said(change)
            lines += [f"  {visible(head)}", *(f"    {visible(each)}" for each in below)]
    if recorded:
        lines += ["", f"What is recorded beside it has changed, and is not listed here: {', '.join(recorded)}."]
    if findings:
        lines += ["", "To look at before this version is authorised"]
        for finding in sorted(findings, key=lambda each: each.severity.rank):
            lines += [
                f"  {finding.severity.value}: {visible(finding.message)} [{finding.rule}]",
                f"    {finding.instead}",
            ]
    return "\n".join(lines) + "\n"


def change_json(old: CaseDocument, new: CaseDocument, found: Sequence[Change], findings: Sequence[Finding]) -> str:
    """One object: both versions, every change with its place in the new one, and the findings as lint gives them."""
    said = {
        "schema": 1,
        "old": {"version": old.version, "date": str(old.date) if old.date else None},
        "new": {"version": new.version, "date": str(new.date) if new.date else None},
        "changes": [_change(change) for change in found],
        "findings": [finding.as_json() for finding in findings],
    }
    return json.dumps(said, ensure_ascii=False, indent=2, default=str) + "\n"


def _by_person(new: CaseDocument, found: Sequence[Change], words: Words) -> list[tuple[str, list[Change]]]:
    groups: dict[str, list[Change]] = {}
    for change in found:
        for person in change.people or ("",):
            groups.setdefault(person, []).append(change)
    order = [*(child.id for child in new.children), *(person.id for person in new.people)]
    known = sorted(groups, key=lambda person: order.index(person) if person in order else len(order) + (not person))
    return [(words.name(person) if person else _EVERYBODY, groups[person]) for person in known]


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "part": change.part,
        "id": change.id,
        "name": change.name,
        "at": written(change.at),
        "key": change.key,
        "old": None if isinstance(change.old, BaseModel) else change.old,
        "new": None if isinstance(change.new, BaseModel) else change.new,
        "people": list(change.people),
        "because": change.because,
        "may_be_fundamental": change.fundamental,
    }


def _version(document: CaseDocument) -> str:
    number = f"version {document.version}" if document.version is not None else "a version without a number"
    return f"{number} ({with_weekday(document.date)})" if document.date else number
