"""An English term in a right-to-left page keeps its brackets, and what stands in one card keeps to one side."""

from __future__ import annotations

import re

import pytest
from lxml import html
from playwright.sync_api import Browser

from planlint.documents.html_document import html_document
from planlint.documents.word_document import word_document
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import catalogue
from planlint.word.names import w
from planlint.word.package import opened as package_of
from planlint.word.package import parsed
from tests.browsing import opened
from tests.documents.cases import case

RIGHT_TO_LEFT = ("ar", "ur", "fa", "ckb")
TERM = re.compile(r"\([A-Za-z][A-Za-z \u00a0’'-]* [A-Za-z \u00a0’'-]*\)")


def page(document: str, tag: str) -> bytes:
    return html_document(document, view(case(document), shows(document)), catalogue(tag))


@pytest.mark.parametrize("tag", RIGHT_TO_LEFT)
@pytest.mark.parametrize("document", ["family-copy", "minutes", "looked-after-letter"])
def test_no_term_in_a_heading_or_label_of_a_web_page_can_break(document: str, tag: str) -> None:
    root = html.fromstring(page(document, tag))
    labels = [each.text_content() for each in root.iter("h1", "h2", "h3", "dt", "th", "caption")]
    assert [label for label in labels if TERM.search(label)] == []
    assert any("\u00a0" in label for label in labels)


@pytest.mark.parametrize("tag", RIGHT_TO_LEFT)
def test_a_term_in_a_word_label_stands_in_one_piece_on_a_line_of_its_own(tag: str) -> None:
    package = package_of(word_document("family-copy", view(case("family-copy"), shows("family-copy")), catalogue(tag)))
    body = parsed(package.parts["word/document.xml"])
    title = next(
        each for each in body.iter(w("p")) if (style := each.find(f"{w('pPr')}/{w('pStyle')}")) is not None
        and style.get(w("val")) == "Title"
    )  # fmt: skip
    runs = ["".join("\n" if part.tag == w("br") else part.text or "" for part in run.iter(w("t"), w("br")))
            for run in title.iter(w("r"))]  # fmt: skip
    term = runs.index("\u200e(Child protection plan)\u200e")
    assert runs[term - 1].endswith("\n")


def test_an_english_or_polish_page_is_left_as_it_is() -> None:
    assert "(Child protection plan)" in html.fromstring(page("family-copy", "pl")).text_content()


def test_a_relation_keeps_to_the_name_it_belongs_to() -> None:
    for tag in ("en", "ar", "pl"):
        root = html.fromstring(page("plan", tag))
        pairs = [" ".join(each.text_content().split()) for each in root.iter("dd") if each.get("class") == "pair"]
        assert "Lena\u00a0Nowak: mother".replace("\u00a0", " ") in pairs


ONE_SIDE = """
() => [...document.querySelectorAll('.said[dir="ltr"]')].filter(said => {
  const range = document.createRange();
  range.selectNodeContents(said);
  const words = range.getBoundingClientRect(), around = said.getBoundingClientRect();
  return words.width && Math.abs(words.right - around.right) > 2;
}).map(said => said.textContent)
"""


@pytest.mark.chromium
@pytest.mark.parametrize("width", [1280, 360])
def test_english_words_keep_to_the_side_of_a_right_to_left_page(browser: Browser, width: int) -> None:
    shown = opened(browser, page("minutes", "ur"), width)
    found = shown.evaluate(ONE_SIDE)
    relations = opened(browser, page("plan", "ar"), width).evaluate(
        "() => [...document.querySelectorAll('.pair .said')].map(each => getComputedStyle(each).display)"
    )
    assert found == []
    assert set(relations) == {"inline"}
