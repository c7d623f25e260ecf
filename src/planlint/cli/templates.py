"""`planlint templates`: the documents' templates, checked before a change to them reaches a family."""

from __future__ import annotations

import click

from planlint.cli.commands import Commands

_COMMANDS = {
    "check": ("planlint.cli.templates_check", "Say what is wrong in the templates, at its exact place."),
    "diff": (
        "planlint.cli.templates_diff",
        "Show one plan before and after a change of templates, in words and pictures.",
    ),
    "list": ("planlint.cli.templates_list", "Say which template each document uses, and from where."),
    "new": ("planlint.cli.templates_new", "Start a council’s own folder of templates."),
}


@click.group(name="templates", cls=Commands, table=_COMMANDS)
def command() -> None:
    """Check the templates of the documents, list them, start a council’s own, or compare two folders of them.

    \b
    Examples:
      planlint templates check our-templates
      planlint templates new Ellerdale our-templates
      planlint templates diff old-templates our-templates --out changes.html
    """
