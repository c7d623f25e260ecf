"""One Markdown file → the inside of a page: headings that can be linked to, links that lead to pages of the site."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown file as it is shown: its first heading, and its HTML."""

    title: str
    html: str


def page(text: str, moved: Callable[[str], str]) -> Page:
    """The page of a Markdown text; `moved` turns a link as it stands in the file into one within the site."""
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(text)
    anchors, headings = Anchors(), [""]
    tables: list[str] = []
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            headings.append(plain(tokens[number + 1]))
            token.attrSet("id", anchors.next(headings[-1]))
        if token.type == "table_open":
            tables.append(f"Table {len(tables) + 1}: {headings[-1]}")
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("href", moved(str(child.attrGet("href"))))
    html = parser.renderer.render(tokens, parser.options, {})
    return Page(headings[min(1, len(headings) - 1)], _framed(html, tables))


def _framed(html: str, names: Sequence[str]) -> str:
    """A table may be wider than a telephone: each moves within a frame with a name, by keyboard too."""
    given = iter(names)
    opened = re.sub(
        "<table>",
        lambda _: f'<div class="wide" role="region" aria-label="{escape(next(given))}" tabindex="0">\n<table>',
        html,
    )
    return opened.replace("</table>", "</table>\n</div>")


def plain(token: Token) -> str:
    """The words of a line, without its marks."""
    return "".join(child.content for child in token.children or () if child.type in ("text", "code_inline"))


class Anchors:
    """The names of headings, made as code hosts make them, so that a link works in both places."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def next(self, heading: str) -> str:
        """The name of the next heading; a second one of the same words gets a number."""
        name = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        count = self._used[name] = self._used.get(name, -1) + 1
        return f"{name}-{count}" if count else name
