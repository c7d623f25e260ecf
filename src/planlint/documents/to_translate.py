"""The texts of people that the documents of one reader print: what a translator is sent, and what the gate counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from planlint.model.plan import CaseDocument
from planlint.recipients.recipient import Recipient
from planlint.recipients.shows import shows
from planlint.recipients.values import Prose, When
from planlint.recipients.view import ViewPart, view
from planlint.translate.segments import Segment, family_patterns, segments


def to_translate(plan: CaseDocument, documents: Iterable[str], reader: Recipient | None) -> tuple[Segment, ...]:
    """The texts that these documents would print for that reader (None: for anybody), once each, as in the plan.

    The view of each document decides, so that no translator is sent what the reader is not shown. Raises NotGiven where
    a view may not be made.
    """
    named = tuple(documents)
    seen = {reference for name in named for reference in _references(view(plan, shows(name), reader=reader))}
    kept = [
        words
        for withheld in plan.withheld
        if reader is None or not withheld.from_ or reader.id in withheld.from_
        for words in withheld.words
    ]
    found = segments(plan, family_patterns(named), reader=reader.id if reader else None, leave_out=kept)
    return tuple(segment for segment in found if segment.ref in seen)


def _references(value: Any) -> Iterator[str]:
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
