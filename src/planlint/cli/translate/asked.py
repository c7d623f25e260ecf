"""What every subcommand asks for first: the plan, the language, whose copy, and how its translation stands."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from planlint.cli.arguments import day
from planlint.cli.case import opened

if TYPE_CHECKING:
    from planlint.model.plan import CaseDocument
    from planlint.translate.languages import Language
    from planlint.translate.linguists import Linguist
    from planlint.translate.segments import Segment
    from planlint.translate.translation import Translation

TO = click.option("--to", metavar="TAG", help="Language to translate into: ur, pl … (default: what --for reads).")
FOR = click.option("--for", "reader", metavar="PERSON", help="Only what this person’s own copy may show.")
ON = click.option("--on", callback=day, metavar="DATE", help="The day it was done (default: today).")


@dataclass(frozen=True, slots=True)
class Asked:
    """One plan in one language: its texts to translate, and the translation so far (without texts at first)."""

    plan: CaseDocument
    language: Language
    segments: tuple[Segment, ...]
    translation: Translation
    path: Path


def asked(plan: str, to: str | None, reader: str | None) -> Asked:
    """Reads the plan and its translation; whatever is wrong ends the command with one line and exit 2."""
    from planlint.recipients.recipient import UnknownRecipient, recipient
    from planlint.translate.languages import UnknownLanguage, language
    from planlint.translate.linguists import TranslationProblem
    from planlint.translate.translation import Translation, beside, read_translation, written_language

    model = opened(plan).plan
    try:
        whose = recipient(model, reader) if reader else None
        tag = to or (whose.reads if whose else None)
        if not tag:
            raise click.UsageError("name the language with --to, such as --to ur")
        chosen = language(written_language(tag))
    except UnknownRecipient as unknown:
        raise click.BadParameter(str(unknown), param_hint="--for") from unknown
    except UnknownLanguage as unknown:
        raise click.BadParameter(str(unknown), param_hint="--to") from unknown
    if chosen.locale == "en_GB":
        raise click.BadParameter("the plan is in English already", param_hint="--to")
    path = beside(Path(plan), chosen.tag)
    fresh = Translation(chosen.tag, model.reference or "", model.version, ())
    try:
        known = read_translation(path) if path.is_file() else fresh
    except (TranslationProblem, OSError) as problem:
        stop(str(problem))
    if known.of and fresh.of and known.of != fresh.of:
        stop(f"{path}: this is the translation of {known.of}, and the plan is {fresh.of}")
    known = Translation(chosen.tag, fresh.of, fresh.plan_version, known.texts)
    return Asked(model, chosen, _segments(model, whose.id if whose else None), known, path)


def linguist_of(said: str, on: dt.date | None, plan: CaseDocument, option: str) -> Linguist:
    """The person named on the command line: with a body or a number, and nobody of the plan itself."""
    from planlint.translate.linguists import TranslationProblem, linguist

    try:
        named = linguist(said, on or dt.date.today())
    except TranslationProblem as problem:
        raise click.BadParameter(str(problem), param_hint=option) from problem
    for name in [*(child.name for child in plan.children), *(person.name for person in plan.people)]:
        if name and named.has_name(name):
            raise click.BadParameter(
                f"{named.name} is in the plan: a child, a relative or a worker of the family never translates it",
                param_hint=option,
            )
    return named


def stop(message: str, code: int = 2) -> NoReturn:
    """One line on standard error, and the end."""
    click.echo(message, err=True)
    sys.exit(code)


def _segments(plan: CaseDocument, reader: str | None) -> tuple[Segment, ...]:
    from planlint.documents.gate import FAMILY_DOCUMENTS
    from planlint.translate.segments import family_patterns, segments

    kept = [
        words
        for withheld in plan.withheld
        if reader is None or not withheld.from_ or reader in withheld.from_
        for words in withheld.words
    ]
    return segments(plan, family_patterns(FAMILY_DOCUMENTS), reader=reader, leave_out=kept)


def every_segment(plan: CaseDocument) -> tuple[Segment, ...]:
    """The texts of the plan whoever may see them: what one reader’s translator sent back is found among them."""
    from planlint.documents.gate import FAMILY_DOCUMENTS
    from planlint.translate.segments import family_patterns, segments

    return segments(plan, family_patterns(FAMILY_DOCUMENTS), everything=True)


def count(number: int, what: str) -> str:
    """`1 text`, `2 texts`."""
    return f"{number} {what}{'' if number == 1 else 's'}"
