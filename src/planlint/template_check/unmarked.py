"""Words that a template prints without marking them for translation: in its text, its attributes and its style."""

from __future__ import annotations

import re

from planlint.template_check.faults import Faults
from planlint.template_check.html_page import Element, HtmlPage
from planlint.template_check.texts import TemplateText
from planlint.template_check.tokens import HOLE, page_of

_WORDS = re.compile(rf"[^{HOLE}\n]*[^\W\d_{HOLE}][^{HOLE}\n]*")
_SAID = ("title", "alt", "aria-label", "aria-description", "placeholder", "label", "summary", "data-column")
_STYLE = ("style", "script")
_CONTENT = re.compile(r"(?<![\w-])content\s*:([^;{}]*)")
_STRING = re.compile(r"([\"'])((?:(?!\1)[^\\\n]|\\.)*)\1")
# What a block puts into a tag (“ class="letter"”) is no text of the page.
_OF_A_TAG = re.compile(r"\s*(?:[\w-]+=\"[^\"]*\"\s*)+")


def unmarked_in_page(page: HtmlPage, faults: Faults) -> None:
    """Notes the words of an HTML template that stay English in every language."""
    for element in (page.root, *page.elements()):
        if element.is_english():
            continue
        for start, end in element.words:
            if element.tag in _STYLE:
                unmarked_in_style(page.text, page.page, start, end, faults)
            else:
                _note(page.text, page.page, start, end, faults)
        for name in _SAID:
            if name in element.attributes:
                _attribute(page, element, name, faults)


def unmarked_in_style(text: TemplateText, page: str, start: int, end: int, faults: Faults) -> None:
    """Notes words that a style sheet prints (`content: "…"`)."""
    for content in _CONTENT.finditer(page, start, end):
        for found in _STRING.finditer(page, content.start(1), content.end(1)):
            # \\a and the like are characters by number, not words.
            if re.search(r"[^\W\d_]", re.sub(r"\\[0-9a-fA-F]{1,6} ?", "", found[2])):
                faults.add(
                    "unmarked-text", text, found.start(2), found.end(2), says="is printed in English by the style"
                )


def unmarked_in_word(text: TemplateText, faults: Faults) -> None:
    """Notes the words of a Word template that stand outside its tags."""
    page = page_of(text)
    for line in range(1, len(text.paragraphs) + 1):
        start = text.start_of(line)
        _note(text, page, start, start + len(text.line(line)), faults)


def _attribute(page: HtmlPage, element: Element, name: str, faults: Faults) -> None:
    start, end = page.attribute(element, name)
    if start != element.start:
        _note(page.text, page.page, start, end, faults)


def _note(text: TemplateText, page: str, start: int, end: int, faults: Faults) -> None:
    for found in _WORDS.finditer(page, start, end):
        words = found[0]
        if _OF_A_TAG.fullmatch(words):
            continue
        first = found.start() + len(words) - len(words.lstrip())
        faults.add(
            "unmarked-text", text, first, found.start() + len(words.rstrip()), says="is not marked for translation"
        )
