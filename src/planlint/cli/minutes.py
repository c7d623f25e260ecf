"""`planlint minutes`: the next meeting’s record, made from the plan; and the plan, made from the record."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.arguments import day
from planlint.cli.case import of_one_case, opened
from planlint.cli.ending import stop, stopping, write
from planlint.cli.writing import YAML, fits, keep

if TYPE_CHECKING:
    from planlint.model.records import MeetingRecord

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group(name="minutes")
def command() -> None:
    """Make the next meeting’s record from PLAN, and the next version of the plan from the record.

    First “new”, before the meeting; then fill the record in, lint it and print it; then “apply”.

    \b
    Exit codes:
      0  written
      1  the record does not belong to the plan, nobody has filled it in, or something in it would be lost: nothing is
         written
      2  a file could not be read or written, or wrong usage

    \b
    Examples:
      planlint minutes new plan.yml minutes.yml
      planlint lint minutes.yml
      planlint render minutes.yml --document minutes
      planlint minutes apply minutes.yml plan-4.yml --plan plan.yml
    """


@command.command(name="new", short_help="Write the record of the next meeting, to fill in.")
@click.argument("plan", metavar="PLAN")
@click.argument("out", type=_FILE, metavar="OUT.yml")
@click.option(
    "--date", "on", callback=day, metavar="DATE", help="The day of the meeting (default: the plan’s next one)."
)
@click.option("--review", is_flag=True, help="For the review conference, not a core group.")
@click.option("--force", is_flag=True, help="Write over OUT.yml.")
def new(plan: str, out: Path, on: dt.date | None, review: bool, force: bool) -> None:
    """Write the record of the next meeting to OUT.yml, with everything that is carried forward from PLAN.

    PLAN is the plan as it stands, or the record of the last meeting. Nothing has to be typed twice.

    \b
    Exit codes:
      0  written
      2  PLAN could not be read, its next meeting has no date, or OUT.yml is there already

    \b
    Examples:
      planlint minutes new plan.yml minutes-2027-03-25.yml
      planlint minutes new plan.yml review.yml --review --date 2027-05-19
    """
    from planlint.read.to_fill_in import to_fill_in
    from planlint.versions.carried import next_record

    keep([plan], out, "OUT.yml")
    fits(out, "OUT.yml", *YAML)
    record = next_record(opened(plan).plan, on, review=review)
    if record.date is None:
        stop(f"{plan}: no date is known for the next meeting: name it with --date")
    _write(out, to_fill_in(record), force=force)
    click.echo(f"{out}: fill in what the meeting said, then “planlint lint {out}”", err=True)


@command.command(name="apply", short_help="Write the plan as the meeting left it.")
@click.argument("minutes", metavar="MINUTES")
@click.argument("out", type=_FILE, metavar="OUT.yml")
@click.option(
    "--plan", "before", metavar="PLAN", help="The plan the minutes were made from, to be sure they belong together."
)
@click.option("--force", is_flag=True, help="Write over OUT.yml.")
def apply(minutes: str, out: Path, before: str | None, force: bool) -> None:
    """Write the plan as the meeting left it to OUT.yml: the next version, to be checked and authorised anew.

    MINUTES is the record of the meeting, filled in. Neither it nor the plan before is changed.

    \b
    Exit codes:
      0  written
      1  MINUTES does not belong to --plan, nobody has filled it in, or something in it would be lost: nothing is
         written
      2  a file could not be read, is no record, or OUT.yml is there already

    \b
    Examples:
      planlint minutes apply minutes.yml plan-3.yml
      planlint minutes apply minutes.yml plan-3.yml --plan plan-2.yml
    """
    from planlint.read.as_yaml import as_yaml
    from planlint.versions.applied import plan_after
    from planlint.versions.filled_in import NOT_FILLED_IN, is_filled_in

    keep([minutes, *([before] if before else [])], out, "OUT.yml")
    fits(out, "OUT.yml", *YAML)
    record = _record(minutes)
    earlier = opened(before).plan if before else None
    if before and earlier:
        of_one_case(before, earlier, minutes, record, code=1)
    if not is_filled_in(record):
        stop(f"{minutes}: not made: {NOT_FILLED_IN}", code=1)
    with stopping(minutes, "not made"):
        plan = plan_after(record, earlier)
    _write(out, as_yaml(plan), force=force)
    click.echo(f"{out}: version {plan.version}; see what has changed with “planlint compare”", err=True)


def _record(minutes: str) -> MeetingRecord:
    """The record in a file; another document, or one of which something would be lost, ends the command."""
    from planlint.model.records import MeetingRecord

    source = opened(minutes)
    if not isinstance(source.plan, MeetingRecord):
        stop(f"{minutes}: this is a {source.document}, and no record of a meeting: “planlint minutes new” makes one")
    if source.misfits:
        first = source.misfits[0]
        stop(f"{minutes}:{source.place(first.span)}: {first.says}: mend it first, or it would be lost", code=1)
    return source.plan


def _write(out: Path, text: str, *, force: bool) -> None:
    write(out, text.encode(), only_new=not force, there="choose another name, or add --force")
