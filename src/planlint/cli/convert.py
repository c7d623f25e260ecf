"""`planlint convert`: a draft as a plan in YAML, with every word of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.case import opened
from planlint.cli.ending import stop, stopping, write
from planlint.cli.writing import YAML, fits

if TYPE_CHECKING:
    from planlint.read import Source


@click.command(name="convert")
@click.argument("draft", type=click.Path(path_type=Path), metavar="DRAFT")
@click.argument("out", type=click.Path(path_type=Path), metavar="[OUT.yml]", required=False)
@click.option(
    "--explain",
    is_flag=True,
    help="Say what each column, heading and label became; without OUT.yml say only that and write nothing.",
)
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Settings to use instead of the nearest planlint.toml: whose words the columns and headings are.",
)
@click.option("--force", is_flag=True, help="Write over OUT.yml if it is there.")
def command(draft: Path, out: Path | None, explain: bool, config: Path | None, force: bool) -> None:
    """Write what stands in DRAFT (Word, Excel, CSV, YAML or JSON) as a plan in YAML.

    What no field of a plan fits is kept under “unplaced”, with its place. DRAFT is never changed. Read OUT.yml through
    beside it, then lint it.

    \b
    Exit codes:
      0  written, or explained
      2  the draft could not be read, or the file not be written: nothing is changed

    \b
    Examples:
      planlint convert draft.docx --explain
      planlint convert draft.docx plan.yml
      planlint convert actions.xlsx plan.yml --force
    """
    from planlint.read.as_yaml import as_yaml
    from planlint.report.visible import visible
    from planlint.rules.nearest import find_settings
    from planlint.rules.settings import load_settings, put_to_use

    if out is None and not explain:
        stop("planlint convert: name the file to write, such as plan.yml, or add --explain to write none")
    fits(out, "OUT.yml", *YAML)
    with stopping():
        if (settings := config or find_settings(Path.cwd())) is not None:
            put_to_use(load_settings(settings))
    source = opened(draft)
    if out is not None:
        if out.exists() and out.samefile(draft):
            stop(f"{out}: this is the draft itself, which is never changed: choose another name")
        content = as_yaml(source).encode()
        write(out, content, only_new=not force, there="add --force to replace it", instead="choose another folder")
    for line in _explanation(source) if explain else ():
        click.echo(visible(line))
    read_through = "Read it through, then run “planlint lint” on it" if out is not None else "Nothing was written"
    click.echo(f"{out or draft}: {_summary(source)}. {read_through}")


def _explanation(source: Source) -> list[str]:
    """What each label became, and what stayed unplaced, in the order of the draft."""
    labels = [each for each in source.explained if any(map(str.isalnum, each.text))]  # a colon alone is no label
    lines = [f"{each.place}: “{_folded(each.text)}” became {each.became}" for each in labels]
    return [*lines, *(f"{each.place}: “{_folded(each.text)}” stayed unplaced" for each in source.plan.unplaced)]


def _summary(source: Source) -> str:
    plan = source.plan
    actions = sum(len(outcome.actions) for outcome in plan.outcomes)
    counted = ", ".join(
        f"{count} {name if count == 1 else name + 's'}"
        for name, count in (("outcome", len(plan.outcomes)), ("action", actions), ("concern", len(plan.concerns)))
    )
    left = f"; {len(plan.unplaced)} under “unplaced”: find their fields" if plan.unplaced else ""
    return f"{counted}{left}"


def _folded(text: str | None) -> str:
    return " ".join((text or "").split())
