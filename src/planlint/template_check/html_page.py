"""An HTML template as elements and texts with their offsets; tags of the template language are blanks or holes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from planlint.template_check.texts import TemplateText
from planlint.template_check.tokens import page_of

_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass(slots=True)
class Element:
    """One element: `start` to `end` is its opening tag; `words` are the offsets of the texts right within it."""

    tag: str
    attributes: dict[str, str]
    start: int
    end: int
    above: Element | None
    words: list[tuple[int, int]] = field(default_factory=list)
    inside: list[Element] = field(default_factory=list)

    def around(self) -> Iterator[Element]:
        """The element itself and those it stands in."""
        at: Element | None = self
        while at is not None:
            yield at
            at = at.above

    def all(self) -> Iterator[Element]:
        """The element itself and those in it."""
        yield self
        for one in self.inside:
            yield from one.all()

    def content(self, page: str) -> str:
        """All the text within it; a hole where a value is printed."""
        return "".join(page[start:end] for each in self.all() for start, end in each.words)

    def is_english(self) -> bool:
        """Whether its words are English on any page, and say so."""
        said = (each.attributes["lang"] for each in self.around() if "lang" in each.attributes)
        return next(said, "").lower() in ("en", "en-gb")


class HtmlPage(HTMLParser):
    """The page that a template makes, as far as it stands in this one file; `comments` are offsets of <!-- … -->."""

    def __init__(self, text: TemplateText) -> None:
        super().__init__(convert_charrefs=False)
        self.text, self.page = text, page_of(text)
        self.root = Element("", {}, 0, 0, None)
        self._at = self.root
        self.comments: list[tuple[int, int]] = []
        self.feed(self.page)
        self.close()

    def elements(self, *tags: str) -> Iterator[Element]:
        """Every element, or every one of these."""
        for element in self.root.all():
            if element is not self.root and (not tags or element.tag in tags):
                yield element

    def attribute(self, element: Element, name: str) -> tuple[int, int]:
        """Where the value of an attribute stands; the whole opening tag where it has none."""
        tag = self.page[element.start : element.end]
        found = re.search(rf"(?<![\w-]){re.escape(name)}\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)", tag, re.IGNORECASE)
        if found is None:
            return element.start, element.end
        quotes = 1 if found[1][:1] in "\"'" else 0
        return element.start + found.start(1) + quotes, element.start + found.end(1) - quotes

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start = self._offset()
        known = {name: value or "" for name, value in attrs}
        element = Element(tag, known, start, start + len(self.get_starttag_text() or ""), self._at)
        self._at.inside.append(element)
        if tag not in _VOID:
            self._at = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        before = self._at
        self.handle_starttag(tag, attrs)
        self._at = before

    def handle_endtag(self, tag: str) -> None:
        found = next((each for each in self._at.around() if each.tag == tag), None)
        if found is not None and found.above is not None:
            self._at = found.above

    def handle_data(self, data: str) -> None:
        start = self._offset()
        self._at.words.append((start, start + len(data)))

    def handle_comment(self, data: str) -> None:
        start = self._offset()
        self.comments.append((start, start + len(f"<!--{data}-->")))

    def _offset(self) -> int:
        line, column = self.getpos()
        return self.text.start_of(line) + column
