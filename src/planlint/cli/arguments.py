"""Arguments that several commands take."""

from __future__ import annotations

import datetime as dt

import click

FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for other programs.",
)


def day(context: click.Context, parameter: click.Parameter, value: str | None) -> dt.date | None:
    """A date in any usual British spelling; anything else is wrong usage, said in one line."""
    if value is None:
        return None
    from planlint.timescales import read_date

    try:
        return read_date(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}") from error
