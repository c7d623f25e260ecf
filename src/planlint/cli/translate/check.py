"""`planlint translate check`: what the checks find in a translation."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from planlint.cli.translate.asked import DOCUMENT, FOR, TO, asked, count

if TYPE_CHECKING:
    from planlint.translate.segments import Segment
    from planlint.translate.translation import Translated


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
    from planlint.translate.told import signed_forms, told

    what = asked(plan, to, reader, documents)
    texts = what.translation.by_ref()
    known = spellings(what.plan, what.language.tag)
    fresh = [(segment, texts[segment.ref]) for segment in what.segments if _is_fresh(segment, texts)]
    found = [
        (segment.ref, fault)
        for segment, text in fresh
        for fault in faults(segment, text.text.text, what.language, spellings=known)
    ]
    for line in told(found, signed_forms(fresh, known)):
        click.echo(line)
    levels = Counter(fault.level for _, fault in found)
    click.echo(
        f"{count(len(fresh), 'text')} looked at: {count(levels['error'], 'error')}, "
        f"{count(levels['second'], 'doubt')} for a second linguist, {count(levels['warning'], 'warning')}",
        err=True,
    )
    sys.exit(int(levels["error"] > 0))


def _is_fresh(segment: Segment, texts: Mapping[str, Translated]) -> bool:
    return segment.ref in texts and texts[segment.ref].hash == segment.hash
