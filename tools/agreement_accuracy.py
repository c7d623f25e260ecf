"""How many places where a plan's parts do not agree are found, by kind, in the small plans of tests/corpus/agreement.

A plan has `faults` (`at` and `other`, the two parts, and `kind`), or looks as if it had one (`lookalike_of`). A third,
by the hash of its text, is kept apart while the rules of the pack `agreement` are tuned. With `--tuned` nothing of that
part is told, and what the tuned part still gets wrong is printed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planlint.bundled import load_yaml
from planlint.finding import Finding
from planlint.linter import lint
from planlint.read import read_source
from planlint.rules.pack import core_rules
from tools.accuracy import kept_apart

PLANS = Path(__file__).parent.parent / "tests" / "corpus" / "agreement"
_WRONG = "said wrongly"


def entries() -> Iterator[tuple[dict[str, Any], bool]]:
    """Each labelled plan, and whether it is kept apart."""
    for path in sorted(PLANS.glob("*.yml")):
        for entry in load_yaml(path):
            yield entry, kept_apart(json.dumps(entry["plan"], sort_keys=True, ensure_ascii=False, default=str))


def judge(entry: dict[str, Any]) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[Finding]]:
    """The faults that are found, those that are missed, and findings about nothing that is labelled."""
    cards = [rule.card for rule in core_rules() if rule.pack == "agreement"]
    text = json.dumps(entry["plan"], ensure_ascii=False, default=str)
    findings = lint(read_source(text, Path("plan.json")), cards=cards).findings
    faults = entry.get("faults") or []
    found = [fault for fault in faults if any(_speaks_of(finding, fault) for finding in findings)]
    wrong = [finding for finding in findings if not any(_speaks_of(finding, fault) for fault in faults)]
    return found, [fault for fault in faults if fault not in found], wrong


def _speaks_of(finding: Finding, fault: dict[str, Any]) -> bool:
    places = {str(fault["at"]), str(fault.get("other") or fault["at"])}
    return any(finding.at.startswith(place) or place.startswith(finding.at) for place in places)


def counts() -> dict[bool, dict[str, Counter[str]]]:
    """Found and missed of each kind, for the tuned part (False) and the part kept apart (True)."""
    told: dict[bool, dict[str, Counter[str]]] = {False: {}, True: {}}
    for entry, apart in entries():
        found, missed, wrong = judge(entry)
        for kind, answer in (
            *((each["kind"], "found") for each in found),
            *((each["kind"], "missed") for each in missed),
        ):
            told[apart].setdefault(kind, Counter())[answer] += 1
        told[apart].setdefault(_WRONG, Counter())["found"] += len(wrong)
    return told


def table() -> str:
    """The figures as a table of the page about accuracy."""
    tuned, apart = (counts()[part] for part in (False, True))
    kinds = sorted({*tuned, *apart} - {_WRONG})
    lines = [
        "| kind | tuned: found | kept apart: found |",
        "|---|---|---|",
        *(f"| {kind} | {_of(tuned.get(kind))} | {_of(apart.get(kind))} |" for kind in kinds),
        f"| all kinds | {_of(_sum(tuned))} | {_of(_sum(apart))} |",
        f"| {_WRONG} | {tuned[_WRONG]['found']} | {apart[_WRONG]['found']} |",
    ]
    return "\n".join(lines)


def _of(answers: Counter[str] | None) -> str:
    return f"{answers['found']} of {answers.total()}" if answers else "–"


def _sum(kinds: dict[str, Counter[str]]) -> Counter[str]:
    return sum((answers for kind, answers in kinds.items() if kind != _WRONG), Counter())


def main() -> None:
    """Prints the table; with `--tuned` what is missed and what is wrong in the tuned part."""
    if "--tuned" not in sys.argv:
        print(table())
        return
    for entry, apart in entries():
        if not apart:
            _, missed, wrong = judge(entry)
            for fault in missed:
                print(f"missed: {fault['kind']}: {fault['at']}: {fault['why']}")
            for finding in wrong:
                print(f"wrong: {finding.rule}: {finding.at}: {finding.message}")


if __name__ == "__main__":
    main()
