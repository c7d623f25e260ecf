"""Which texts go to a translator: those that the copies of one reader, or of anybody, would print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from planlint.model.plan import CaseDocument
    from planlint.recipients.recipient import Recipient
    from planlint.translate.segments import Segment


def printed_texts(plan: CaseDocument, documents: Sequence[str], reader: Recipient | None) -> tuple[Segment, ...]:
    """The texts that these documents (without any: every document for a family) would print for that reader.

    The view of each document decides, so that no translator is sent what the reader is not shown.
    """
    from planlint.recipients.shows import shows
    from planlint.recipients.view import view
    from planlint.translate.segments import segments

    chosen = _chosen(documents)
    seen = {ref for name in chosen for ref in _references(view(plan, shows(name), reader=reader))}
    kept = [
        words
        for withheld in plan.withheld
        if reader is None or not withheld.from_ or reader.id in withheld.from_
        for words in withheld.words
    ]
    found = segments(plan, _patterns(chosen), reader=reader.id if reader else None, leave_out=kept)
    return tuple(segment for segment in found if segment.ref in seen)


def every_text(plan: CaseDocument) -> tuple[Segment, ...]:
    """The texts whoever may see them: what the translator of one reader's copy sends back is found among them."""
    from planlint.translate.segments import segments

    return segments(plan, _patterns(_chosen(())), everything=True)


def _chosen(documents: Sequence[str]) -> list[str]:
    from planlint.documents.gate import FAMILY_DOCUMENTS

    unknown = set(documents) - set(FAMILY_DOCUMENTS)
    if unknown:
        raise click.BadParameter(f"choose of {', '.join(sorted(FAMILY_DOCUMENTS))}", param_hint="--document")
    return sorted(documents or FAMILY_DOCUMENTS)


def _patterns(documents: Sequence[str]) -> frozenset[str]:
    from planlint.translate.segments import family_patterns

    return family_patterns(documents)


def _references(value: Any) -> Iterator[str]:
    from planlint.recipients.values import Prose, When
    from planlint.recipients.view import ViewPart

    if isinstance(value, ViewPart):
        for each in vars(value).values():
            yield from _references(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _references(each)
    elif isinstance(value, When):
        yield from () if value.exact else _references(value.written)
    elif isinstance(value, Prose) and value.at:
        yield value.at
