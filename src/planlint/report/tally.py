"""What a run comes to, counted as its documents pass."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from planlint.finding import Report, Severity


@dataclass(slots=True)
class Tally:
    """Counts over all documents so far: findings by weight and by rule, files read and unread, what was left out."""

    weights: Counter[Severity] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    read: int = 0
    unread: int = 0
    accepted: int = 0
    known: int = 0
    known_musts: int = 0
    not_run: int = 0
    switched_off: set[str] = field(default_factory=set)

    def add(self, report: Report) -> None:
        """Counts one document."""
        if report.problem is not None:
            self.unread += 1
            return
        self.read += 1
        # What is told once speaks for several places, and each of them is to be put right.
        for finding in report.findings:
            for place in (finding, *finding.also):
                self.weights[place.severity] += 1
            self.rules[finding.rule] += finding.places
        self.accepted += len(report.accepted)
        self.known += len(report.known)
        self.known_musts += sum(finding.severity is Severity.MUST for finding in report.known)
        self.not_run += len(report.not_run)
        self.switched_off.update(report.switched_off)
