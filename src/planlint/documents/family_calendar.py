"""One reader's own dates as a calendar file: when they meet whom, and the last day for what they do themselves.

Other people look into a calendar, on a shared phone too: no entry says whose children, where, why or what for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from planlint.documents.icalendar import Entry, icalendar
from planlint.recipients.copies import CopyUnclear
from planlint.recipients.values import Day, When
from planlint.recipients.view import ViewPart
from planlint.translate.catalogues.catalogue import Catalogue


def _(text: str) -> str:
    # Marks a text for the catalogues; it is translated where it is printed.
    return text


_CORE_GROUP, _REVIEW, _OWN, _VISIT = _("Core group"), _("Review conference"), _("Last day"), _("Visits")


def family_calendar(seen: ViewPart, catalogue: Catalogue, *, stamp: dt.date) -> bytes:
    """The .ics file of the reader of a view, after `stamp` (the day of the plan); equal input gives equal bytes.

    It holds what the view holds: meetings, planned visits to the reader, and days that an action of theirs names
    exactly. Two things on one day with one title are one entry. Raises CopyUnclear for a view of no particular reader.
    """
    reader = getattr(seen, "reader", None)
    if reader is None:
        raise CopyUnclear("a calendar is made for one reader")
    whose = f"{getattr(seen, 'reference', None) or ''}|{_name(reader)}"
    days = sorted({(day, title) for day, title in _days(seen, reader) if day > stamp})
    said = catalogue.translations.gettext
    return icalendar((Entry(day, said(title), "", f"{whose}|{title}|{day}") for day, title in days), stamp=stamp)


def _days(seen: ViewPart, reader: ViewPart) -> Iterator[tuple[dt.date, str]]:
    meetings = getattr(seen, "meetings", None)
    for key, title in (("first_core_group", _CORE_GROUP), ("core_groups", _CORE_GROUP), ("review_conference", _REVIEW)):
        found = getattr(meetings, key, None)
        yield from ((day.date, title) for day in _several(found) if isinstance(day, Day))
    for action in vars(reader)["does"]:
        when = getattr(action, "by_when", None)
        if isinstance(when, When) and when.exact and when.day:
            yield when.day.date, _OWN
    for visit in getattr(seen, "visits", ()):
        day = getattr(visit, "date", None)
        if isinstance(day, Day) and str(getattr(visit, "planned", "")) in ("yes", "true") and _to(reader, visit):
            yield day.date, _VISIT


def _to(reader: ViewPart, visit: ViewPart) -> bool:
    names = {str(getattr(child, "name", "")) for child in getattr(visit, "children", ())}
    return _name(reader) in names


def _name(reader: ViewPart) -> str:
    return str(vars(vars(reader)["person"])["name"])


def _several(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)
