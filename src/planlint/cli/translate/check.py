"""`planlint translate check`: what the checks find in a translation."""

from __future__ import annotations

import sys

import click

from planlint.cli.translate.asked import DOCUMENT, FOR, TO, asked, count


@click.command(name="check")
@click.argument("plan", metavar="PLAN")
@TO
@FOR
@DOCUMENT
def command(plan: str, to: str | None, reader: str | None, documents: tuple[str, ...]) -> None:
    """List every fault of the translation beside PLAN, text by text. Exit codes: 0 no error, 1 errors, 2 not readable.

    \b
    Examples:
      planlint translate check plan.yml --to ur
      planlint translate check plan.yml --for mum
    """
    from planlint.translate.checks import faults
    from planlint.translate.spellings import spellings

    what = asked(plan, to, reader, documents)
    texts = what.translation.by_ref()
    known = spellings(what.plan, what.language.tag)
    errors = warnings = looked_at = 0
    for segment in what.segments:
        text = texts.get(segment.ref)
        if text is None or text.hash != segment.hash:
            continue
        looked_at += 1
        for fault in faults(segment, text.text.text, what.language, spellings=known):
            click.echo(f"{segment.ref}: {fault.level}: {fault.message}")
            errors += fault.level == "error"
            warnings += fault.level != "error"
    click.echo(
        f"{count(looked_at, 'text')} looked at: {count(errors, 'error')}, {count(warnings, 'warning')}", err=True
    )
    sys.exit(int(errors > 0))
