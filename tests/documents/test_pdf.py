"""A finished document as PDF, by the real LibreOffice."""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from planlint.documents import NotAsTyped, render
from planlint.documents import pdf as module
from planlint.documents.pdf import NoOffice, pdf
from planlint.recipients.leaks import leaks
from planlint.recipients.secrets import Secret
from tests.documents.cases import case

needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def made() -> bytes:
    """The English family copy as PDF."""
    return pdf(render(case("family-copy"), "family-copy"), "en-GB")


@pytest.mark.libreoffice
@needs_office
def test_the_pdf_says_its_words_and_language_and_nobody_s_name(made: bytes) -> None:
    reader = PdfReader(io.BytesIO(made))
    assert "Nobody showed Sadia in Urdu" in " ".join("".join(page.extract_text() for page in reader.pages).split())
    assert str(reader.root_object["/Lang"]) == "en-GB"
    assert reader.metadata is not None
    assert reader.metadata.title == "Family copy of the child protection plan"
    assert reader.metadata.author is None


@pytest.mark.libreoffice
@needs_office
def test_the_gate_reads_the_pdf(made: bytes) -> None:
    assert leaks(made, "pdf", [Secret("12 Harbour Lights, Seaborough", "address")]) == []
    found = leaks(made, "pdf", [Secret("Nobody showed Sadia in Urdu", "words"), Secret("01632 960101", "telephone")])
    assert {leak.what for leak in found} == {"words", "telephone"}


@pytest.mark.libreoffice
@needs_office
def test_an_urdu_copy_is_in_urdu_and_nothing_is_left_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    made = pdf(render(case("family-copy"), "family-copy", language="ur", draft=True), "ur")
    assert str(PdfReader(io.BytesIO(made)).root_object["/Lang"]).startswith("ur")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.libreoffice
@needs_office
def test_a_pdf_in_another_language_than_its_document_is_not_given() -> None:
    with pytest.raises(NotAsTyped, match="language"):
        pdf(render(case("ending-letter"), "ending-letter"), "pl")


def test_without_libreoffice_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(NoOffice, match="install it"):
        pdf(b"", "en")


def test_what_takes_too_long_is_ended_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = tmp_path / "soffice"
    slow.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(60)\n")
    slow.chmod(0o700)
    monkeypatch.setattr(shutil, "which", lambda _: str(slow))
    monkeypatch.setattr(module, "_SECONDS", 0.2)
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    with pytest.raises(NoOffice, match="two minutes"):
        pdf(b"", "en")
    assert list(folder.iterdir()) == []
