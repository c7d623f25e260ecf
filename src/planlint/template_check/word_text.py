"""The parts of a Word template as Jinja sources: a line for each paragraph, whatever its runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from planlint.template_check.texts import Paragraph, TemplateText
from planlint.word.names import child, name, value, w
from planlint.word.package import Package, parsed
from planlint.word.runs import own_runs
from planlint.word.styles import Styles

_STORIES = ("document.main+xml", "template.main+xml", "main+xml", "header+xml", "footer+xml", "footnotes+xml")
# docxtpl's own marks: {%p …%} takes its paragraph away with it, {%tr …%} its row.
GOES_ALONG = re.compile(r"\{%[-+]?(p|tr|tc)\s.*?%\}")
_TAG = re.compile(r"\{[{%#].*?[}%#]\}")
_WITH = re.compile(r"(?<=\{[%{#])(?:tr|tc|p|r)(?=\s)")
_QUOTES = str.maketrans("“”„‘’‚", "\"\"\"'''")
_SAID = re.compile(r"\{\{\s*_\(\s*(['\"])(.*?)\1\s*\)\s*\}\}")


def word_texts(name: str, path: Path, package: Package) -> list[TemplateText]:
    """A text for each part that holds words: the body, headers, footers and notes."""
    styles = package.of_type("styles+xml")
    known = Styles(package.parts[styles[0]] if styles else None)
    found = []
    for part in package.of_type(*_STORIES):
        lines = list(_paragraphs(parsed(package.parts[part]), known))
        source = "\n".join(as_jinja(text) for text, _ in lines)
        typed = "\n".join(text for text, _ in lines)
        found.append(TemplateText(name, path, source, part, tuple(place for _, place in lines), typed))
    return found


def as_jinja(text: str) -> str:
    """A paragraph's words as Jinja reads them, each in its place: docxtpl's marks and curly quotes are none."""
    return _TAG.sub(lambda tag: _WITH.sub(lambda mark: " " * len(mark[0]), tag[0]).translate(_QUOTES), text)


def said(text: str) -> str:
    """A line of a template as its English reader sees it, tags aside."""
    return " ".join(_TAG.sub("", _SAID.sub(r"\2", text)).split())


def paragraph_words(paragraph: etree._Element) -> str:
    """The words of a paragraph, its runs put together; a break or tab is one space."""
    return "".join(_words(run) for run in own_runs(paragraph))


def _words(run: etree._Element) -> str:
    return "".join(
        (one.text or "").translate({10: " ", 9: " "}) if name(one) == "t" else " "
        for one in run
        if name(one) in ("t", "tab", "br", "cr", "noBreakHyphen")
    )


def _paragraphs(root: etree._Element, styles: Styles) -> Iterator[tuple[str, Paragraph]]:
    heading: str | None = None
    tables = {table: number for number, table in enumerate(root.iter(w("tbl")), start=1)}
    for number, paragraph in enumerate(root.iter(w("p")), start=1):
        text = paragraph_words(paragraph)
        style = styles.paragraph(value(child(paragraph, "pPr"), "pStyle"))
        if (style.level or 0) > 0:
            heading = said(text) or None
        yield text, _place(number, heading, paragraph, tables)


def _place(number: int, heading: str | None, paragraph: etree._Element, tables: dict[etree._Element, int]) -> Paragraph:
    cell = next(paragraph.iterancestors(w("tc")), None)
    row = next(cell.iterancestors(w("tr")), None) if cell is not None else None
    table = next(row.iterancestors(w("tbl")), None) if row is not None else None
    if cell is None or row is None or table is None:
        return Paragraph(number, heading)
    rows = [one for one in table.iter(w("tr")) if next(one.iterancestors(w("tbl"))) is table]
    cells = list(row.iter(w("tc")))
    column = cells.index(cell) + 1
    return Paragraph(number, heading, tables[table], rows.index(row) + 1, column, _header(rows, row, column))


def _header(rows: list[etree._Element], row: etree._Element, column: int) -> str | None:
    head = next((one for one in rows if child(child(one, "trPr"), "tblHeader") is not None), None)
    if head is None or head is row:
        return None
    cells = list(head.iter(w("tc")))
    words = " ".join(paragraph_words(one) for one in cells[column - 1].iter(w("p"))) if column <= len(cells) else ""
    return said(words) or None
