"""`planlint doctor`: what is installed on this computer, what each is for, and how to get what is missing."""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import asdict

import click

from planlint.cli.arguments import FORMAT


@click.command(name="doctor")
@FORMAT
def command(form: str) -> None:
    """Say what of planlint’s helpers is on this computer: spaCy’s English, LibreOffice, Chromium, fonts per language.

    It says what each is for, and how to get what is missing. Nothing is fetched or changed.

    \b
    Exit codes:
      0  all that is needed is there
      1  something that is needed is missing
      2  wrong usage

    \b
    Examples:
      planlint doctor
      planlint doctor --format json
    """
    from planlint import __version__
    from planlint.doctor.fonts import families, fonts
    from planlint.doctor.tools import installed, tools

    found = list(tools())
    there = families()
    scripts = list(fonts(there)) if there is not None else []
    if form == "json":
        report = {"planlint": __version__, "python": platform.python_version()}
        click.echo(
            json.dumps(
                {**report, "tools": [asdict(tool) for tool in found], "fonts": [asdict(each) for each in scripts]},
                ensure_ascii=False,
                indent=2,
            )
        )
    else:
        click.echo(f"planlint {__version__}, Python {platform.python_version()}\n")
        for tool in found:
            weight = "needed for" if tool.needed else "for"
            click.echo(
                f"{'found  ' if tool.found else 'missing'}  {tool.name}{f': {tool.found}' if tool.found else ''}"
            )
            click.echo(f"         {weight} {tool.purpose}")
            if not tool.found:
                click.echo(f"         get it: {tool.get}")
        click.echo()
        for each in scripts:
            named = f"font {each.found}" if each.found else "no font that shows this script"
            click.echo(
                f"{'found  ' if each.found else 'missing'}  {', '.join(each.languages)} ({each.script}): {named}"
            )
        if there is None:
            click.echo("planlint cannot ask which fonts this computer has (no fc-list): open a copy and look at it")
        elif not all(each.found for each in scripts):
            click.echo(f"         get them: {installed()['get_fonts']}")
    sys.exit(any(tool.needed and not tool.found for tool in found))
