"""`planlint templates`: the documents' templates, checked before a change to them reaches a family."""

from __future__ import annotations

import importlib

import click

_COMMANDS = {
    "check": "Say what is wrong in the templates, at its exact place.",
    "diff": "Show one plan before and after a change of templates, in words and pictures.",
    "list": "Say which template each document uses, and from where.",
    "new": "Start a council’s own folder of templates.",
}


class _Commands(click.Group):
    """Loads a command's module only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(importlib.import_module(f"planlint.cli.templates_{cmd_name}"), "command")  # noqa: B009
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(name="templates", cls=_Commands)
def command() -> None:
    """Check the templates of the documents, list them, start a council’s own, or compare two folders of them.

    \b
    Examples:
      planlint templates check our-templates
      planlint templates new Ellerdale our-templates
      planlint templates diff old-templates our-templates --out changes.html
    """
