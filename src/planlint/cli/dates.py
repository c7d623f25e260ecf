"""`planlint dates`: every date of a case that matters, and what is late."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.arguments import day
from planlint.cli.case import opened_case
from planlint.cli.ending import write
from planlint.cli.writing import fits, keep

if TYPE_CHECKING:
    from planlint.calendar.case import Case
    from planlint.calendar.due import Due
    from planlint.model.plan import CaseDocument

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command(name="dates")
@click.argument("paths", nargs=-1, required=True, metavar="PLAN [MINUTES...]")
@click.option("--today", callback=day, metavar="DATE", help="As if today were this day, such as 2027-03-12.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "ics"]),
    default="text",
    show_default=True,
    help="For people, for other programs, or as a file for your calendar.",
)
@click.option("--out", type=_FILE, metavar="FILE", help="Write to FILE instead of the screen.")
@click.option("--all", "everything", is_flag=True, help="Also what was done in time.")
@click.option("--fail-late", is_flag=True, help="Exit with 1 when anything is late.")
@click.option("--config", type=_FILE, metavar="FILE", help="Settings to use instead of the nearest planlint.toml.")
def command(
    paths: Sequence[str],
    today: dt.date | None,
    form: str,
    out: Path | None,
    everything: bool,
    fail_late: bool,
    config: Path | None,
) -> None:
    """Say by when each thing is due under the plan’s procedure, what is done, and what is late by how many days.

    Core groups, visits to each child (only those at which the child was seen count), the plan to the manager, notes,
    reviews, milestones, the plan’s own deadlines, and which of its actions have no last day. With MINUTES of earlier
    meetings their notes are followed too.

    A calendar file (--format ics) holds what is still open, with names: keep it as you keep the plan.

    \b
    Exit codes:
      0  said
      1  with --fail-late: something is late
      2  a file could not be read, its procedure is not known, or wrong usage

    \b
    Examples:
      planlint dates plan.yml
      planlint dates plan.yml minutes/*.yml --today 2027-04-01
      planlint dates plan.yml --format ics --out dates.ics
    """
    keep(paths, out, "--out")
    fits(out, "--out", {"ics": ".ics", "json": ".json"}.get(form, ".txt"))
    said = _Dates(paths[0], *opened_case(paths, config), today or dt.date.today())
    content = said.content(form, everything=everything)
    if form == "ics":
        said.tell_undated()
    if out is None:
        click.echo(content.decode(), nl=False)
    else:
        write(out, content)
        click.echo(f"{out}: the dates", err=True)
    sys.exit(int(fail_late and said.are_late))


class _Dates:
    """The dates of one case as they stand `today`, and which of its actions have no last day."""

    def __init__(self, path: str, case: Case, notes: Sequence[str], today: dt.date) -> None:
        from planlint.calendar.dates import dates
        from planlint.calendar.deadlines import without_last_day

        self._path, self._document, self._notes, self._today = path, case.document, notes, today
        self._dues, self._undated = dates(case, today), [*without_last_day(case)]

    def content(self, form: str, *, everything: bool) -> bytes:
        """What is told to people, to other programs or to a calendar; `everything`: what was done in time too."""
        from planlint.report.date_report import date_json, date_text

        if form == "ics":
            return _calendar(self._dues, self._document, self._today)
        told = self._path, self._dues, self._document, self._today, self._notes
        if form == "json":
            return date_json(*told, undated=self._undated).encode()
        return date_text(*told, undated=self._undated, everything=everything).encode()

    def tell_undated(self) -> None:
        """Says on stderr how many actions a calendar cannot hold."""
        if self._undated:
            count = f"{len(self._undated)} action{'s have' if len(self._undated) > 1 else ' has'} no last day"
            click.echo(f"{count} and cannot stand in a calendar: “planlint dates {self._path}” says which", err=True)

    @property
    def are_late(self) -> bool:
        """Whether anything is late."""
        from planlint.calendar.due import State

        return any(due.state(self._today) is State.LATE for due in self._dues)


def _calendar(dues: Sequence[Due], document: CaseDocument, today: dt.date) -> bytes:
    """What is still open, as a calendar file: fixed words and names only."""
    from planlint.calendar.due import State
    from planlint.documents.icalendar import Entry, icalendar
    from planlint.report.date_words import reason, title

    return icalendar(
        (
            Entry(
                due.planned or due.due,
                title(due, document),
                f"By {due.due:%d/%m/%Y}: {reason(due)}",
                f"{document.reference}|{due.what}|{due.about}|{due.since}",
            )
            for due in dues
            if due.state(today) in (State.LATE, State.DUE)
        ),
        stamp=document.date or today,
    )
