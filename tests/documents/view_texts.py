"""Every text that a view holds: what a page may show that is no fixed text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planlint.documents.hours import hour
from planlint.recipients.values import Day, Island, Prose, When
from planlint.recipients.view import ViewPart
from planlint.translate.dates import date_in_figures, long_date
from planlint.translate.languages import Language, same_language


def view_texts(value: Any, page: Language) -> Iterator[str]:
    """The texts of a view in which people wrote, with its dates as the page writes them; white space folded."""
    if isinstance(value, ViewPart):
        for inner in vars(value).values():
            yield from view_texts(inner, page)
    elif isinstance(value, tuple):
        for item in value:
            yield from view_texts(item, page)
    elif isinstance(value, Day):
        yield long_date(value.date, page)
        yield date_in_figures(value.date)
    elif isinstance(value, When):
        kept = value.kept and same_language(value.written.language, page)
        if not value.exact or kept:  # an exact one is printed as its date alone
            yield " ".join(value.written.text.split())
        if not kept:
            yield from view_texts(value.day, page)
    elif isinstance(value, Island) and (said := hour(value, page)):
        yield from filter(None, said)
    elif isinstance(value, (Prose, Island)):
        yield " ".join(value.text.split())
