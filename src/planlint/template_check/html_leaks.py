"""What an HTML template carries or reaches for besides its words: remarks, hidden text, scripts, things elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.template_check.faults import Faults
from planlint.template_check.html_page import Element, HtmlPage
from planlint.template_check.tokens import HOLE

_FOLLOWED = ("https:", "mailto:", "tel:", "#", HOLE)
_RUN = ("script", "iframe", "object", "embed", "form", "base")
_FETCHING = ("src", "srcset", "poster", "data", "background")
_WITHOUT = "Take it out: a page of planlint works without."
_UNSEEN = re.compile(
    r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d]))",
    re.IGNORECASE,
)
_WHITE = re.compile(r"(?<![\w-])color\s*:\s*(?:#fff(?:fff)?\b|white\b)", re.IGNORECASE)


def leaks_of_page(page: HtmlPage, faults: Faults) -> None:
    """Notes everything in the template that no copy should hold, at its place."""
    for start, end in page.comments:
        faults.add("comment-in-template", page.text, start, end,
                   meant="Write {# … #}: what stands between these stays in the template.")  # fmt: skip
    for element in page.elements():
        for start, end in _unseen(element, page):
            faults.add("hidden-text", page.text, start, end, says=f"what has “{page.page[start:end]}”")
        _active(element, page, faults)
        _elsewhere(element, page, faults)


def _unseen(element: Element, page: HtmlPage) -> Iterator[tuple[int, int]]:
    if "hidden" in element.attributes:
        yield element.start, element.end
    if "style" in element.attributes:
        start, end = page.attribute(element, "style")
        on_paper = "background" not in element.attributes["style"]
        hidden = (
            *_UNSEEN.finditer(page.page, start, end),
            *(_WHITE.finditer(page.page, start, end) if on_paper else ()),
        )
        yield from (found.span() for found in hidden)


def _active(element: Element, page: HtmlPage, faults: Faults) -> None:
    if element.tag in _RUN:
        says = "a page of planlint holds nothing of this kind"
        faults.add("active-content", page.text, element.start, element.end, says=says, meant=_WITHOUT)
    for name in element.attributes:
        if name.startswith("on") and len(name) > 3:
            says = "a page of planlint runs no script"
            faults.add("active-content", page.text, *page.attribute(element, name), says=says, meant=_WITHOUT)


def _elsewhere(element: Element, page: HtmlPage, faults: Faults) -> None:
    said, fetches = element.attributes, "the page would fetch something"
    for name in _FETCHING:
        if name in said and element.tag not in _RUN and not said[name].startswith(("data:", HOLE)):
            faults.add("external-link", page.text, *page.attribute(element, name), says=fetches,
                       meant="Put the picture into the file itself, as data:.")  # fmt: skip
    address = said.get("href", "")
    if element.tag == "link":
        faults.add("external-link", page.text, *page.attribute(element, "href"), says=fetches,
                   meant="Write the style into html/style.css, which stands in each page.")  # fmt: skip
    elif address and not address.startswith(_FOLLOWED):
        faults.add("external-link", page.text, *page.attribute(element, "href"),
                   says="such a link is not safe, or leads nowhere",
                   meant="Link with https:, mailto: or tel:.")  # fmt: skip
