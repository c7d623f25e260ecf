"""A line as people type it, taken apart by the command it calls; nothing is run."""

from __future__ import annotations

import re
import shlex

import click

from planlint.cli import cli


def misfit(line: str) -> str | None:
    """What of a line the command does not know, or None when it can be typed as it stands."""
    words = shlex.split(re.sub(r" >>? \S+$", "", line), comments=True)[1:]
    command: click.Command = cli
    while isinstance(command, click.Group) and words:
        inside = command.get_command(click.Context(command), words[0])
        if inside is None:
            return f"there is no command “{words[0]}”"
        command, words = inside, words[1:]
    try:
        values, left, _ = command.make_parser(click.Context(command)).parse_args(words)
    except click.UsageError as wrong:
        return wrong.format_message()
    if left:
        return f"nothing takes {left}"
    for each in command.params:
        value = values.get(each.name)
        given = isinstance(value, str)
        if each.required and not (given or value):
            return f"“{each.name}” is missing"
        if given and isinstance(each.type, click.Choice) and value not in each.type.choices:
            return f"“{value}” is none of {each.type.choices}"
    return None
