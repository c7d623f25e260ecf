"""`planlint compare`: what changed from one version of a plan to the next, for whom."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import click

from planlint.cli.arguments import FORMAT, day
from planlint.cli.case import of_one_case, opened, settings_of

# The rules that speak of a plan's way from version to version.
_CHECKS = {"fundamental-change", "dropped-action", "drift", "overdue", "unexplained-delay"}


@click.command(name="compare")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@FORMAT
@click.option(
    "--fail-on",
    type=click.Choice(["must", "should", "consider", "never"]),
    default="must",
    show_default=True,
    help="Exit with 1 when anything as weighty as this has to be looked at.",
)
@click.option("--today", callback=day, metavar="DATE", help="As if today were this day, such as 2027-03-12.")
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Settings to use instead of the nearest planlint.toml.",
)
def command(old: str, new: str, form: str, fail_on: str, today: dt.date | None, config: Path | None) -> None:
    """Say what changed from OLD to NEW, person by person, in words a family understands.

    Below it stands what somebody has to look at: changes that only a conference may make, actions that were dropped
    without a reason or carried over again and again, dates that were missed.

    OLD and NEW are plans or records of meetings of one case, in any form that “planlint lint” reads.

    \b
    Exit codes:
      0  nothing as weighty as --fail-on has to be looked at
      1  something has
      2  a file could not be read, the cases differ, or wrong usage

    \b
    Examples:
      planlint compare plan-2.yml plan-3.yml
      planlint compare plan-2.yml minutes.yml --format json
    """
    from planlint.finding import Severity
    from planlint.linter import lint
    from planlint.report.change_report import change_json, change_text
    from planlint.versions.changes import changes

    settings = settings_of(config)
    before, after = opened(old).plan, opened(new)
    of_one_case(old, before, new, after.plan)
    cards = [card for card in settings.cards if card.check.kind in _CHECKS]
    report = lint(after, cards=cards, earlier=before, procedure=settings.procedure, today=today or dt.date.today())
    say = change_json if form == "json" else change_text
    click.echo(say(before, after.plan, changes(before, after.plan), report.findings), nl=False)
    weights = {finding.severity for finding in report.findings}
    failing = fail_on != "never" and any(weight.rank <= Severity(fail_on).rank for weight in weights)
    sys.exit(int(failing))
