"""`planlint translate import`: what a translator sent back, into the file beside the plan."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.ending import stop, stopping, write
from planlint.cli.translate.asked import DOCUMENT, FOR, ON, TO, Asked, asked, count, linguist_of
from planlint.cli.translate.printed import every_text
from planlint.reasons import NotDone

if TYPE_CHECKING:
    from planlint.model.plan import CaseDocument
    from planlint.translate.exchange.returned import Returned
    from planlint.translate.exchange.taking_back import Taken
    from planlint.translate.linguists import Linguist


@click.command(name="import")
@click.argument("plan", metavar="PLAN")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--by", required=True, metavar="WHO", help="Who translated it: “Name, body number”.")
@click.option("--revised-by", metavar="WHO", help="Who else has checked all of it: “Name, body number”.")
@ON
@TO
@FOR
@DOCUMENT
@click.option(
    "--keep-faulty", is_flag=True, help="Keep texts with an error too; no copy is made until they are mended."
)
def command(
    plan: str,
    file: Path,
    by: str,
    revised_by: str | None,
    on: dt.date | None,
    to: str | None,
    reader: str | None,
    documents: tuple[str, ...],
    keep_faulty: bool,
) -> None:
    """Take FILE (.docx, .odt, .rtf or .xlf) back into the translation beside PLAN, after every check.

    Rows may have moved. A typed name is a record and no proof of who translated. Exit codes: 0 written,
    1 refused (reasons listed, nothing written), 2 not readable.

    \b
    Examples:
      planlint translate import plan.yml plan-ur-to-translate.docx --by "Amna Raza, CIOL 012345"
      planlint translate import plan.yml back.xlf --by "Amna Raza, CIOL 012345" --revised-by "Jan Lis, ITI 6789"
    """
    from planlint.translate.translation import write_translation

    returned = _returned(file)
    what = asked(plan, to or returned.language or None, reader, documents)
    taken = _taken(file, returned, what, *_linguists(by, revised_by, on, what.plan))
    _tell_rows(file, taken, keep_faulty=keep_faulty)
    if not taken.translation.texts:
        stop(f"{file}: holds no translation yet: nothing was written", code=1)
    write(what.path, write_translation(taken.translation), instead="its folder must be one that you may write to")
    click.echo(f"{what.path}")
    click.echo(
        f"{count(taken.new, 'text')} new. Next: planlint translate status {plan} --to {what.language.tag}", err=True
    )
    sys.exit(int(bool(taken.refused)))


def _linguists(by: str, revised_by: str | None, on: dt.date | None, plan: CaseDocument) -> tuple[Linguist, ...]:
    """Who translated it, and who else has checked all of it."""
    first = linguist_of(by, on, plan, "--by")
    if not revised_by:
        return (first,)
    second = linguist_of(revised_by, on, plan, "--revised-by")
    if second.is_same_person(first):
        raise click.BadParameter(f"{first.name} translated it: somebody else checks it", param_hint="--revised-by")
    return first, second


def _taken(file: Path, returned: Returned, what: Asked, by: Linguist, revised_by: Linguist | None = None) -> Taken:
    """The translation with the rows that came back; a file of another plan or language ends the command."""
    from planlint.translate.exchange.taking_back import taken_back
    from planlint.translate.spellings import spellings

    with stopping(file, "not taken", code=1):
        return taken_back(
            returned,
            every_text(what.plan),
            what.translation,
            what.language,
            by=by,
            revised_by=revised_by,
            expected=[segment.ref for segment in what.segments],
            spellings=spellings(what.plan, what.language.tag),
        )


def _tell_rows(file: Path, taken: Taken, *, keep_faulty: bool) -> None:
    """Says what to look at and what is not taken; that ends the command unless faulty rows are to be kept."""
    for line in taken.remarks:
        click.echo(f"{file}: to look at: {line}", err=True)
    for line in (*taken.refused, *taken.faulty):
        kept = keep_faulty and line in taken.faulty
        click.echo(f"{file}: {'kept, not ready' if kept else 'not taken'}: {line}", err=True)
    if (taken.refused or taken.faulty) and not keep_faulty:
        stop(
            f"{file}: nothing was written: send these rows back to the translator, or take the rest with --keep-faulty",
            code=1,
        )


def _returned(file: Path) -> Returned:
    from planlint.translate.exchange.files_back import read_back

    with stopping(file, "cannot be read"):
        try:
            return read_back(file)
        except OSError as error:
            raise NotDone(error.strerror or type(error).__name__) from error
