"""How HTML prints each kind of value, so that it comes out as typed and in the right order on any page."""

from __future__ import annotations

import functools
import re
from typing import Any
from urllib.parse import quote

from jinja2 import Undefined
from markupsafe import Markup, escape

from planlint.documents.codes import answered, last_day
from planlint.documents.hours import hour
from planlint.documents.printing import Printed
from planlint.documents.typed_text import FIGURES, normalised
from planlint.recipients.values import Answer, Day, Island, Prose, When
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.translate.dates import date_in_figures, long_date
from planlint.translate.languages import Language, UnknownLanguage, language, same_language

_MAY_WRAP = {"address", "school", "gp", "agency", "safeguarding_unit", "receiving_authority"}
_MAY_WRAP |= {"venue", "deputy", "interpreter"}
# One number that a telephone can ring, and nothing beside it: two numbers in a field are printed, not linked.
_TELEPHONE = re.compile(r"(?=(?:\D*\d){9,13}\D*\Z)(?:\+\d{1,3} ?(?:\(0\) ?)?|0)\d{2,5}(?:[ -]\d{3,4}|\d){1,8}")
_EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+")
_ISLAND = Markup('<bdi dir="ltr" lang="en">{}</bdi>')


class HtmlValues:
    """Prints the typed values of one document; what was printed is noted for proof-reading."""

    def __init__(self, catalogue: Catalogue, printed: Printed) -> None:
        self._catalogue, self._printed = catalogue, printed

    def finalize(self, value: Any) -> Any:
        """The markup of a typed value; fixed text, which is text already, passes. TypeError for anything else."""
        match value:
            case Prose():
                return self._said(value)
            case Island():
                return self._island(value)
            case Day():
                return self._day(value)
            case When():
                return self._when(value)
            case Answer():
                return self._printed.note(answered(value, self._catalogue))
            case str() | int() | Undefined():  # Jinja says which name is not there
                return value
        raise TypeError(f"a template prints a {type(value).__name__}: name one of its values instead")

    def _said(self, prose: Prose) -> Markup:
        return Markup().join(self._prose(one) for one in self._printed.said(prose, self._catalogue.language))

    def _prose(self, prose: Prose) -> Markup:
        text = self._printed.note(normalised(prose.text))
        spoken = _language(prose.language)
        page = self._catalogue.language
        shown = _with_figures_apart(text) if spoken and spoken.right_to_left else escape(text)
        if spoken and same_language(prose.language, page):
            return Markup('<span class="said">{}</span>').format(shown)
        direction = spoken.direction if spoken else "auto"
        return Markup('<span class="said" lang="{}" dir="{}">{}</span>').format(prose.language, direction, shown)

    def _island(self, island: Island) -> Markup:
        if said := hour(island, self._catalogue.language):
            words, figures = (self._printed.note(each) for each in said)
            return Markup("{} ({})").format(words, _ISLAND.format(figures)) if words else _ISLAND.format(figures)
        text = self._printed.note(normalised(island.text))
        shown = _ISLAND.format(text if island.kind in _MAY_WRAP else "\u00a0".join(text.split(" ")))
        if island.kind == "phone" and _TELEPHONE.fullmatch(text):
            number = re.sub(r"[^\d+]", "", text.replace("(0)", "") if text.startswith("+") else text)
            return Markup('<a href="tel:{}">{}</a>').format(number, shown)
        if island.kind == "email" and _EMAIL.fullmatch(text):
            return Markup('<a href="mailto:{}">{}</a>').format(quote(text, safe="@"), shown)
        return shown

    def _day(self, day: Day) -> Markup:
        written = self._printed.note(long_date(day.date, self._catalogue.language))
        figures = self._printed.note(date_in_figures(day.date))
        return Markup('<time datetime="{}">{} <span class="figures">({})</span></time>').format(
            day.date.isoformat(), written, _ISLAND.format(figures)
        )

    def _when(self, when: When) -> Markup:
        if day := self._printed.day_alone(when, self._catalogue.language):
            return self._day(day)
        if when.day is None or when.exact:
            return self._said(when.written)
        label = self._printed.note(last_day(self._catalogue))
        return self._said(when.written) + Markup('<span class="more">{}: {}</span>').format(label, self._day(when.day))


def _with_figures_apart(text: str) -> Markup:
    shown, end = Markup(), 0
    for figures in FIGURES.finditer(text):
        shown += escape(text[end : figures.start()]) + _ISLAND.format(figures[0].replace(" ", "\u00a0"))
        end = figures.end()
    return shown + escape(text[end:])


def css_text(text: str) -> Markup:
    """A text as a CSS string: every character but letters, digits and spaces is written as its number."""
    safe = (c if c.isascii() and (c.isalnum() or c == " ") else f"\\{ord(c):x} " for c in text)
    return Markup('"{}"').format(Markup("".join(safe)))


@functools.lru_cache(maxsize=64)
def _language(tag: str) -> Language | None:
    try:
        return language(tag)
    except UnknownLanguage:
        return None
