"""Findings as annotations in a GitHub workflow: one command a line, shown beside the lines of a change.

Only for plans that may be there at all, such as templates and invented examples: a real plan belongs in no repository.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planlint.finding import Report, Severity
from planlint.place import Place, TextPlace
from planlint.report.run import Run
from planlint.report.visible import visible

_COMMANDS = {Severity.MUST: "error", Severity.SHOULD: "warning", Severity.CONSIDER: "notice"}


def report(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """One workflow command a finding, a file that cannot be read, and a rule that did not run."""
    for each in reports:
        if each.problem is not None:
            yield _command("error", each.path, each.problem.place, "cannot be read", each.problem.message)
        for finding in each.findings:
            message = f"{finding.message}\nInstead: {finding.instead}"
            yield _command(_COMMANDS[finding.severity], each.path, finding.place, finding.rule, message)
        for left in each.not_run:
            yield _command("warning", each.path, None, left.rule, f"was not checked: {left.why}")


def _command(command: str, path: str, place: Place | None, title: str, message: str) -> str:
    properties = {"file": path, "title": f"planlint: {title}"}
    if isinstance(place, TextPlace):
        properties |= {"line": str(place.line), "endLine": str(place.end_line)}
        # The annotation marks columns only within one line.
        if place.line == place.end_line and place.end_column > place.column:
            properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    elif place is not None:
        message = f"{place}: {message}"
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{command} {written}::{_data(message)}\n"


def _data(text: str) -> str:
    lines = (visible(line) for line in text.split("\n"))
    return "%0A".join(line.replace("%", "%25") for line in lines)


def _property(text: str) -> str:
    return visible(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
