"""Which texts go to a translator: those that the copies of one reader, or of anybody, would print."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from planlint.model.plan import CaseDocument
    from planlint.recipients.recipient import Recipient
    from planlint.translate.segments import Segment


def printed_texts(plan: CaseDocument, documents: Sequence[str], reader: Recipient | None) -> tuple[Segment, ...]:
    """The texts that these documents (without any: every document for a family) would print for that reader.

    The view of each document decides, so that no translator is sent what the reader is not shown.
    """
    from planlint.documents.to_translate import to_translate

    return to_translate(plan, _theirs(plan, documents, reader), reader)


def every_text(plan: CaseDocument) -> tuple[Segment, ...]:
    """The texts whoever may see them: what the translator of one reader's copy sends back is found among them."""
    from planlint.translate.segments import segments

    return segments(plan, _patterns(_chosen(())), everything=True)


def _theirs(plan: CaseDocument, documents: Sequence[str], reader: Recipient | None) -> list[str]:
    """The documents that are asked for; without any, those that this reader may have."""
    from planlint.recipients.entitled import admit_reader
    from planlint.recipients.not_given import NotGiven

    chosen = []
    for document in _chosen(documents):
        try:
            if reader is not None and not documents:
                admit_reader(plan, reader, document)
        except NotGiven:
            continue
        chosen.append(document)
    return chosen


def _chosen(documents: Sequence[str]) -> list[str]:
    from planlint.recipients.documents import FAMILY_DOCUMENTS

    unknown = set(documents) - set(FAMILY_DOCUMENTS)
    if unknown:
        raise click.BadParameter(f"choose of {', '.join(sorted(FAMILY_DOCUMENTS))}", param_hint="--document")
    return sorted(documents or FAMILY_DOCUMENTS)


def _patterns(documents: Sequence[str]) -> frozenset[str]:
    from planlint.translate.segments import family_patterns

    return family_patterns(documents)
