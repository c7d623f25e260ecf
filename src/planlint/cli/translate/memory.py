"""`planlint translate memory`: checked texts of one plan, kept without anybody's facts, offered for the next."""

from __future__ import annotations

from pathlib import Path

import click

from planlint.cli.ending import stop, stopping
from planlint.cli.translate.asked import TO, asked, count

_MEMORY = click.option(
    "--memory",
    "file",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The file of the memory; it is made, for you alone, when it is not there.",
)


@click.group(name="memory")
def command() -> None:
    """Keep what two linguists have signed, and find it again for the same English in another plan.

    \b
    Examples:
      planlint translate memory add plan.yml --to ur --memory ours.memory
      planlint translate memory offer plan.yml --to ur --memory ours.memory
    """


@command.command(name="add", short_help="Keep the checked texts of a plan.")
@click.argument("plan", metavar="PLAN")
@TO
@_MEMORY
def add(plan: str, to: str | None, file: Path) -> None:
    """Keep the checked texts of the translation beside PLAN; what may not be kept is listed.

    Exit codes: 0 done, 2 a file could not be read, or wrong usage.

    \b
    Examples:
      planlint translate memory add plan.yml --to ur --memory ours.memory
      planlint translate memory add plan.yml --to pl --memory ours.memory
    """
    from planlint.translate.memory.known import known_facts
    from planlint.translate.memory.store import MemoryProblem, opened_memory

    what = asked(plan, to, None)
    texts, known = what.translation.by_ref(), known_facts(what.plan)
    kept = refused = 0
    with stopping(""), opened_memory(file) as memory:
        for segment in what.segments:
            text = texts.get(segment.ref)
            if text is None or text.hash != segment.hash:
                continue
            try:
                memory.add(segment.english, text.text, what.language, names=segment.names, known=known)
                kept += 1
            except MemoryProblem as problem:
                click.echo(f"{segment.ref}: not kept: {problem}")
                refused += 1
    click.echo(f"{count(kept, 'text')} kept, {refused} not", err=True)


@command.command(name="offer", short_help="List what is known for texts of a plan.")
@click.argument("plan", metavar="PLAN")
@TO
@_MEMORY
def offer(plan: str, to: str | None, file: Path) -> None:
    """List what bank and memory have for the texts of PLAN that are not translated. A linguist decides on each.

    Exit codes: 0 listed, 2 a file could not be read, or wrong usage.

    \b
    Examples:
      planlint translate memory offer plan.yml --to ur --memory ours.memory
      planlint translate memory offer plan.yml --to pl --memory ours.memory
    """
    from planlint.translate.memory.store import offers, opened_memory

    if not file.is_file():
        stop(f"{file}: there is no such memory: make one with “planlint translate memory add”")
    what = asked(plan, to, None)
    texts = what.translation.by_ref()
    found = 0
    with stopping(""), opened_memory(file) as memory:
        for segment in what.segments:
            if segment.ref in texts and texts[segment.ref].hash == segment.hash:
                continue
            for each in offers(segment.english, what.language, names=segment.names, memory=memory):
                found += 1
                click.echo(f"{segment.ref}: {segment.english}")
                click.echo(
                    f"    offered from the {each.source} (by {each.by}, checked by {each.revised_by}): {each.text}"
                )
    click.echo(f"{count(found, 'text')} offered: a linguist reads each beside the English", err=True)
