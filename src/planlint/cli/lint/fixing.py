"""Fixes: shown with `planlint lint PLAN.yml --diff`, or made in a copy with `--fix OUT.yml`."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.ending import write
from planlint.cli.writing import YAML, fits
from planlint.finding import Report

if TYPE_CHECKING:
    from planlint.linter.fixing import Fixed


def can_fix(paths: Sequence[str], out: Path | None) -> None:
    """Raises click.UsageError unless one YAML plan is named, and `out` is another file."""
    plan = Path(paths[0])
    if len(paths) != 1 or plan.suffix.lower() not in YAML:
        raise click.UsageError("--fix and --diff work on one plan in YAML: name one .yml file")
    fits(out, "--fix", *YAML)
    if out is not None and (out.resolve() == plan.resolve() or (out.exists() and plan.exists() and out.samefile(plan))):
        raise click.UsageError("--fix would overwrite the plan itself, which is never changed: choose another name")


def show_diff(path: str, reports: Sequence[Report], *, suggested: bool) -> None:
    """Prints the changes as a unified diff, and says on stderr how many there are."""
    made = _fixed(path, reports, suggested)
    if made is None:
        return
    before, after = _text(path).splitlines(keepends=True), made.text.splitlines(keepends=True)
    click.echo("".join(difflib.unified_diff(before, after, path, f"{path} (put right)")), nl=False)
    click.echo(_told(made), err=True)


def write_fixed(path: str, out: Path, reports: Sequence[Report], *, suggested: bool) -> None:
    """Writes the copy with the fixes in it, and says so; a plan that could not be read has none."""
    made = _fixed(path, reports, suggested)
    if made is not None:
        write(out, made.text.encode())
        click.echo(f"{out}: {_told(made)}", err=True)


def _fixed(path: str, reports: Sequence[Report], suggested: bool) -> Fixed | None:
    from planlint.linter.fixing import fixed
    from planlint.read import read_plan

    if len(reports) != 1 or reports[0].problem is not None:
        return None
    return fixed(read_plan(path), _text(path), reports[0].findings, suggested=suggested)


def _text(path: str) -> str:
    from planlint.read.decode import read_text

    return read_text(Path(path))


def _told(made: Fixed) -> str:
    count = len(made.made)
    left = f"; {len(made.left)} could not be made without harm" if made.left else ""
    return f"{count} {'fix' if count == 1 else 'fixes'}{left}. Read them over: only you know what was agreed."
