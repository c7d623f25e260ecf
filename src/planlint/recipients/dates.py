"""The dates that matter, as a document prints them: numbered, in order, as they stand on the document's own day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from planlint.calendar.case import known_case
from planlint.calendar.dates import dates
from planlint.calendar.due import Due
from planlint.model.plan import CaseDocument
from planlint.model.records import MeetingRecord
from planlint.recipients.values import Day, Island, Prose

_MOST = 16


def dated(document: CaseDocument, whole: CaseDocument) -> Iterator[dict[str, Any]]:
    """Each date with its `number`, `what` (a code), `day`, how it `stands` (a code), and whom or what it is `about`.

    A document without a day of its own has none: nobody could say what is late. The deadlines of actions stand beside
    the actions; of what was done, only the latest of a kind is kept. `document` may be what is left of `whole` for one
    reader: a date that stands otherwise in the whole, such as a visit that only seems to be missing, is left out.
    """
    meeting = document.meeting if isinstance(document, MeetingRecord) else None
    today = (meeting.date if meeting else None) or document.date
    if today is None:
        return
    names = {child.id: child.name for child in document.children}
    found = dates(known_case(document), today, with_deadlines=False)
    if document is not whole:
        true = {_facts(due) for due in dates(known_case(whole), today, with_deadlines=False)}
        found = [due for due in found if _facts(due) in true]
    for number, due in enumerate(_kept(found, today), start=1):
        yield {
            "number": Island(str(number), "number"),
            "what": Prose(due.what, "en-GB"),
            "about": tuple(_about(due, names)),
            "day": Day(due.due),
            "stands": Prose(due.state(today).value, "en-GB"),
        }


def _facts(due: Due) -> tuple[object, ...]:
    # Not where it stands: what was taken out before it has moved it up.
    return due.what, due.due, due.about, due.done, due.planned


def _kept(found: list[Due], today: dt.date) -> list[Due]:
    latest = {(due.what, due.about): due for due in found if due.done is not None and due.done <= today}
    kept = [due for due in found if due.done is None or due.done > today or latest[due.what, due.about] is due]
    return kept[:_MOST]


def _about(due: Due, names: dict[str | None, str | None]) -> Iterator[Island | Prose]:
    for each in due.about:
        if (name := names.get(each)) is not None:
            yield Island(name, "name")
        elif due.what == "milestone":
            yield Prose(each, "en-GB")
