"""Precision and recall over the labelled whole plans of tests/corpus/plans: what a reviewing officer would insist on.

Beside each plan stand its labels: `findings` (must and should), `consider`, and `either` (places where a finding would
be neither right nor wrong). Every other place must be silent; what is worth only a second look is not counted against.
With plan names as arguments it prints what is missed and what is wrong.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from planlint.bundled import load_yaml
from planlint.finding import Finding, Severity
from planlint.linter import lint
from planlint.read import read_plan
from planlint.rules.pack import core_cards

PLANS = Path(__file__).parent.parent / "tests" / "corpus" / "plans"


def names() -> list[str]:
    """The plans, by the names of their files."""
    return sorted(path.name.removesuffix(".labels.yml") for path in PLANS.glob("*.labels.yml"))


def judge(name: str) -> tuple[Counter[str], list[dict[str, Any]], list[Finding]]:
    """Counts of found, missed and wrong, with the labels that are missed and the findings that are wrong."""
    labels = load_yaml(PLANS / f"{name}.labels.yml")
    # The labels do not speak of what the plan’s own procedure asks for beside them.
    cards = [card for card in core_cards() if not card.only_by_procedure]
    findings = lint(read_plan(PLANS / f"{name}.yml"), cards=cards).findings
    wanted = labels.get("findings") or []
    allowed = [*wanted, *(labels.get("consider") or []), *(labels.get("either") or [])]
    missed = [label for label in wanted if not any(_same(label, finding) for finding in findings)]
    wrong = [
        finding
        for finding in findings
        if finding.severity is not Severity.CONSIDER and not any(_same(label, finding) for label in allowed)
    ]
    return Counter(found=len(wanted) - len(missed), missed=len(missed), wrong=len(wrong)), missed, wrong


def _same(label: dict[str, Any], finding: Finding) -> bool:
    if label["rule"] != finding.rule:
        return False
    at, other = str(label["at"]), finding.at
    if at not in ("plan", other) and not (at.startswith(other) or other.startswith(at)):
        return False
    said, found = (" ".join(text.split()).casefold() for text in (label.get("quote") or "", finding.quote))
    return not said or not found or said in found or found in said or bool({*said.split()} & {*found.split()})


def table() -> str:
    """The figures as a table of the page about accuracy, and their sums below it."""
    lines = ["| plan | found | missed | wrong |", "|---|---|---|---|"]
    total: Counter[str] = Counter()
    for name in names():
        counts, _, _ = judge(name)
        total += counts
        lines.append(f"| {name} | {counts['found']} | {counts['missed']} | {counts['wrong']} |")
    said, faults = total["found"] + total["wrong"], total["found"] + total["missed"]
    precision, recall = total["found"] / max(said, 1), total["found"] / max(faults, 1)
    return "\n".join([*lines, "", f"Precision {precision:.2f} of {said}, recall {recall:.2f} of {faults}."])


def main() -> None:
    """Prints a line a plan and the sum."""
    total: Counter[str] = Counter()
    for name in sys.argv[1:] or names():
        counts, missed, wrong = judge(name)
        total += counts
        print(f"{name:40} {counts['found']:3} found, {counts['missed']:2} missed, {counts['wrong']:2} wrong")
        if sys.argv[1:]:
            for label in missed:
                print(f"  missed: {label['rule']} at {label['at']}: {label.get('quote')!r}")
            for finding in wrong:
                print(f"  wrong:  {finding.rule} at {finding.at}: {finding.quote!r} in {finding.context!r}")
    said, faults = total["found"] + total["wrong"], total["found"] + total["missed"]
    precision, recall = total["found"] / max(said, 1), total["found"] / max(faults, 1)
    print(f"precision {precision:.2f} of {said}, recall {recall:.2f} of {faults}")


if __name__ == "__main__":
    main()
