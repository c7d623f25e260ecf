"""`planlint new`: a plan to fill in, with every heading a writer needs."""

from __future__ import annotations

import json
from pathlib import Path

import click

from planlint.cli.ending import write
from planlint.cli.writing import YAML, fits


@click.command(name="new")
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "--with-schema",
    is_flag=True,
    help="Also write the schema beside it, so that an editor completes and checks.",
)
def command(path: Path, with_schema: bool) -> None:
    """Write an empty plan to FILE, with every heading and a note on what goes where. An existing file is never changed.

    Any text editor will do. Leave empty what is not known yet: “planlint lint FILE” says what is still missing.

    \b
    Exit codes:
      0  written
      2  there is such a file already, or it could not be written

    \b
    Examples:
      planlint new plan.yml
      planlint new plan.yml --with-schema
    """
    from planlint.bundled import folder

    fits(path, "FILE", *YAML)
    plan = (folder("templates") / "new" / "plan.yml").read_bytes()
    # Its first line leads an editor to the schema, and would be a fault there without one.
    content = plan if with_schema else plan.partition(b"\n")[2]
    write(path, content, only_new=True, instead="choose another folder")
    click.echo(f"{path}: fill it in, then run “planlint lint {path}”")
    if with_schema:
        click.echo(_write_schema(path.parent / "child-protection-plan.schema.json"))


def _write_schema(path: Path) -> str:
    from planlint.model.schema import document_schema

    content = json.dumps(document_schema(), ensure_ascii=False, indent=2) + "\n"
    write(path, content.encode(), instead="choose another folder")
    return f"{path}: the schema for your editor"
