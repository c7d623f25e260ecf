"""The report as it comes: on the screen or into a file, with a bar for many plans, and what there was in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import click

from planlint.cli.ending import stop, write
from planlint.cli.lint.asked import Asked
from planlint.cli.lint.fixing import show_diff
from planlint.cli.writing import why
from planlint.finding import Report, Severity
from planlint.linter.files import FEW
from planlint.linter.once import told_once
from planlint.report.run import Run, format_named


class Told:
    """Watches the documents go by: which weights were found, which could not be judged, what could not be read."""

    def __init__(self, *, tell_problems: bool) -> None:
        self.weights: set[Severity] = set()
        self.missed: set[Severity] = set()
        self.unread = False
        self._tell_problems = tell_problems

    def watching(self, reports: Iterable[Report]) -> Iterator[Report]:
        """The same documents; a problem is said at once where the report itself does not hold it."""
        from planlint.report.text_report import problem_line

        for report in reports:
            self.weights |= {finding.severity for finding in report.findings}
            self.missed |= {left.severity for left in report.not_run if left.severity is not None}
            if report.problem is not None:
                self.unread = True
                if self._tell_problems:
                    click.echo(problem_line(report), err=True)
            yield report

    def exit_code(self, run: Run) -> int:
        """2 when a document could not be read or judged, 1 when a finding is weighty enough for `run` to fail, else 0.

        Not judged is what a rule of that weight could not judge: nobody may take such a run for a clean one.
        """
        if self.unread or any(map(run.fails, self.missed)):
            return 2
        return int(any(map(run.fails, self.weights)))


def tell(reports: Iterable[Report], asked: Asked, run: Run) -> Told:
    """Writes the report, or the fixes as a diff, and gives what was in it; ends the command when it cannot be."""
    told = Told(tell_problems=asked.report in ("text", "statistics"))
    if asked.diff:
        show_diff(asked.paths[0], [*told.watching(reports)], suggested=asked.suggested)
        return told
    chunks = format_named(asked.report)(told.watching(map(told_once, reports)), run)
    if asked.out is not None:
        content = "".join(chunks).encode()
        write(asked.out, content, what="the report")
        click.echo(f"{asked.out}: the report", err=True)
        return told
    for chunk in chunks:
        with _showing():
            _show(chunk)
    return told


@contextmanager
def _showing() -> Iterator[None]:
    """Holds nothing but the writing itself: what goes wrong while a plan is read is another matter."""
    try:
        yield
    except OSError as error:
        stop(
            "the screen, or where its output goes: the report could not be written "
            f"({why(error)}): or name a file with --out"
        )


def _show(chunk: str) -> None:
    try:
        click.echo(chunk, nl=False, color=True)
    except BrokenPipeError:
        # Whoever read the report has seen enough of it. The rest is judged all the same, and the exit code is right.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def coloured(asked: Asked) -> bool:
    """Whether the report has colours: as asked for, or on a terminal that does not refuse them."""
    if asked.colour is not None:
        return asked.colour
    return asked.out is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def with_progress(reports: Iterable[Report], files: int) -> Iterable[Report]:
    """The same documents, with a bar on a terminal when there are many files and the report goes elsewhere."""
    if files <= FEW or not sys.stderr.isatty() or sys.stdout.isatty():
        return reports
    return _with_bar(reports, files)


def _with_bar(reports: Iterable[Report], files: int) -> Iterator[Report]:
    seen: set[str] = set()
    with click.progressbar(length=files, label="Plans read", file=sys.stderr) as bar:
        for report in reports:
            if report.path not in seen:
                seen.add(report.path)
                bar.update(1)
            yield report
