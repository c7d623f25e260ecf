"""`planlint templates new`: a council's own folder of templates, which has planlint's for everything it lacks."""

from __future__ import annotations

from pathlib import Path

import click

from planlint.cli.ending import stop, write

_PAGE = "README.md"


@click.command(name="new")
@click.argument("council")
@click.argument("folder", metavar="[DIR]", default="our-templates", type=click.Path(path_type=Path))
@click.option(
    "--with",
    "copied",
    multiple=True,
    metavar="NAME",
    help="Copy a document’s Word template into it, to restyle it; “style” for the web pages’ style sheet; “locale/ur” "
    "for translations of your own sentences; or any file that “planlint templates list --all” names.",
)
def command(council: str, folder: Path, copied: tuple[str, ...]) -> None:
    """Start DIR, a folder of templates for COUNCIL. What it does not have comes from planlint’s own templates.

    Nothing is written over; --with also adds a template to a folder that is there already.
    Exit codes: 0 made, 2 something is there already, or wrong usage.

    \b
    Examples:
      planlint templates new Ellerdale
      planlint templates new Ellerdale our-templates --with family-copy --with style
      planlint templates new Ellerdale our-templates --with sections/footer.html.j2
    """
    from planlint.template_check.start import choices, copied_from, started

    unknown = next((each for each in copied if copied_from(each) is None), None)
    if unknown is not None:
        says = f"“{unknown}” is none of {', '.join(choices())}, and no file that “planlint templates list --all” names"
        raise click.BadParameter(says, param_hint="--with")
    files = started(council, folder.as_posix(), copied)
    if copied and (folder / _PAGE).exists():
        del files[_PAGE]
    there = next((folder / name for name in files if (folder / name).exists()), None)
    if there is not None:
        stop(f"{there}: is there already, and stays as it is: take another folder, or add to it with --with")
    for name, content in files.items():
        write(folder / name, content, only_new=True, instead="choose another folder")
        click.echo(folder / name)
    click.echo(f'Write into planlint.toml: templates = "{folder.as_posix()}"', err=True)
