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
    said, start, end = element.attributes, element.start, element.end
    match element.tag:
        case "html":
            for name in ("lang", "dir"):
                if HOLE not in said.get(name, ""):
                    at = page.attribute(element, name)
                    what = f"its {name} is always “{said[name]}”" if name in said else f"it has no {name}"
                    yield _Found("no-language", *at, says=what)
        case "th" if said.get("scope", "").strip(HOLE).removesuffix("group") not in ("col", "row", ""):
            yield _Found("table-without-header", start, end, "no header is of this kind", _SCOPE)
        case "th" if not said.get("scope"):
            yield _Found("table-without-header", start, end, "this header does not say if it heads a column or a row",
                         _SCOPE)  # fmt: skip
        case "table" if said.get("role") not in ("presentation", "none"):
            tags = [each.tag for each in element.all()]
            if "th" not in tags and "td" in tags:
                yield _Found("table-without-header", start, end, "this table has no header cell",
                             _ROWS)  # fmt: skip
            if "caption" not in tags:
                yield _Found("table-without-caption", start, end, "this table has no caption",
                             "Write <caption> with the table’s name as the first thing in it.")  # fmt: skip
        case "img" if "alt" not in said:
            yield _Found(
                "no-alt-text",
                start,
                end,
                meant='Write alt="…" with what the picture shows; alt="" where it shows nothing.',
            )
        case "svg" if said.get("aria-hidden") != "true" and not any(name in said for name in _NAMED):
            yield _Found("no-alt-text", start, end, meant='Write role="img" and aria-label, or aria-hidden="true".')
        case "input" | "select" | "textarea" if said.get("type") != "hidden" and not _labelled(element, page):
            yield _Found(
                "no-label",
                start,
                end,
                "nothing says what is asked for",
                "Put a <label> round it, or beside it with for=“its id”.",
            )
        case "a" | "button" if not element.content(page.page).strip() and not any(name in said for name in _NAMED):
            yield _Found("no-label", start, end, "it has no words", "Give it words that say where it leads.")
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if not element.content(page.page).strip() and not element.inside:
            yield _Found("heading-order", start, end, "this heading is empty", "Give it words, or take it out.")
    if (order := said.get("tabindex", "0")).lstrip("+").isdigit() and int(order) > 0:
        yield _Found("tab-order", *page.attribute(element, "tabindex"))


def _labelled(element: Element, page: HtmlPage) -> bool:
    said = element.attributes
    if any(name in said for name in _NAMED) or any(each.tag == "label" for each in element.around()):
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
