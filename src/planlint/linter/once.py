"""A habit of writing is told once a document: at its first plain place, with a count of the others; so are echoes.

Accepting, baselines and fixes go by single places, so this is the last step before a report is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.finding import Finding, Report

_SHOWN = 5


def told_once(report: Report) -> Report:
    """The report with the findings of each habit under the first of them."""
    habits: dict[tuple[str, str], list[Finding]] = {}
    report = without_echoes(report)
    for finding in report.findings:
        if finding.habit:
            habits.setdefault((finding.rule, finding.habit), []).append(finding)
    findings = []
    for finding in report.findings:
        first, *others = _plainest_first(habits.get((finding.rule, finding.habit), [finding]))
        if finding is first:
            findings.append(_speaking_for(first, others) if others else first)
    return replace(report, findings=tuple(findings))


def without_echoes(report: Report) -> Report:
    """The report as it is counted everywhere: each place once, whatever several rules say of its words."""
    return replace(report, findings=_without_echoes(report.findings), known=_without_echoes(report.known))


def _plainest_first(findings: list[Finding]) -> list[Finding]:
    """The findings of a habit, led by one of which nobody could doubt it: “ongoing” before “weekly”."""
    return sorted(findings, key=lambda finding: not finding.plainest)


def _without_echoes(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Without what another rule says of the same words: “From today” has no end, and what goes on has none."""
    by_place: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        by_place.setdefault((finding.rule, finding.at), []).append(finding)
        if not finding.quote:  # what a row lacks is told of the whole row
            by_place.setdefault((finding.rule, _row(finding)), []).append(finding)
    return tuple(
        finding for finding in findings if not any(_same_words(finding, one) for one in _said(finding, by_place))
    )


def _said(finding: Finding, by_place: dict[tuple[str, str], list[Finding]]) -> Iterator[Finding]:
    """What the rules that a finding yields to say of its text, or say that its row lacks."""
    for rule in finding.yields_to:
        yield from by_place.get((rule, finding.at), ())
        yield from by_place.get((rule, _row(finding)), ())


def _row(finding: Finding) -> str:
    return finding.at.rpartition(".")[0]


def _same_words(one: Finding, other: Finding) -> bool:
    """Whether two findings of one text quote some of the same words, or one quotes none, since something is missing."""
    return not one.quote or not other.quote or (one.start < other.end and other.start < one.end)


def _speaking_for(finding: Finding, others: Sequence[Finding]) -> Finding:
    added = finding.once.format(places=_places(others))
    return replace(finding, message=f"{finding.message} {added}", also=tuple(others))


def _places(others: Sequence[Finding]) -> str:
    count = "1 other place" if len(others) == 1 else f"{len(others)} other places"
    words = list(dict.fromkeys(" ".join(other.quote.split()) for other in others))
    shown = ", ".join(f"“{quote}”" for quote in words[:_SHOWN])
    return f"{count}: {shown}{' and more' if len(words) > _SHOWN else ''}"
