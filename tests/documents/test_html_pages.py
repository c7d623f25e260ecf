"""The pages in a browser: accessibility, small screens, print, and the order of figures on a right-to-left page."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from planlint.documents.html_document import html_document
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import Catalogue, catalogue
from tests.browsing import axe_says, need, opened
from tests.documents.cases import READERS, made_for
from tests.documents.conftest import pseudo

pytestmark = pytest.mark.chromium

ROOT = Path(__file__).parents[2]


def made(plan: ChildProtectionPlan, document: str, chosen: Catalogue) -> bytes:
    return html_document(document, view(plan, shows(document)), chosen)


def shorter(plan: ChildProtectionPlan) -> ChildProtectionPlan:
    """Two of everything: axe takes a minute for what it looks at again and again."""
    several = {name: value[:2] for name, value in plan if isinstance(value, tuple) and name != "people"}
    return plan.model_copy(update=several)


@pytest.mark.parametrize("document", ["family-copy", "plan"])
@pytest.mark.parametrize("width", [1280, 360])
def test_a_page_has_no_barrier_that_axe_knows_and_does_not_run_over(
    browser: Browser, good_plan: ChildProtectionPlan, each_catalogue: Catalogue, document: str, width: int
) -> None:
    page = opened(
        browser, made(shorter(good_plan) if document == "plan" else good_plan, document, each_catalogue), width
    )
    found = axe_says(page)
    for kind in ("violations", "incomplete"):
        assert [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found[kind]] == []
    root = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    page.context.close()
    assert root[0] == root[1]


@pytest.mark.parametrize("document", READERS)
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("tag", ["en", "ur"])
def test_a_copy_for_one_person_has_no_barrier_and_does_not_run_over(
    browser: Browser, document: str, width: int, tag: str
) -> None:
    chosen = catalogue("en") if tag == "en" else pseudo(tag)
    page = opened(browser, made_for(document, chosen, translated=True), width)
    found = axe_says(page)
    for kind in ("violations", "incomplete"):
        assert [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found[kind]] == []
    root = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    page.context.close()
    assert root[0] == root[1]


def test_a_page_broken_on_purpose_is_caught(browser: Browser, good_plan: ChildProtectionPlan) -> None:
    source = made(good_plan, "family-copy", catalogue("en")).decode()
    for whole, broken in [
        ('lang="en-GB" dir="ltr"', ""),
        ("--soft-ink: #4a5866", "--soft-ink: #c8ccd0"),
        ("<main id", "<div id"),
        ("</main>", "</div>"),
    ]:
        assert whole in source
        source = source.replace(whole, broken)
    page = opened(browser, re.sub("<title>.*</title>", "<title></title>", source).encode())
    caught = {rule["id"] for rule in axe_says(page)["violations"]}
    page.context.close()
    assert {"color-contrast", "document-title", "html-has-lang", "landmark-one-main"} <= caught


def test_a_page_asks_the_network_for_nothing(browser: Browser, good_plan: ChildProtectionPlan, tmp_path: Path) -> None:
    file = tmp_path / "copy.html"
    file.write_bytes(made(good_plan, "family-copy", catalogue("en")))
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    page.close()
    assert asked == [file.as_uri()]


def test_rows_are_cards_on_a_telephone_and_the_type_is_large(browser: Browser, good_plan: ChildProtectionPlan) -> None:
    page = opened(browser, made(good_plan, "family-copy", catalogue("en")), 360)
    cell = page.locator("td[data-column='By when']").first
    label = cell.evaluate("cell => getComputedStyle(cell, '::before').content")
    display = cell.evaluate("cell => getComputedStyle(cell).display")
    size = page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
    page.context.close()
    assert label.startswith('"By when"') or "attr(data-column)" in label
    assert display == "block"
    assert size >= 19


def test_the_focus_ring_shows_in_two_colours(browser: Browser, good_plan: ChildProtectionPlan) -> None:
    page = opened(browser, made(good_plan, "family-copy", catalogue("en")))
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    ring = page.evaluate(
        "[getComputedStyle(document.activeElement).outlineWidth, getComputedStyle(document.activeElement).boxShadow]"
    )
    page.context.close()
    assert ring[0] == "3px"
    assert ring[1] != "none"


@pytest.fixture
def urdu_pdf(browser: Browser, good_plan: ChildProtectionPlan, urdu: Catalogue, tmp_path: Path) -> Path:
    need(shutil.which("pdftotext"), "pdftotext is not installed")
    page = opened(browser, made(good_plan, "family-copy", urdu))
    page.pdf(path=tmp_path / "copy.pdf", prefer_css_page_size=True)
    page.context.close()
    return tmp_path / "copy.pdf"


def pdf_text(pdf: Path, *options: str) -> str:
    """What stands in a PDF, without the marks of direction that pdftotext writes round it."""
    out = subprocess.run(["pdftotext", *options, str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    return re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", out)


def test_every_printed_page_of_a_draft_is_marked_and_numbered(urdu_pdf: Path) -> None:
    pages = pdf_text(urdu_pdf).rstrip("\f").split("\f")
    assert len(pages) > 5
    for number, page in enumerate(pages, 1):
        text = " ".join(page.split())
        assert "Draft: not for the family. No qualified translator has checked the translation yet." in text
        assert re.search(rf"CP/2027/0117 · .*\b{number}\b", text)


def test_printed_pages_are_a4_and_repeat_the_header_of_a_table(
    browser: Browser, good_plan: ChildProtectionPlan, tmp_path: Path
) -> None:
    need(shutil.which("pdftotext"), "pdftotext is not installed")
    page = opened(browser, made(good_plan, "plan", catalogue("en")))
    page.pdf(path=tmp_path / "plan.pdf", prefer_css_page_size=True)
    page.context.close()
    size = re.search(r'page width="([\d.]+)" height="([\d.]+)"', pdf_text(tmp_path / "plan.pdf", "-bbox"))
    assert size is not None
    assert [round(float(side)) for side in size.groups()] == [595, 842]
    assert len(re.findall("^Sees$", pdf_text(tmp_path / "plan.pdf"), re.MULTILINE)) > 1


def test_figures_on_a_right_to_left_page_stand_in_their_own_order(urdu_pdf: Path) -> None:
    found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</word>', pdf_text(urdu_pdf, "-bbox"))
    words = [(float(across), float(down), text) for across, down, text in found]
    for first, second in [("01632", "960101"), ("01632", "960100"), ("Bethan", "Rhys"), ("Lena", "Nowak")]:
        across, down, _ = next(word for word in words if word[2] == second)
        beside = [word for word in words if word[2] == first and abs(word[1] - down) < 1]
        assert [word[0] < across for word in beside] == [True], f"{first} stands before {second}"
    assert any("25/03/2027" in text for _, _, text in words)
