"""`planlint translate review`: two humans put their names to a catalogue as it stands."""

from __future__ import annotations

import datetime as dt
import sys

import click

from planlint.cli.writing import write_whole


@click.command(name="review")
@click.argument("tag", metavar="LANG")
@click.option("--by", required=True, metavar="NAME, BODY NUMBER", help="Who translated it.")
@click.option("--checked-by", required=True, metavar="NAME, BODY NUMBER", help="Somebody else, who checked it.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day of the check.  [default: today]")
def command(tag: str, by: str, checked_by: str, on: dt.datetime | None) -> None:
    """Record who translated and who checked the fixed text in LANG: its copies are then no drafts.

    The names stand in the catalogue's header with a hash of its texts. When a text changes later, the review is void
    and its copies are drafts again. Typed names are a record and no proof of who typed them. Exit codes: 0 recorded,
    1 refused (the reasons are listed), 2 wrong usage.

    \b
    Examples:
      planlint translate review pl --by "Maria Nowak, CIOL 12345" --checked-by "Jan Lis, ITI 678" --on 2027-03-12
      planlint translate review ur --by "Amna Raza, CIOL 012345" --checked-by "Sana Mir, ITI 6789"
    """
    from planlint.translate.catalogues.catalogue import catalogue_path, languages, read_catalogue
    from planlint.translate.catalogues.check import SAYS_DRAFT, check_catalogue
    from planlint.translate.catalogues.fixed_texts import fixed_texts
    from planlint.translate.catalogues.review import ReviewProblem, with_review

    if tag not in languages():
        raise click.BadParameter(
            f"there is no catalogue “{tag}”: choose one of {', '.join(languages())}", param_hint="LANG"
        )
    path = catalogue_path(tag)
    faults = [
        fault
        for fault in check_catalogue(path, tag, {one.text for one in fixed_texts()})
        if not fault.message.endswith(f"“{SAYS_DRAFT}”")
    ]
    for fault in faults:
        click.echo(f"{path}:{fault.line}: not recorded: {fault.message}", err=True)
    if faults:
        sys.exit(1)
    text, catalog = read_catalogue(path, tag)
    day = on.date() if on else dt.date.today()
    try:
        reviewed = with_review(text, catalog, by=by, checked_by=checked_by, on=day)
        write_whole(path, reviewed.encode("utf-8"))
    except ReviewProblem as problem:
        click.echo(f"{path}: not recorded: {problem}", err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(
            f"{path}: cannot be written ({error.strerror}): record it in a checkout of your own",
            err=True,
        )
        sys.exit(2)
    click.echo(f"{path}: {len(catalog)} texts, translated by {by}, checked by {checked_by}")
