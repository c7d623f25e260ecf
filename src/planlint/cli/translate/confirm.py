"""`planlint translate confirm`: a second linguist's signature."""

from __future__ import annotations

import datetime as dt

import click

from planlint.cli.ending import stop, stopping, write
from planlint.cli.translate.asked import DOCUMENT, FOR, ON, TO, asked, count, linguist_of


@click.command(name="confirm")
@click.argument("plan", metavar="PLAN")
@TO
@FOR
@DOCUMENT
@click.option("--checked-by", required=True, metavar="WHO", help="The second linguist: “Name, body number”.")
@click.option("--ref", "refs", multiple=True, metavar="REF", help="Only this text (may be given several times).")
@click.option("--all", "every", is_flag=True, help="Every text, not only those on which safety hangs.")
@ON
def command(
    plan: str,
    to: str | None,
    reader: str | None,
    documents: tuple[str, ...],
    checked_by: str,
    refs: tuple[str, ...],
    every: bool,
    on: dt.date | None,
) -> None:
    """Record that a second linguist has read texts of PLAN in both languages: those on which safety hangs, or more.

    A typed name is a record and no proof of who checked. Exit codes: 0 written, 1 refused, 2 not readable.

    \b
    Examples:
      planlint translate confirm plan.yml --to ur --checked-by "Jan Lis, ITI 6789"
      planlint translate confirm plan.yml --to ur --checked-by "Jan Lis, ITI 6789" --ref outcomes.o1.now
    """
    from planlint.translate.confirmed import confirmed
    from planlint.translate.gate import Standing
    from planlint.translate.spellings import spellings
    from planlint.translate.translation import write_translation

    what = asked(plan, to, reader, documents)
    second = linguist_of(checked_by, on, what.plan, "--checked-by")
    stands = Standing(what.segments, what.translation, what.language, spellings(what.plan, what.language.tag))
    doubts = [(segment.ref, message) for segment, message in stands.doubted if not refs or segment.ref in refs]
    with stopping(what.path, "not signed", code=1):
        signed, number = confirmed(
            what.translation, what.segments, second, refs=refs, every=every, doubted={ref for ref, _ in doubts}
        )
    if number == 0:
        stop(f"{plan}: no translation in {what.language.tag} waits for this signature: nothing was written", code=1)
    write(what.path, write_translation(signed), instead="its folder must be one that you may write to")
    for ref, message in doubts:
        click.echo(f"{what.path}: signed though a check doubts it: {ref}: {message}", err=True)
    click.echo(f"{what.path}")
    click.echo(
        f"{count(number, 'text')} signed. Next: planlint translate status {plan} --to {what.language.tag}", err=True
    )
