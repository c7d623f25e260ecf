"""`planlint translate review`: two humans put their names to a catalogue as it stands."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.ending import stopping, write

if TYPE_CHECKING:
    from planlint.translate.catalogues.check import CatalogueFault


@click.command(name="review")
@click.argument("tag", metavar="LANG")
@click.option("--by", required=True, metavar="NAME, BODY NUMBER", help="Who translated it.")
@click.option("--checked-by", required=True, metavar="NAME, BODY NUMBER", help="Somebody else, who checked it.")
@click.option(
    "--templates",
    "council",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="DIR",
    help="The council’s own translations in this folder of templates, not planlint’s.",
)
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day of the check.  [default: today]")
def command(tag: str, by: str, checked_by: str, council: Path | None, on: dt.datetime | None) -> None:
    """Record who translated and who checked the fixed text in LANG: its copies are then no drafts.

    planlint’s own fixed text, and with --templates a council’s, are signed each for itself; both must be.

    The names stand in the catalogue's header with a hash of its texts. When a text changes later, the review is void
    and its copies are drafts again. Typed names are a record and no proof of who typed them. Exit codes: 0 recorded,
    1 refused (the reasons are listed), 2 wrong usage.

    \b
    Examples:
      planlint translate review pl --by "Maria Nowak, CIOL 12345" --checked-by "Jan Lis, ITI 678" --on 2027-03-12
      planlint translate review ur --templates ours --by "Amna Raza, CIOL 012345" --checked-by "Sana Mir, ITI 6789"
    """
    from planlint.translate.catalogues.catalogue import read_catalogue
    from planlint.translate.catalogues.review import with_review

    path = _catalogue(tag, council)
    faults = _faults(path, tag, council)
    for fault in faults:
        click.echo(f"{path}:{fault.line}: not recorded: {fault.message}", err=True)
    if faults:
        sys.exit(1)
    text, catalog = read_catalogue(path, tag)
    day = on.date() if on else dt.date.today()
    with stopping(path, "not recorded"):
        reviewed = with_review(text, catalog, by=by, checked_by=checked_by, on=day)
    write(path, reviewed.encode("utf-8"), instead="record it in a checkout of your own")
    click.echo(f"{path}: {len(catalog)} texts, translated by {by}, checked by {checked_by}")


def _catalogue(tag: str, council: Path | None) -> Path:
    from planlint.translate.catalogues.catalogue import catalogue_path, languages

    place = catalogue_path(tag, council)
    if place.is_file():
        return place
    if council is None:
        says = f"there is no catalogue “{tag}”: choose one of {', '.join(languages())}"
    else:
        says = f"there is no {place}: “planlint templates new COUNCIL {council} --with locale/{tag}” starts one"
    raise click.BadParameter(says, param_hint="LANG")


def _faults(path: Path, tag: str, council: Path | None) -> list[CatalogueFault]:
    from planlint.translate.catalogues.check import SAYS_DRAFT, check_catalogue, check_own_catalogue
    from planlint.translate.catalogues.fixed_texts import fixed_texts

    if council is not None:
        return check_own_catalogue(path, tag)
    found = check_catalogue(path, tag, {one.text for one in fixed_texts()})
    return [fault for fault in found if not fault.message.endswith(f"“{SAYS_DRAFT}”")]
