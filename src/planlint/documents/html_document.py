"""A view → one HTML file that needs nothing else: its style is inside, and it fetches nothing."""

from __future__ import annotations

import itertools
from typing import Any

from jinja2 import FileSystemLoader
from jinja2.sandbox import SandboxedEnvironment
from lxml import html
from markupsafe import Markup

from planlint.documents import codes
from planlint.documents.html_values import HtmlValues, css_text
from planlint.documents.page import Page
from planlint.documents.printing import Printed, environment
from planlint.documents.proof import proof_read
from planlint.documents.timeline import marks_of
from planlint.documents.timeline_svg import timeline_image
from planlint.documents.typed_text import normalised
from planlint.documents.whole_terms import with_whole_terms
from planlint.recipients.values import Day, Island, Prose, When
from planlint.recipients.view import ViewPart
from planlint.template_folders import template_file, template_folders
from planlint.translate.catalogues.catalogue import Catalogue


def html_document(
    document: str, seen: ViewPart, catalogue: Catalogue, page: Page | None = None, printed: Printed | None = None
) -> bytes:
    """The HTML file, in UTF-8, of a document: `templates/<document>/<document>.html.j2` filled with the view.

    Raises NotAsTyped when a text that was put in is not found in the finished file as typed.
    """
    printed = printed or Printed()
    style = template_file("html/style.css").read_text(encoding="utf-8")
    page = page or Page(catalogue.language, not catalogue.reviewed)
    template = html_environment(catalogue, printed).get_template(f"{document}/{document}.html.j2")
    finished = template.render(plan=seen, page=page, stylesheet=Markup(style)).encode("utf-8")
    proof_read(printed.texts, visible_text(finished))
    return finished


def visible_text(finished: bytes) -> str:
    """The text that a reader of the page finds in it; read from the file, not from what went into it."""
    body = html.document_fromstring(finished, parser=html.HTMLParser(encoding="utf-8", huge_tree=True)).find("body")
    return str(body.text_content()) if body is not None else ""


def html_environment(catalogue: Catalogue, printed: Printed) -> SandboxedEnvironment:
    """The engine of the HTML templates, with all that they may use; what they print is noted in `printed`."""
    catalogue = with_whole_terms(catalogue)
    values = HtmlValues(catalogue, printed)
    env = environment(catalogue, values.finalize, FileSystemLoader(template_folders()))
    env.filters |= {
        "coded": lambda value, of="": codes.said(value, catalogue, of),
        "language_name": lambda tag: codes.language_name(tag, catalogue),
        "country_name": lambda code: codes.country_name(code, catalogue),
        "plainly": _plainly,
        "css_text": css_text,
        "after": _after,
        "parts": tuple,
        "as_written": _as_written,
        "timeline": lambda dates, label: Markup(timeline_image(marks_of(dates), label)),
    }
    env.tests |= {
        "given": _given,
        "many": lambda value: isinstance(value, tuple),
        "part": lambda value: isinstance(value, ViewPart),
    }
    numbers = itertools.count(1)
    # A function and not a filter: Jinja works a filter on a constant out once, and every id would be the same.
    env.globals["numbered"] = lambda name: f"{name}-{next(numbers)}"
    return env


def _given(value: Any) -> bool:
    return value is not None and value != () and value != ""


def _plainly(value: Prose | Island) -> str:
    return normalised(value.text)


def _as_written(when: When | None) -> When | Prose | None:
    # What happens on the day something goes wrong has no day yet.
    return when if when is None or when.exact else when.written


def _after(days: tuple[Day, ...], plan_date: Day | None) -> tuple[Day, ...]:
    later = (day for day in days if plan_date is None or day.date > plan_date.date)
    return tuple(sorted(later, key=lambda day: day.date))
