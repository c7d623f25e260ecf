"""`planlint doctor`: what is installed on this computer, what each is for, and how to get what is missing."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from planlint.cli.arguments import FORMAT

if TYPE_CHECKING:
    from planlint.doctor.fonts import ScriptFonts
    from planlint.doctor.tools import Tool


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
    from planlint.doctor.fonts import families, fonts
    from planlint.doctor.tools import tools

    found = list(tools())
    there = families()
    scripts = list(fonts(there)) if there is not None else []
    if form == "json":
        click.echo(_as_json(found, scripts))
    else:
        _tell_tools(found)
        _tell_fonts(scripts, can_tell=there is not None)
    sys.exit(any(tool.needed and not tool.found for tool in found))


def _as_json(found: Sequence[Tool], scripts: Sequence[ScriptFonts]) -> str:
    from planlint import __version__

    report = {
        "planlint": __version__,
        "python": platform.python_version(),
        "tools": [asdict(tool) for tool in found],
        "fonts": [asdict(each) for each in scripts],
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def _tell_tools(found: Sequence[Tool]) -> None:
    from planlint import __version__

    click.echo(f"planlint {__version__}, Python {platform.python_version()}\n")
    for tool in found:
        click.echo(f"{_there(tool.found)}  {tool.name}{f': {tool.found}' if tool.found else ''}")
        click.echo(f"         {'needed for' if tool.needed else 'for'} {tool.purpose}")
        if not tool.found:
            click.echo(f"         get it: {tool.get}")
    click.echo()


def _tell_fonts(scripts: Sequence[ScriptFonts], *, can_tell: bool) -> None:
    from planlint.doctor.tools import installed

    for each in scripts:
        named = f"font {each.found}" if each.found else "no font that shows this script"
        click.echo(f"{_there(each.found)}  {', '.join(each.languages)} ({each.script}): {named}")
    if not can_tell:
        click.echo("planlint cannot ask which fonts this computer has (no fc-list): open a copy and look at it")
    elif not all(each.found for each in scripts):
        click.echo(f"         get them: {installed()['get_fonts']}")


def _there(found: str | None) -> str:
    return "found  " if found else "missing"
