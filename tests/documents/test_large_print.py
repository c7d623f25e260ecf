"""Large print: 18 points, nothing under 16, one and a half lines, and tables that break no word."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from playwright.sync_api import Browser
from pypdf import PdfReader

from planlint.documents.html_document import html_document
from planlint.documents.page import Page
from planlint.documents.pdf import pdf
from planlint.documents.word_document import word_document
from planlint.recipients.leaks import shape_faults
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import catalogue
from planlint.word.names import name, w
from planlint.word.package import opened, parsed
from planlint.word.text import visible_text
from tests.browsing import opened as shown_in
from tests.documents.cases import DOCUMENTS, case

_LEAST, _BODY = 32, 36  # half points


def large(document: str, language: str = "en", *, is_large: bool = True) -> bytes:
    chosen = catalogue(language)
    page = Page(chosen.language, False, is_large=is_large)
    return word_document(document, view(case(document), shows(document)), chosen, page)


def roots(finished: bytes) -> Iterator[etree._Element]:
    package = opened(finished)
    yield from (parsed(package.parts[part]) for part in package.of_type("+xml") if part.startswith("word/"))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_is_under_16_points_and_the_body_is_18_or_more(document: str) -> None:
    finished = large(document)
    sizes = [
        int(size.get(w("val"), "0"))
        for root in roots(finished)
        for size in root.iter(w("sz"), w("szCs"))
        if name(size.getparent()) == "rPr"  # type: ignore[arg-type]
    ]
    assert min(sizes) >= _LEAST
    styles = parsed(opened(finished).parts["word/styles.xml"])
    default = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('sz')}")
    assert default is not None
    assert int(default.get(w("val"), "0")) >= _BODY


def test_lines_stand_one_and_a_half_apart() -> None:
    lines = {
        spacing.get(w("line"))
        for root in roots(large("family-copy"))
        for spacing in root.iter(w("spacing"))
        if spacing.get(w("line")) and spacing.get(w("lineRule"), "auto") == "auto"
    }
    assert lines == {"360"}


@pytest.mark.parametrize("language", ["en", "ur"])
def test_every_word_of_the_usual_copy_is_there_and_the_shape_is_sound(language: str) -> None:
    usual = set(visible_text(opened(large("family-copy", language, is_large=False))).split())
    finished = large("family-copy", language)
    assert usual - set(visible_text(opened(finished)).split()) == set()
    assert shape_faults(finished) == []


def test_narrow_columns_become_a_heading_beside_each_cell() -> None:
    root = next(root for root in roots(large("family-copy")) if name(root) == "document")
    table = next(table for table in root.iter(w("tbl")) if "What will be done" in "".join(table.itertext()))
    first = ["".join(cell.itertext()) for cell in table.find(w("tr")).findall(w("tc"))]  # type: ignore[union-attr]
    assert first == ["What will be done", "Tomasz sends Bethan a photo of his work list for the next week."]


@pytest.mark.libreoffice
def test_no_word_is_broken_on_the_printed_page(tmp_path: Path) -> None:
    finished = large("family-copy")
    made = tmp_path / "large.pdf"
    made.write_bytes(pdf(finished, "en-GB"))
    printed = subprocess.run(["pdftotext", str(made), "-"], capture_output=True, check=True).stdout.decode()
    words = set(re.findall(r"[A-Za-z]{4,}", visible_text(opened(finished))))
    assert words - set(re.findall(r"[A-Za-z]{4,}", printed)) == set()
    assert PdfReader(io.BytesIO(made.read_bytes())).pages[0].mediabox.width < 600


@pytest.mark.chromium
@pytest.mark.parametrize("width", [360, 1280])
def test_the_web_page_is_large_too_and_fits(browser: Browser, width: int) -> None:
    chosen = catalogue("en")
    seen = view(case("family-copy"), shows("family-copy"))
    shown = shown_in(browser, html_document("family-copy", seen, chosen, Page(chosen.language, False, True)), width)
    sizes = shown.evaluate(
        "[...document.querySelectorAll('main *')].filter(e => e.textContent.trim())"
        ".map(e => parseFloat(getComputedStyle(e).fontSize))"
    )
    assert min(sizes) >= 16 * 96 / 72
    assert shown.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
