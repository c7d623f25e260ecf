"""`planlint templates diff`: one plan before and after a change of templates, in words and pictures."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from planlint import __version__
from planlint.cli.case import opened
from planlint.cli.ending import stopping, write, wrong_usage
from planlint.cli.writing import fits

_OWN = "planlint"


@click.command(name="diff")
@click.argument("old")
@click.argument("new")
@click.option("--plan", metavar="PLAN", help="The plan or record to make the documents of (default: a made-up one).")
@click.option(
    "--document", "documents", multiple=True, metavar="NAME", help="Only this document; more than once for several."
)
@click.option("--language", default="en", show_default=True, metavar="TAG", help="Language of the fixed text.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE.html",
    help="The page to write, to be opened in a browser.",
)
def command(old: str, new: str, plan: str | None, documents: tuple[str, ...], language: str, out: Path) -> None:
    """Show what changes in the documents of PLAN from the templates in the folder OLD to those in NEW.

    Either may be “planlint”, for planlint’s own templates. The page shows the changed words, and changed pages side by
    side where LibreOffice, Chromium and pdftoppm are installed; it says where they are not.
    Exit codes: 0 nothing has changed, 1 something has, 2 wrong usage or a plan that cannot be read.

    \b
    Examples:
      planlint templates diff planlint our-templates --out changes.html
      planlint templates diff old-templates our-templates --plan plan.yml --document family-copy --out changes.html
    """
    from planlint.documents import DOCUMENTS
    from planlint.template_check.before_and_after import compare
    from planlint.template_check.diff_page import diff_page
    from planlint.translate.languages import UnknownLanguage

    fits(out, "--out", ".html", ".htm")
    unknown = next((each for each in documents if each not in DOCUMENTS), None)
    if unknown is not None:
        raise click.BadParameter(f"“{unknown}” is none of {', '.join(DOCUMENTS)}", param_hint="--document")
    before, after = (None if name == _OWN else Path(name) for name in (old, new))
    source = opened(plan) if plan is not None else None
    with stopping(), wrong_usage("--language", UnknownLanguage):
        compared = list(compare(before, after, source, documents or DOCUMENTS, language))
    page = diff_page(old, new, compared, __version__)
    write(out, page.encode(), instead="choose another name with --out")
    for each in compared:
        said = each.problem or (_lines(len(each.lines)) if each.changed else "nothing has changed")
        click.echo(f"{each.document} ({each.form}): {said}{f'; {each.no_pictures}' if each.no_pictures else ''}")
    click.echo(out)
    sys.exit(int(any(each.changed for each in compared)))


def _lines(count: int) -> str:
    return f"{count} {'line' if count == 1 else 'lines'} changed"
