"""`planlint translate status`: what is translated, what is not, and what to do next."""

from __future__ import annotations

import sys

import click

from planlint.cli.translate.asked import DOCUMENT, FOR, TO, asked


@click.command(name="status")
@click.argument("plan", metavar="PLAN")
@TO
@FOR
@DOCUMENT
def command(plan: str, to: str | None, reader: str | None, documents: tuple[str, ...]) -> None:
    """Count the texts of PLAN by how their translation stands. Exit codes: 0 ready to give, 1 not yet, 2 not readable.

    \b
    Examples:
      planlint translate status plan.yml --to ur
      planlint translate status plan.yml --for mum
    """
    from planlint.translate.catalogues.catalogue import catalogue
    from planlint.translate.gate import Standing
    from planlint.translate.spellings import spellings

    what = asked(plan, to, reader, documents)
    stands = Standing(what.segments, what.translation, what.language, spellings(what.plan, what.language.tag))
    counts = {
        "translated": len(stands.translated),
        "stale (the English has changed)": len(stands.stale),
        "missing": len(stands.missing),
        "faulty (a check refuses it)": len({segment.ref for segment, _ in stands.faulty}),
        "for a second linguist too, not signed yet": len(stands.unsigned) + len(stands.signed_alone),
    }
    for says, number in counts.items():
        click.echo(f"{number:5}  {says}")
    same = f"{plan} --to {what.language.tag}"
    if stands.missing or stands.stale:
        click.echo(f"Next: planlint translate export {same}")
    elif stands.faulty:
        click.echo(f"Next: planlint translate check {same}, and send those texts back to the translator")
    elif stands.unsigned or stands.signed_alone:
        click.echo(f"Next: planlint translate confirm {same} --checked-by “Name, body number”, after a second linguist")
    elif not catalogue(what.language.tag).reviewed:
        click.echo(
            f"Next: planlint translate review {what.language.tag}. All that people wrote is translated, but no "
            "qualified translator has checked the fixed text (headings, labels). Until two linguists put their names "
            "to it, nothing may be given to the family, and “planlint render” makes drafts alone, with --draft."
        )
    else:
        click.echo(f"Ready: what people wrote can be given in {what.language.tag}.")
        return
    sys.exit(1)
