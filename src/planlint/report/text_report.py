"""Findings for people at a terminal: path first, the words marked in their line, what to write instead, why."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from planlint.finding import Finding, Report, Severity
from planlint.place import Place, TextPlace

_COLOURS: Final = {Severity.MUST: "31;1", Severity.SHOULD: "33;1", Severity.CONSIDER: "36;1"}
_WIDTH = 100
_LONGEST_LINE = 160

# The lines of a file, given its path as the report names it.
LinesOf = Callable[[str], Sequence[str]]


def text_report(reports: Sequence[Report], lines_of: LinesOf, *, colour: bool = False) -> str:
    """The whole report as text. `colour` adds ANSI colours; every meaning is also in words."""
    blocks = []
    explained: set[str] = set()
    for report in reports:
        if report.problem is None:
            lines = lines_of(report.path) if report.findings else ()
            blocks += [_finding(report.path, finding, lines, explained, colour) for finding in report.findings]
            blocks += [f"{visible(report.path)}: {left.rule} was not checked: {left.why}" for left in report.not_run]
    return "\n\n".join([*blocks, _summary(reports, colour)])


def problem_line(report: Report) -> str:
    """The one line for a file in which no plan could be read."""
    assert report.problem is not None
    return f"{visible(report.path)}{_at(report.problem.place)}: cannot be read: {visible(report.problem.message)}"


def visible(text: str) -> str:
    """Text in which nothing can hide or reorder itself: format and control characters are written as their code."""
    return "".join(
        f"<U+{ord(character):04X}>" if unicodedata.category(character) in ("Cf", "Cc", "Cs") else character
        for character in text
    )


def _finding(path: str, finding: Finding, lines: Sequence[str], explained: set[str], colour: bool) -> str:
    severity = _painted(finding.severity.value, _COLOURS[finding.severity], colour)
    head = f"{visible(path)}{_at(finding.place)}: {severity}: {visible(finding.message)} [{finding.rule}]"
    parts = [head, *_excerpt(finding, lines, colour), _wrapped("Instead: ", finding.instead)]
    if finding.rule not in explained:
        explained.add(finding.rule)
        basis = f" ({', '.join(finding.basis)})"
        parts.append(_wrapped("Why: ", finding.why + basis))
    return "\n".join(parts)


def _at(place: Place | None) -> str:
    # Editors open `path:line:column`; any other place is said in words.
    return "" if place is None else f":{place}" if isinstance(place, TextPlace) else f", {visible(str(place))}"


def _excerpt(finding: Finding, lines: Sequence[str], colour: bool) -> list[str]:
    place = finding.place
    if not finding.quote or not isinstance(place, TextPlace) or not 0 < place.line <= len(lines):
        # Nothing is there to mark, or it stands in a Word file or a sheet: the words around it say which part is meant.
        words = visible(" ".join(finding.context.split()))
        known = not words or words == visible(" ".join(finding.quote.split()))
        return [] if known else [_wrapped("In: ", f"“{textwrap.shorten(words, _LONGEST_LINE, placeholder='…')}”")]
    line = lines[place.line - 1].replace("\t", " ")
    end = place.end_column - 1 if place.end_line == place.line else len(line)
    first = max(0, place.column - 1 - _LONGEST_LINE // 2) if len(line) > _LONGEST_LINE else 0
    shown = line[first : first + _LONGEST_LINE]
    before, marked = (
        visible(part) for part in (shown[: place.column - 1 - first], shown[place.column - 1 - first : end - first])
    )
    after = visible(shown[end - first :])
    margin = f"  {place.line} | "
    marks = " " * (len(margin) - 2) + "| " + " " * _columns(before) + "^" * max(1, _columns(marked))
    return [
        margin + before + _painted(marked, _COLOURS[finding.severity], colour) + after,
        _painted(marks, "2", colour),
    ]


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _wrapped(label: str, text: str) -> str:
    return textwrap.fill(
        visible(" ".join(text.split())), _WIDTH, initial_indent=f"  {label}", subsequent_indent=" " * (2 + len(label)),
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _summary(reports: Sequence[Report], colour: bool) -> str:
    counts = {severity: sum(report.count(severity) for report in reports) for severity in Severity}
    read = [report for report in reports if report.problem is None]
    unread = len(reports) - len(read)
    lines = []
    if any(counts.values()):
        told = ", ".join(f"{count} {severity}" for severity, count in counts.items())
        lines.append(f"{told} in {len(read)} {'plan' if len(read) == 1 else 'plans'}.")
    elif read:
        lines.append(f"Nothing found in {len(read)} {'plan' if len(read) == 1 else 'plans'}.")
    if unread:
        lines.append(f"{unread} {'file' if unread == 1 else 'files'} could not be read.")
    musts = counts[Severity.MUST]
    not_run = sum(len(report.not_run) for report in read)
    if musts:
        verdict = _painted(f"no, {musts} must be put right", "31;1", colour)
    elif unread or not_run:
        verdict = "cannot be said: not everything was checked"
    else:
        verdict = _painted("nothing in the way that planlint can see", "32;1", colour)
    if read:
        lines.append(f"Ready for sign-off: {verdict}.")
    return "\n".join(lines)


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour and text else text
