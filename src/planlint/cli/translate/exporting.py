"""`planlint translate export`: the file that a translator fills in."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.ending import stop, stopping, write, wrong_usage
from planlint.cli.translate.asked import DOCUMENT, FOR, TO, Asked, asked, count
from planlint.cli.writing import fits

if TYPE_CHECKING:
    from planlint.translate.translation import MachineDraft


@click.command(name="export")
@click.argument("plan", metavar="PLAN")
@TO
@FOR
@DOCUMENT
@click.option(
    "--format",
    "form",
    type=click.Choice(["docx", "xliff"]),
    default="docx",
    show_default=True,
    help="A table in Word, or a file for translators’ own programs.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The file to make (default: PLAN-TAG-to-translate.docx beside PLAN).",
)
@click.option("--force", is_flag=True, help="Write over the file.")
@click.option(
    "--memory",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    metavar="FILE",
    help="Texts that two humans have answered for before (planlint translate memory), where the English is the same.",
)
@click.option(
    "--machine-drafts",
    metavar="URL",
    help="XLIFF only: an engine on this computer, http://127.0.0.1:PORT, suggests drafts to the translator.",
)
def command(
    plan: str,
    to: str | None,
    reader: str | None,
    documents: tuple[str, ...],
    form: str,
    out: Path | None,
    force: bool,
    memory: Path | None,
    machine_drafts: str | None,
) -> None:
    """Make a Word table (or XLIFF 2.0) of every text in PLAN that a family’s document may print.

    What is kept from somebody (“not_for”, “withheld”) is left out: from anybody, or with --for from that person.
    What is translated already, and whose English has not changed, stands in it, and what the phrase bank (and a
    memory) has for the very same English. Exit codes: 0 made, 1 nothing to translate, 2 not made.

    \b
    Examples:
      planlint translate export plan.yml --to ur
      planlint translate export plan.yml --for mum --format xliff --out mum-ur.xlf
    """
    fits(out, "--out", *((".xlf", ".xliff") if form == "xliff" else (".docx",)))
    what = asked(plan, to, reader, documents)
    if not what.segments:
        stop(f"{plan}: holds no text to translate", code=1)
    texts = {ref: text for ref, (text, _) in _fresh(what).items()}
    offered = {**_offered(what, memory), **_nothing_to_translate(what, texts)}
    content = _content(form, what, texts, offered, machine_drafts)
    ending = "xlf" if form == "xliff" else "docx"
    target = out or Path(plan).with_name(f"{Path(plan).stem}-{what.language.tag}-to-translate.{ending}")
    write(
        target,
        content,
        only_new=not force,
        there="choose another name with --out, or write over it with --force",
        instead="choose another place with --out",
    )
    click.echo(f"{target}")
    _tell_what_is_left(plan, what, len(texts))


def _content(
    form: str, what: Asked, texts: Mapping[str, str], offered: Mapping[str, str], machine_drafts: str | None
) -> bytes:
    """The file as it was asked for; of texts by ref, `texts` are translated and `offered` are ready to be looked at."""
    from planlint.translate.exchange.word_table import word_table
    from planlint.translate.exchange.xliff import xliff

    if form != "xliff" and machine_drafts:
        raise click.BadParameter("a machine’s drafts go into --format xliff alone", param_hint="--machine-drafts")
    written = partial(xliff, drafts=_drafts(machine_drafts, what, texts)) if form == "xliff" else word_table
    return written(
        what.segments,
        what.language,
        of=what.translation.of,
        plan_version=what.plan.version,
        texts=texts,
        offered=lambda segment: offered.get(segment.ref),
    )


def _tell_what_is_left(plan: str, what: Asked, translated: int) -> None:
    """Says on stderr how much the translator has to do, and what to do when it comes back."""
    left = len(what.segments) - translated
    critical = sum(segment.critical for segment in what.segments)
    click.echo(
        f"{count(len(what.segments), 'text')}, {left} still to translate, {critical} for a second linguist too. "
        f"When it comes back: planlint translate import {plan} FILE --by “Name, body number”",
        err=True,
    )


def _fresh(what: Asked) -> dict[str, tuple[str, str]]:
    from planlint.translate.gate import translations_for_view

    return translations_for_view(what.translation, what.segments, what.language.tag)


def _nothing_to_translate(what: Asked, texts: Mapping[str, str]) -> dict[str, str]:
    """A row that is a name alone holds it, and one whose very English is translated in another row holds that."""
    done = {segment.english: texts[segment.ref] for segment in what.segments if segment.ref in texts}
    names = {segment.english for segment in what.segments if segment.names == (segment.english.strip(),)}
    ready = {**{name: name.strip() for name in names}, **done}
    return {segment.ref: ready[segment.english] for segment in what.segments if segment.english in ready}


def _offered(what: Asked, memory: Path | None) -> dict[str, str]:
    """What the phrase bank and the memory have for the very same English; the translator reads each beside it."""
    from planlint.translate.memory.store import offers, opened_memory

    with stopping(""), opened_memory(memory) if memory else contextlib.nullcontext() as opened:
        found = {
            segment.ref: offers(segment.english, what.language, names=segment.names, memory=opened)
            for segment in what.segments
        }
    return {ref: each[0].text for ref, each in found.items() if each}


def _drafts(url: str | None, what: Asked, texts: Mapping[str, str]) -> dict[str, MachineDraft]:
    if url is None:
        return {}
    from planlint.translate.exchange.machine import NoEngine, drafts

    with wrong_usage("--machine-drafts", NoEngine):
        return drafts([segment for segment in what.segments if segment.ref not in texts], what.language, url)
