"""What of an HTML template would shut somebody out who listens to a page or goes through it with keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planlint.template_check.faults import Faults
from planlint.template_check.html_page import Element, HtmlPage
from planlint.template_check.texts import TemplateText
from planlint.template_check.tokens import HOLE

_NAMED = ("aria-label", "aria-labelledby", "title")
_SCOPE = 'Write scope="col" or scope="row".'
_ROWS = 'Write <th scope="col"> in its first row, or <th scope="row"> first in each row.'


@dataclass(frozen=True, slots=True)
class _Found:
    rule: str
    start: int
    end: int
    says: str = ""
    meant: str = ""


def accessible(page: HtmlPage, faults: Faults) -> None:
    """Notes what stands in this one file; the order of headings is a matter of the whole document."""
    for element in page.elements():
        for found in _of(element, page):
            faults.add(found.rule, page.text, found.start, found.end, says=found.says, meant=found.meant)


def _of(element: Element, page: HtmlPage) -> Iterator[_Found]:
    match element.tag:
        case "html":
            yield from _of_page(element, page)
        case "th":
            yield from _of_header(element)
        case "table" if element.attributes.get("role") not in ("presentation", "none"):
            yield from _of_table(element)
        case "img" | "svg":
            yield from _of_picture(element)
        case "input" | "select" | "textarea" if not _labelled(element, page):
            what = "Put a <label> round it, or beside it with for=“its id”."
            yield _found("no-label", element, "nothing says what is asked for", what)
        case "a" | "button" if not element.content(page.page).strip() and not _is_named(element):
            yield _found("no-label", element, "it has no words", "Give it words that say where it leads.")
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if not element.content(page.page).strip() and not element.inside:
            yield _found("heading-order", element, "this heading is empty", "Give it words, or take it out.")
    if (order := element.attributes.get("tabindex", "0")).lstrip("+").isdigit() and int(order) > 0:
        yield _Found("tab-order", *page.attribute(element, "tabindex"))


def _found(rule: str, element: Element, says: str = "", meant: str = "") -> _Found:
    return _Found(rule, element.start, element.end, says, meant)


def _of_page(element: Element, page: HtmlPage) -> Iterator[_Found]:
    said = element.attributes
    for name in ("lang", "dir"):
        if HOLE not in said.get(name, ""):
            what = f"its {name} is always “{said[name]}”" if name in said else f"it has no {name}"
            yield _Found("no-language", *page.attribute(element, name), says=what)


def _of_header(header: Element) -> Iterator[_Found]:
    scope = header.attributes.get("scope", "")
    if not scope:
        what = "this header does not say if it heads a column or a row"
        yield _found("table-without-header", header, what, _SCOPE)
    elif scope.strip(HOLE).removesuffix("group") not in ("col", "row", ""):
        yield _found("table-without-header", header, "no header is of this kind", _SCOPE)


def _of_table(table: Element) -> Iterator[_Found]:
    tags = [each.tag for each in table.all()]
    if "th" not in tags and "td" in tags:
        yield _found("table-without-header", table, "this table has no header cell", _ROWS)
    if "caption" not in tags:
        what = "Write <caption> with the table’s name as the first thing in it."
        yield _found("table-without-caption", table, "this table has no caption", what)


def _of_picture(picture: Element) -> Iterator[_Found]:
    if picture.tag == "svg":
        if picture.attributes.get("aria-hidden") != "true" and not _is_named(picture):
            yield _found("no-alt-text", picture, meant='Write role="img" and aria-label, or aria-hidden="true".')
    elif "alt" not in picture.attributes:
        what = 'Write alt="…" with what the picture shows; alt="" where it shows nothing.'
        yield _found("no-alt-text", picture, meant=what)


def _is_named(element: Element) -> bool:
    return any(name in element.attributes for name in _NAMED)


def _labelled(element: Element, page: HtmlPage) -> bool:
    """Whether a field has a label, or is none that anybody sees."""
    said = element.attributes
    if said.get("type") == "hidden" or _is_named(element) or any(each.tag == "label" for each in element.around()):
        return True
    own = said.get("id")
    return own is not None and any(label.attributes.get("for") == own for label in page.elements("label"))


Headings = list[tuple[int, TemplateText, int, int]]


def headings_in_order(headings: Headings, faults: Faults) -> None:
    """Notes a second first heading, and a heading two steps below the one before it."""
    before, firsts = 0, 0
    for level, text, start, end in headings:
        firsts += level == 1
        if level == 1 and firsts > 1:
            faults.add("heading-order", text, start, end, says="this is a second <h1>",
                       meant="One page has one <h1>, its title: write <h2>.")  # fmt: skip
        elif level > before + 1:
            after = f"a heading {before}" if before else "no heading"
            faults.add("heading-order", text, start, end, says=f"this follows {after}, and a step is left out",
                       meant=f"Write <h{before + 1}>, or give it the heading above it.")  # fmt: skip
        before = level
