"""`planlint lint`: what is not yet SMART or readable, at its exact place."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import Any

import click

from planlint.cli.arguments import day
from planlint.report.run import FORMATS

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command(name="lint")
@click.argument("paths", nargs=-1, required=True, metavar="PLAN...")
@click.option(
    "--format",
    "form",
    type=click.Choice([name for name in FORMATS if name != "statistics"]),
    default="text",
    show_default=True,
    help="For people (text, html), or for other programs.",
)
@click.option("--out", type=_FILE, metavar="FILE", help="Write the report to FILE instead of the screen.")
@click.option("--smart", is_flag=True, help="Also show which of S, M, A, R, T each action has, and by which words.")
@click.option("--statistics", is_flag=True, help="Only count how often each rule speaks.")
@click.option(
    "--fail-on",
    type=click.Choice(["must", "should", "consider", "never"]),
    help="Exit with 1 from this weight on (default: must).",
)
@click.option("--today", callback=day, metavar="DATE", help="Judge as if today were this day, such as 2027-03-12.")
@click.option("--config", type=_FILE, metavar="FILE", help="Settings to use instead of the nearest planlint.toml.")
@click.option("--no-config", is_flag=True, help="Use no planlint.toml: planlint’s own rules as they are.")
@click.option("--baseline", type=_FILE, metavar="FILE", help="Say only what was not there when FILE was written.")
@click.option("--write-baseline", type=_FILE, metavar="FILE", help="Write what is found now as a baseline.")
@click.option("--annotate", type=_FILE, metavar="OUT.docx", help="Also write a Word draft with findings as comments.")
@click.option("--fix", type=_FILE, metavar="OUT.yml", help="Also write a YAML plan with the safe fixes made.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and nothing else.")
@click.option("--suggested", is_flag=True, help="With --fix or --diff: also fixes that somebody should read over.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes for many files (default: all cores).")
@click.option("--colour/--no-colour", default=None, help="Colours, whatever the terminal.")
def command(today: dt.date | None, **options: Any) -> None:
    """Say what is not yet SMART or readable in each PLAN, at its exact place.

    PLAN is a Word, Excel, CSV, YAML or JSON file, or a folder of them. It is never changed.

    Each finding is a question to the writer. “planlint rules RULE” shows what a rule means and what is right.

    \b
    Exit codes:
      0  nothing as weighty as --fail-on
      1  findings
      2  a file could not be read (the others still are), a rule as weighty as --fail-on could not run, or wrong usage

    \b
    Examples:
      planlint lint examples/poor-plan.yml
      planlint lint draft.docx --annotate answer.docx
      planlint lint plan.yml --format html --out report.html
      planlint lint plans --fail-on should --baseline known.json
      planlint lint plan.yml --diff --suggested
    """
    from planlint.cli.lint.asked import Asked
    from planlint.cli.lint.linting import lint

    sys.exit(lint(Asked(today=today or dt.date.today(), **options)))
