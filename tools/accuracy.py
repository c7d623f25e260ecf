"""Precision and recall of each rule on the labelled corpus (tests/corpus), for the tuned part and the part kept apart.

An entry is a text in a field, or a plan; a plan's fault has `at`, the path of the part that is at fault (`plan` for one
of the whole plan).

With rule names it prints those alone and what the tuned part still gets wrong; with `--tuned` nothing of the part kept
apart, as while a rule is being tuned. Else it fails while a rule is under its marks on the part kept apart; what each
has reached there is held by `make check` (`tools.accuracy_ratchet`).

An entry is kept apart (never looked at while a rule is tuned) when the hash of its text falls into one third. A fault
counts as found when the rule reports words that overlap the labelled ones, or something missing where that is the
label. A label speaks of its own file's rule only. An entry that a second reader labelled otherwise is `disputed`, and
not counted; one that somebody who tunes has `seen` by mistake counts as tuned.
"""

from __future__ import annotations

import functools
import hashlib
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from planlint.bundled import load_yaml
from planlint.finding import Finding
from planlint.linter import check_text, lint
from planlint.read import read_source
from planlint.rules.pack import core_cards

CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
PRECISION, RECALL = 0.95, 0.90


def kept_apart(text: str) -> bool:
    """Whether an entry belongs to the third that is not looked at."""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % 3 == 0


def is_apart(entry: dict[str, Any]) -> bool:
    """Whether an entry belongs there and nobody who tunes has `seen` it by mistake."""
    return not entry.get("seen") and kept_apart(text_of(entry))


def text_of(entry: dict[str, Any]) -> str:
    """The words of an entry, which decide the part it belongs to."""
    return entry["text"] if "text" in entry else json.dumps(entry["plan"], sort_keys=True, ensure_ascii=False)


def hits(entry: dict[str, Any], rule: str) -> list[Finding]:
    """What the rule finds in one entry."""
    cards = [card for card in core_cards() if card.id == rule]
    if "plan" in entry:
        source = read_source(json.dumps(entry["plan"], ensure_ascii=False), Path("plan.json"))
        return list(lint(source, cards=cards).findings)
    return check_text(entry["text"], entry["field"], people=entry.get("people", ()), cards=cards)


def found(entry: dict[str, Any], findings: list[Finding]) -> bool:
    """Whether a labelled fault was found where it is."""
    if "plan" in entry:
        at = "" if entry["at"] == "plan" else str(entry["at"])
        return any(finding.at.startswith(at) or at.startswith(finding.at) for finding in findings)
    if not entry["quote"]:
        return any(not finding.quote for finding in findings)
    start = entry["text"].index(entry["quote"])
    end = start + len(entry["quote"])
    return any(finding.start < end and start < finding.end for finding in findings)


def score(rule: str, show: bool) -> tuple[Counter[str], Counter[str]]:
    """Counts of right and wrong answers for the tuned part and the part kept apart."""
    labels = load_yaml(CORPUS / f"{rule}.yml")
    parts: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for entry in _agreed(labels["faults"]):
        kind = "true" if found(entry, hits(entry, rule)) else "missed"
        parts[is_apart(entry)][kind] += 1
        if show and kind == "missed" and not is_apart(entry):
            print(f"  missed: {entry.get('field', entry.get('at'))}: {text_of(entry)!r} (quote {entry['quote']!r})")
    for entry in _agreed(labels["look_alikes"]):
        wrong = hits(entry, rule)
        parts[is_apart(entry)]["false" if wrong else "silent"] += 1
        if show and wrong and not is_apart(entry):
            print(
                f"  wrong:  {entry.get('field', 'plan')}: {text_of(entry)!r} ({[(one.at, one.quote) for one in wrong]})"
            )
    return parts


@functools.cache
def counted(rule: str) -> tuple[Counter[str], Counter[str]]:
    """The same counts, for the table and for what is held of them (`tools.accuracy_ratchet`)."""
    return score(rule, show=False)


def _agreed(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that nobody labelled otherwise: where one chair would say it and another would not, no rule is right."""
    return [entry for entry in entries if not entry.get("disputed")]


def ratios(counts: Counter[str]) -> str:
    """Precision and recall with the numbers behind them."""
    said, faults = counts["true"] + counts["false"], counts["true"] + counts["missed"]
    precision = counts["true"] / said if said else 1.0
    recall = counts["true"] / faults if faults else 1.0
    return f"{precision:5.2f} {recall:5.2f}  ({counts['true']:2} of {faults:2}, {counts['false']:2} wrong)"


def reaches(counts: Counter[str]) -> bool:
    """Whether a rule has its marks: 0.95 of what it says is right, and it says 0.90 of what is wrong."""
    said, faults = counts["true"] + counts["false"], counts["true"] + counts["missed"]
    return counts["true"] >= PRECISION * said and counts["true"] >= RECALL * faults


def table() -> str:
    """The figures of all rules as a table of the page about accuracy."""
    lines = [
        "| rule | tuned: precision | recall | found | wrong | kept apart: precision | recall | found | wrong | marks |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for rule in rules():
        tuned, apart = counted(rule)
        lines.append(f"| {rule} | {_cells(tuned)} | {_cells(apart)} | {'reached' if reaches(apart) else 'not yet'} |")
    return "\n".join(lines)


def _cells(counts: Counter[str]) -> str:
    said, faults = counts["true"] + counts["false"], counts["true"] + counts["missed"]
    precision = counts["true"] / said if said else 1.0
    recall = counts["true"] / faults if faults else 1.0
    return f"{precision:.2f} | {recall:.2f} | {counts['true']} of {faults} | {counts['false']}"


def rules() -> list[str]:
    """The rules that have labels."""
    return sorted(path.stem for path in CORPUS.glob("*.yml"))


def main() -> None:
    """Prints the table; exits with 1 while a rule is under its marks."""
    named = [word for word in sys.argv[1:] if word != "--tuned"]
    only_tuned = "--tuned" in sys.argv
    print(f"{'rule':24} {'tuned: precision, recall':36} {'' if only_tuned else 'kept apart: precision, recall'}")
    under = []
    for rule in named or rules():
        tuned, apart = score(rule, show=bool(named))
        under += [] if only_tuned or reaches(apart) else [rule]
        print(f"{rule:24} {ratios(tuned):36} {'' if only_tuned else ratios(apart)}")
    if under:
        print(f"Under {PRECISION} precision or {RECALL} recall on the part kept apart: {', '.join(under)}")
        sys.exit(1)


if __name__ == "__main__":
    main()
