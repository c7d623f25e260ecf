"""`planlint render`: a copy for one person, or a document for a group: plan, family's copy, minutes, letters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.case import opened
from planlint.cli.ending import stopping, write, wrong_usage
from planlint.cli.own_templates import put_templates_to_use
from planlint.cli.with_a_copy import to_know, to_look_through
from planlint.reasons import NotDone
from planlint.recipients.documents import DOCUMENTS

if TYPE_CHECKING:
    from planlint.recipients.copies import Copy
    from planlint.recipients.leaks.form import Form


@click.command(name="render")
@click.argument("plan", metavar="PLAN")
@click.option("--for", "who", metavar="PERSON", help="Whose copy it is: id, name, or name they are known by.")
@click.option(
    "--document",
    type=click.Choice(DOCUMENTS),
    help="Which document to make; with --for, by default the one that person gets.",
)
@click.option(
    "--language",
    metavar="TAG",
    help="Language of the fixed text (en, pl, ur); with --for, by default the one that person reads; else en.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["docx", "html", "pdf", "ics"]),
    help="By default docx; pdf needs LibreOffice; ics is the calendar of one person’s own dates.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path(),
    show_default="here",
    metavar="DIR",
    help="Folder for the file.",
)
@click.option(
    "--templates",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A council’s own templates (default: those planlint.toml names).",
)
@click.option("--large-print", is_flag=True, help="In large print, whatever the person’s record says.")
@click.option("--draft", is_flag=True, help="Accept a translation that nobody has checked; each page then says so.")
def command(
    plan: str,
    who: str | None,
    document: str | None,
    language: str | None,
    form: Form | None,
    out: Path,
    templates: Path | None,
    large_print: bool,
    draft: bool,
) -> None:
    """Make a document of PLAN (any draft that lint reads), for one person or for a group.

    With --for, everything that the plan keeps from that person (“not_for”, “withheld”) is left out, and document,
    language and format are those of the person’s own record and of the plan’s “distribution”. Without it, what is kept
    from anybody is left out. A record of a meeting makes minutes, and a plan too, since it carries the plan. The
    letters end a plan. The fixed text is in the chosen language; what people wrote stays as they wrote it.

    Exit codes: 0 made, 1 refused (nothing is written; the reasons are listed), 2 the plan could not be read, or wrong
    usage.

    \b
    Examples:
      planlint render plan.yml --for mum --out copies
      planlint render plan.yml --document plan
      planlint render plan.yml --document family-copy --language ur --format html --draft --out copies
      planlint render minutes.yml --document minutes
    """
    from planlint.documents import FORMATS, make
    from planlint.recipients.copies import copy_for

    put_templates_to_use(templates)
    source = opened(plan)
    with _refusing(plan, who, language):
        copy = copy_for(
            source.plan, who, document=document, language=language, form=form, large_print=large_print, forms=FORMATS
        )
        made = make(source, copy, stem=Path(plan).stem, draft=draft)
    written = out / made.name
    write(written, made.data, instead="choose another folder with --out")
    click.echo(f"{written}")
    for line in [*_for_whom(copy, who), *to_know(copy, source.plan), *to_look_through(source, copy, plan)]:
        click.echo(f"{written}: {line}", err=True)


def _for_whom(copy: Copy, who: str | None) -> Iterator[str]:
    """Whose copy it is, where they were not asked for by their id or name in full."""
    if copy.reader and who and who.casefold() not in (copy.reader.id.casefold(), copy.reader.name.casefold()):
        yield f"“{who}” is {copy.reader.name or copy.reader.id}: the copy is for no one else"


@contextmanager
def _refusing(plan: str, who: str | None, language: str | None) -> Iterator[None]:
    """What cannot be made ends the command: refused with its reasons, or wrong usage."""
    from planlint.recipients.copies import CopyUnclear
    from planlint.recipients.recipient import UnknownRecipient

    with (
        stopping(plan, "not made", code=1),
        wrong_usage(None, CopyUnclear, UnknownRecipient),
        _in_a_known_language(asked_for=language is not None or who is None, who=who),
    ):
        yield


@contextmanager
def _in_a_known_language(*, asked_for: bool, who: str | None) -> Iterator[None]:
    """A language that planlint has not: wrong usage where it was asked for, else what only the reader’s record says."""
    from planlint.translate.languages import UnknownLanguage

    try:
        yield
    except UnknownLanguage as unknown:
        if asked_for:
            raise click.BadParameter(str(unknown), param_hint="--language") from unknown
        raise NotDone(
            f"{unknown}. This is what {who} reads; with --language en you get the English copy, "
            "for an interpreter to read aloud."
        ) from unknown
