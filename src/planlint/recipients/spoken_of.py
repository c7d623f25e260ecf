"""Where a plan speaks of a reader whose own page does not hold it: whoever gives the page away must know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.english.family.cast import called
from planlint.model.paths import Path, texts
from planlint.model.people import Child, Person
from planlint.model.plan import CaseDocument
from planlint.recipients.places import places
from planlint.recipients.recipient import Recipient
from planlint.recipients.shows import Shows
from planlint.recipients.values import Prose, When
from planlint.recipients.view import view
from planlint.recipients.view_part import values_in

# Where something is to be done, or seen: what was, and what people think, asks nothing of anybody.
_ASKS = ("outcomes", "contingency", "contacts", "reconvene_if", "risk_statement", "monitoring")
_WORDS = {
    "description",
    "then",
    "if_this",
    "purpose",
    "protected_by",
    "resources",
    "seen_by",
    "monitored_by",
    "monitoring",
}


def spoken_of_elsewhere(plan: CaseDocument, shown: Shows, reader: Recipient) -> tuple[Path, ...]:
    """The places of the texts that name the reader, ask for something, and are not on the page."""
    names = _names(plan, reader)
    if not names:
        return ()
    printed = set(_printed(plan, shown, reader))
    named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
    return tuple(
        text.path
        for text in texts(plan)
        if text.path[0] in _ASKS and text.path[-1] in _WORDS and text.path not in printed and named.search(text.text)
    )


def _names(plan: CaseDocument, reader: Recipient) -> list[str]:
    everybody: tuple[Child | Person, ...] = (*plan.children, *plan.people)
    person = next(each for each in everybody if each.id == reader.id)
    return [each for name in (person.name or "", *person.known_as) for each in called(name)]


def _printed(plan: CaseDocument, shown: Shows, reader: Recipient) -> Iterator[Path]:
    at = places(plan)
    for value in values_in(view(plan, shown, reader=reader)):
        prose = value.written if isinstance(value, When) else value
        if isinstance(prose, Prose) and prose.at in at:
            yield at[prose.at]
