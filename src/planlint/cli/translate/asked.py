"""What every subcommand asks for first: the plan, the language, whose copy, and how its translation stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.arguments import day
from planlint.cli.case import opened
from planlint.cli.ending import stop, stopping, wrong_usage
from planlint.cli.translate.printed import printed_texts
from planlint.reasons import NotDone

if TYPE_CHECKING:
    from planlint.model.plan import CaseDocument
    from planlint.recipients.recipient import Recipient
    from planlint.translate.languages import Language
    from planlint.translate.linguists import Linguist
    from planlint.translate.segments import Segment
    from planlint.translate.translation import Translation

TO = click.option("--to", metavar="TAG", help="Language to translate into: ur, pl … (default: what --for reads).")
FOR = click.option("--for", "reader", metavar="PERSON", help="Only what this person’s own copy may show.")
ON = click.option("--on", callback=day, metavar="DATE", help="The day it was done (default: today).")
DOCUMENT = click.option(
    "--document",
    "documents",
    multiple=True,
    metavar="NAME",
    help="Only what this document prints, such as family-copy (may be given several times).",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One plan in one language: its texts to translate, and the translation so far (without texts at first)."""

    plan: CaseDocument
    language: Language
    segments: tuple[Segment, ...]
    translation: Translation
    path: Path


def asked(plan: str, to: str | None, reader: str | None, documents: Sequence[str] = ()) -> Asked:
    """Reads the plan and its translation; whatever is wrong ends the command with one line and exit 2."""
    from planlint.translate.translation import beside

    model = opened(plan).plan
    whose = _recipient(model, reader) if reader else None
    tag = to or (whose.reads if whose else None)
    if not tag:
        raise click.UsageError("name the language with --to, such as --to ur")
    chosen = _language(tag)
    path = beside(Path(plan), chosen.tag)
    return Asked(model, chosen, _texts(plan, model, documents, whose), _translation(path, model, chosen), path)


def linguist_of(said: str, on: dt.date | None, plan: CaseDocument, option: str) -> Linguist:
    """The person named on the command line: with a body or a number, and nobody of the plan itself."""
    from planlint.translate.linguists import TranslationProblem, linguist

    with wrong_usage(option, TranslationProblem):
        named = linguist(said, on or dt.date.today())
    for name in [*(child.name for child in plan.children), *(person.name for person in plan.people)]:
        if name and named.has_name(name):
            raise click.BadParameter(
                f"{named.name} is in the plan: a child, a relative or a worker of the family never translates it",
                param_hint=option,
            )
    return named


def count(number: int, what: str) -> str:
    """`1 text`, `2 texts`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def _recipient(plan: CaseDocument, reader: str) -> Recipient:
    from planlint.recipients.recipient import UnknownRecipient, recipient

    with wrong_usage("--for", UnknownRecipient):
        return recipient(plan, reader)


def _language(tag: str) -> Language:
    from planlint.translate.languages import UnknownLanguage, language
    from planlint.translate.translation import written_language

    with wrong_usage("--to", UnknownLanguage):
        chosen = language(written_language(tag))
    if chosen.locale == "en_GB":
        raise click.BadParameter("the plan is in English already", param_hint="--to")
    return chosen


def _texts(path: str, plan: CaseDocument, documents: Sequence[str], reader: Recipient | None) -> tuple[Segment, ...]:
    with stopping(path, "not made"):
        return printed_texts(plan, documents, reader)


def _translation(path: Path, plan: CaseDocument, language: Language) -> Translation:
    from planlint.model.one_case import same_reference
    from planlint.translate.translation import Translation, read_translation

    of = plan.reference or ""
    with stopping(""):
        try:
            known = read_translation(path) if path.is_file() else None
        except OSError as error:
            raise NotDone(str(error)) from error
    if known and same_reference(known.of, of) is False:
        stop(f"{path}: this is the translation of {known.of}, and the plan is {of}")
    return Translation(language.tag, of, plan.version, known.texts if known else ())
