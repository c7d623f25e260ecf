"""The minutes and the letters as pages: in a browser for accessibility, and through LibreOffice as paper."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from planlint.documents import render
from planlint.model.plan import CaseDocument
from tests.browsing import axe_says, need, opened
from tests.documents.cases import LETTERS, case


def shorter(record: CaseDocument) -> CaseDocument:
    """Two of everything: axe takes a minute for what it looks at again and again."""
    several = {name: value[:2] for name, value in record if isinstance(value, tuple) and name != "people"}
    return record.model_copy(update=several)


@pytest.mark.chromium
@pytest.mark.parametrize("document", ["minutes", *LETTERS])
@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("width", [1280, 360])
def test_a_page_has_no_barrier_that_axe_knows_and_does_not_run_over(
    browser: Browser, document: str, language: str, width: int
) -> None:
    record = shorter(case(document)) if document == "minutes" else case(document)
    page = opened(browser, render(record, document, language=language, format="html", draft=True), width)
    found = axe_says(page)
    for kind in ("violations", "incomplete"):
        assert [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found[kind]] == []
    root = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    page.context.close()
    assert root[0] == root[1]


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the minutes and the letters in English and Urdu, as .docx and .pdf."""
    for tool in ("soffice", "pdftotext"):
        need(shutil.which(tool), f"{tool} is not installed")
    folder = tmp_path_factory.mktemp("records")
    for document in ("minutes", *LETTERS):
        for language in ("en", "ur"):
            made = render(case(document), document, language=language, draft=True)
            (folder / f"{document}-{language}.docx").write_bytes(made)
    files = [str(path) for path in sorted(folder.glob("*.docx"))]
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(folder), *files], check=True, capture_output=True, timeout=240)
    return folder


def pages(pdf: Path) -> list[str]:
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    return [" ".join(page.split()) for page in text.removesuffix("\f").split("\f")]


@pytest.mark.chromium
@pytest.mark.parametrize("document", LETTERS)
def test_a_letter_prints_from_the_browser_on_one_page(browser: Browser, document: str, tmp_path: Path) -> None:
    need(shutil.which("pdftotext"), "pdftotext is not installed")
    page = opened(browser, render(case(document), document, format="html"))
    page.pdf(path=tmp_path / "letter.pdf", prefer_css_page_size=True)
    page.context.close()
    (only,) = pages(tmp_path / "letter.pdf")
    assert "With kind regards" in only


@pytest.mark.libreoffice
@pytest.mark.parametrize("document", LETTERS)
def test_a_letter_is_one_page(paper: Path, document: str) -> None:
    (page,) = pages(paper / f"{document}-en.pdf")
    assert "With kind regards" in page


@pytest.mark.libreoffice
@pytest.mark.parametrize("document", ["minutes", *LETTERS])
def test_the_word_files_become_pages_in_both_directions(paper: Path, document: str) -> None:
    for language in ("en", "ur"):
        whole = " ".join(pages(paper / f"{document}-{language}.pdf"))
        assert "CP/2027/0117" in whole
        assert "01632 960101" in whole.replace("\u200e", "")


@pytest.mark.libreoffice
def test_each_page_of_the_minutes_has_its_number(paper: Path) -> None:
    for number, page in enumerate(pages(paper / "minutes-en.pdf"), start=1):
        assert page.endswith(f"Version of the plan: 2 {number}")
