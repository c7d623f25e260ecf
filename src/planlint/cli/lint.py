"""`planlint lint`: what is not yet SMART or readable, at its exact place."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from planlint import __version__
from planlint.cli.annotating import can_annotate, write_annotated
from planlint.cli.arguments import day
from planlint.finding import Problem, Report, Severity
from planlint.rules.card import CardProblem


@click.command(name="lint")
@click.argument("paths", nargs=-1, required=True, metavar="PLAN...")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to report.")
@click.option(
    "--fail-on",
    type=click.Choice(["must", "should", "consider", "never"]),
    default="must",
    show_default=True,
    help="Exit with 1 from this weight on.",
)
@click.option("--today", callback=day, metavar="DATE", help="Judge as if today were this day, such as 2027-03-12.")
@click.option("--colour/--no-colour", default=None, help="Colours, whatever the terminal.")
@click.option(
    "--annotate",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="OUT.docx",
    help="Also write a copy of the Word draft in which each finding is a comment on its words.",
)
def command(
    paths: Sequence[str],
    form: str,
    fail_on: str,
    today: dt.date | None,
    colour: bool | None,
    annotate: Path | None,
) -> None:
    """Say what is not yet SMART or readable in each PLAN (Word, Excel, CSV, YAML or JSON), at its exact place.

    Exit codes: 0 nothing as weighty as --fail-on, 1 findings, 2 a file could not be read.

    \b
    Examples:
      planlint lint examples/poor-plan.yml
      planlint lint plan.yml --format json
      planlint lint plans/*.yml --fail-on should
      planlint lint draft.docx --annotate answer.docx
    """
    if annotate is not None:
        can_annotate(paths, annotate)
    texts: dict[str, Sequence[str]] = {}
    today = today or dt.date.today()
    try:
        reports = [report for path in paths for report in _reports(path, today, texts)]
    except CardProblem as problem:
        click.echo(f"planlint: a rule card cannot be used: {problem}", err=True)
        sys.exit(2)
    if form == "json":
        from planlint.report.json_report import json_report

        click.echo(json_report(reports, __version__))
    else:
        from planlint.report.text_report import problem_line, text_report

        coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR") if colour is None else colour
        if any(report.problem is None for report in reports):
            click.echo(text_report(reports, lambda path: texts[path], colour=coloured), color=True)
        for report in reports:
            if report.problem is not None:
                click.echo(problem_line(report), err=True)
    if annotate is not None and not write_annotated(paths[0], annotate, reports, today):
        sys.exit(2)
    sys.exit(_exit_code(reports, fail_on))


def _reports(path: str, today: dt.date, texts: dict[str, Sequence[str]]) -> list[Report]:
    from planlint.linter import lint
    from planlint.read import ReadProblem, read_documents

    try:
        sources = read_documents(Path(path))
    except ReadProblem as problem:
        return [Report(path, None, Problem(problem.message, problem.place))]
    reports = []
    for source in sources:
        if isinstance(source, ReadProblem):
            reports.append(Report(path, None, Problem(source.message, source.place)))
        else:
            texts[path] = source.lines
            reports.append(lint(source, today=today))
    return reports


def _exit_code(reports: Sequence[Report], fail_on: str) -> int:
    if any(report.problem is not None for report in reports):
        return 2
    weighty = [] if fail_on == "never" else [weight for weight in Severity if weight.rank <= Severity(fail_on).rank]
    return int(any(report.count(severity) for report in reports for severity in weighty))
