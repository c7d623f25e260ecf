"""`planlint templates list`: which template each document uses, and from where."""

from __future__ import annotations

import json
from pathlib import Path

import click

from planlint.cli.own_templates import put_templates_to_use


@click.command(name="list")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--all", "everything", is_flag=True, help="Also the parts that documents share.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to list them."
)
def command(folder: Path | None, everything: bool, form: str) -> None:
    """Say which template each document uses: the council’s own (in DIR, or where planlint.toml says) or planlint’s.

    Exit codes: 0 listed, 2 wrong usage.

    \b
    Examples:
      planlint templates list
      planlint templates list our-templates --all
    """
    from planlint.template_check.listing import used_files

    put_templates_to_use(folder)
    found = [
        one for one in used_files() if everything or one.whose == "council" or one.name.startswith(f"{one.document}/")
    ]
    if form == "json":
        rows = [
            {"document": one.document, "form": one.form, "name": one.name, "whose": one.whose, "path": str(one.path)}
            for one in found
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    document = ""
    for one in found:
        if one.document != document:
            click.echo(("" if not document else "\n") + one.document)
            document = one.document
        place = one.path if one.whose == "council" else "planlint’s own"
        click.echo(f"  {one.form:5} {one.name:45} {place}")
