"""`planlint signoff`: is a plan ready to be authorised, and who authorised which version?"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.arguments import FORMAT, day
from planlint.cli.case import of_one_case, opened, settings_of
from planlint.cli.ending import stopping, write
from planlint.cli.writing import fits, keep
from planlint.reasons import NotDone

if TYPE_CHECKING:
    from planlint.signoff.readiness import Readiness
    from planlint.signoff.record import Authorisation

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group(name="signoff")
def command() -> None:
    """See what stands in the way of authorising PLAN, and record who authorised which version of it.

    “check” only looks. “record” writes a file that belongs to these very words of PLAN: any later change shows.

    \b
    Exit codes:
      0  nothing stands in the way, or the record was written
      1  something stands in the way, or the plan has changed since it was authorised
      2  a file could not be read or written, or wrong usage

    \b
    Examples:
      planlint signoff check plan.yml --since plan-2.yml
      planlint signoff record plan.yml --by "Olu Adebayo" --role "team manager"
    """


@command.command(name="check", short_help="List what a manager must see before they sign.")
@click.argument("plan", metavar="PLAN")
@click.option("--since", metavar="OLD", help="The version before, to see what only a conference may change.")
@click.option("--record", "record_file", type=_FILE, metavar="FILE", help="The record (default: PLAN.signoff.json).")
@FORMAT
@click.option("--today", callback=day, metavar="DATE", help="As if today were this day, such as 2027-03-12.")
@click.option("--config", type=_FILE, metavar="FILE", help="Settings to use instead of the nearest planlint.toml.")
def check(
    plan: str, since: str | None, record_file: Path | None, form: str, today: dt.date | None, config: Path | None
) -> None:
    """List what a team manager must see in PLAN: what is open, unsigned, late, accepted; is it authorised already?

    \b
    Exit codes:
      0  nothing stands in the way
      1  something does, or the authorised version is another
      2  a file could not be read, or wrong usage

    \b
    Examples:
      planlint signoff check plan.yml
      planlint signoff check plan.yml --since plan-2.yml --format json
    """
    from planlint.signoff.report import readiness_json, readiness_text

    ready, authorised = _ready(plan, since, today, config), _record(record_file or _beside(plan))
    say = readiness_json if form == "json" else readiness_text
    click.echo(say(plan, ready, authorised), nl=False)
    sys.exit(int(not ready.ready or (authorised is not None and not authorised.is_of(ready.document))))


@command.command(name="record", short_help="Write down who authorised which version.")
@click.argument("plan", metavar="PLAN")
@click.option("--by", required=True, metavar="NAME", help="Who authorises it.")
@click.option("--role", required=True, metavar="ROLE", help="In which role, such as “team manager”.")
@click.option("--on", "on", callback=day, metavar="DATE", help="The day (default: today).")
@click.option("--since", metavar="OLD", help="The version before, to see what only a conference may change.")
@click.option("--out", type=_FILE, metavar="FILE", help="The record (default: PLAN.signoff.json).")
@click.option("--config", type=_FILE, metavar="FILE", help="Settings to use instead of the nearest planlint.toml.")
def record(
    plan: str, by: str, role: str, on: dt.date | None, since: str | None, out: Path | None, config: Path | None
) -> None:
    """Write the record that a manager authorised this very content of PLAN; refused while anything stands in the way.

    Whoever leads the work cannot authorise it. Typed names are records, not authentication. PLAN is not changed.

    \b
    Exit codes:
      0  written
      1  refused: the reasons are listed, and nothing is written
      2  a file could not be read or written, or wrong usage

    \b
    Examples:
      planlint signoff record plan.yml --by "Olu Adebayo" --role "team manager"
      planlint signoff record plan-3.yml --since plan-2.yml --by "Olu Adebayo" --role "team manager" --on 2027-03-05
    """
    from planlint.signoff.record import authorise

    keep([plan, *([since] if since else [])], out, "--out")
    fits(out, "--out", ".json")
    out = out or _beside(plan)
    on = on or dt.date.today()
    ready = _ready(plan, since, on, config)
    with stopping(plan, "not recorded"):
        made = authorise(ready, by=by, role=role, on=on)
    write(out, made.as_json().encode(), instead="choose another name with --out")
    click.echo(f"{out}: version {made.version} authorised by {made.by}, {made.role}, on {made.on.isoformat()}")
    click.echo("Typed names are records, not authentication: keep the file where only your team can write.")


def _ready(plan: str, since: str | None, today: dt.date | None, config: Path | None) -> Readiness:
    from planlint.signoff.readiness import readiness

    settings = settings_of(config)
    source, earlier = opened(plan), opened(since).plan if since else None
    if since and earlier:
        of_one_case(since, earlier, plan, source.plan)
    return readiness(
        source,
        cards=settings.cards,
        today=today or dt.date.today(),
        earlier=earlier,
        procedure=settings.procedure,
    )


def _beside(plan: str) -> Path:
    return Path(plan).with_suffix(".signoff.json")


def _record(path: Path) -> Authorisation | None:
    from planlint.signoff.record import read_record

    if not path.is_file():
        return None
    with stopping(path, "cannot be used", code=2):
        try:
            return read_record(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as problem:
            raise NotDone(str(problem)) from problem
