"""`planlint templates new`: a council's own folder of templates, which has planlint's for everything it lacks."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from planlint.cli.writing import write_whole


@click.command(name="new")
@click.argument("council")
@click.argument("folder", metavar="[DIR]", default="our-templates", type=click.Path(path_type=Path))
@click.option(
    "--with",
    "copied",
    multiple=True,
    metavar="DOCUMENT",
    help="Copy this document’s Word template into it, to restyle it; “style” for the web pages’ style sheet.",
)
def command(council: str, folder: Path, copied: tuple[str, ...]) -> None:
    """Start DIR, a folder of templates for COUNCIL. What it does not have comes from planlint’s own templates.

    Nothing is written over. Exit codes: 0 made, 2 something is there already, or wrong usage.

    \b
    Examples:
      planlint templates new Ellerdale
      planlint templates new Ellerdale our-templates --with family-copy --with style
    """
    from planlint.template_check.start import choices, started

    unknown = next((each for each in copied if each not in choices()), None)
    if unknown is not None:
        raise click.BadParameter(f"“{unknown}” is none of {', '.join(choices())}", param_hint="--with")
    files = started(council, folder.as_posix(), copied)
    there = next((folder / name for name in files if (folder / name).exists()), None)
    if there is not None:
        click.echo(f"{there}: is there already: take another folder, or leave it out of --with", err=True)
        sys.exit(2)
    try:
        for name, content in files.items():
            write_whole(folder / name, content, only_new=True)
            click.echo(folder / name)
    except OSError as error:
        click.echo(f"{folder}: could not be written ({error.strerror}): choose another folder", err=True)
        sys.exit(2)
    click.echo(f'Write into planlint.toml: templates = "{folder.as_posix()}"', err=True)
