"""How a command ends when something is not done: one line for each reason, and the exit code; never half a file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from planlint.cli.writing import why, write_whole
from planlint.reasons import NotDone


def stop(*lines: str, code: int = 2) -> NoReturn:
    """Ends the command with these lines on stderr."""
    for line in lines:
        click.echo(line, err=True)
    sys.exit(code)


@contextmanager
def stopping(about: object = "planlint", says: str = "", *, code: int | None = None) -> Iterator[None]:
    """What is not done within it ends the command: “plan.yml: not made: …”, a line for each of its reasons.

    The exit code is that of what was raised, but for another `code`.
    """
    try:
        yield
    except NotDone as left:
        lead = "".join(f"{part}: " for part in (about, says) if part)
        stop(*(f"{lead}{reason}" for reason in left.reasons), code=left.EXIT_CODE if code is None else code)


@contextmanager
def wrong_usage(option: str | None, *kinds: type[NotDone]) -> Iterator[None]:
    """What of these kinds is raised within it is wrong usage, of the option where one is named."""
    try:
        yield
    except kinds as wrong:
        if option is None:
            raise click.UsageError(str(wrong)) from wrong
        raise click.BadParameter(str(wrong), param_hint=option) from wrong


def write(
    path: Path,
    content: bytes,
    *,
    what: str = "",
    instead: str = "choose another name",
    only_new: bool = False,
    there: str = "choose another name",
) -> None:
    """Writes the whole file, or ends the command with why it could not be written and what to do `instead`.

    With `only_new` a file that is there already is never changed: what to do then is said by `there`.
    """
    try:
        write_whole(path, content, only_new=only_new)
    except FileExistsError:
        stop(f"{path}: there is such a file already, and it was not changed: {there}")
    except OSError as error:
        stop(f"{path}: {what and f'{what} '}could not be written ({why(error)}): {instead}")
