"""The Word documents as pages: converted by LibreOffice, and looked at by where the words stand on the paper."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path

import pytest

from planlint.documents.word_document import word_document
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import Catalogue, catalogue, languages
from planlint.translate.languages import language
from planlint.word.names import w
from planlint.word.package import opened, parsed
from planlint.word.text import paragraph_text

pytestmark = pytest.mark.libreoffice
DRAFT = "Draft: not for the family."


@dataclass(frozen=True)
class Word:
    """A word on a page: its text and the box it stands in, in points from the top left corner."""

    page: int
    text: str
    left: float
    right: float
    top: float


class Arabic(NullTranslations):
    """Fixed text in Arabic letters, as long as there is no Urdu catalogue."""

    def gettext(self, message: str) -> str:
        """The text in other letters; numbers and marks stay."""
        return message.lower().translate(str.maketrans("abcdefghiklmnoprstuwy", "ابجدهوزحطكلمنسعصرشتثي"))


@pytest.fixture(scope="module")
def right_to_left() -> Catalogue:
    """The Urdu catalogue, not yet checked by anybody."""
    return catalogue("ur") if "ur" in languages() else Catalogue(language("ur"), Arabic(), reviewed=False)


@pytest.fixture(scope="module")
def made(good_plan: ChildProtectionPlan, tmp_path_factory: pytest.TempPathFactory, right_to_left: Catalogue) -> Path:
    """A folder with the plan and the family copy in English and in a right-to-left language, as .docx, .pdf, .fodt."""
    missing = [tool for tool in ("soffice", "pdftotext") if shutil.which(tool) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"{' and '.join(missing)} must be installed where CI runs")
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed: the Word pages were not looked at")
    folder = tmp_path_factory.mktemp("pages")
    for document in ("plan", "family-copy"):
        for chosen in (catalogue("en"), right_to_left):
            data = word_document(document, view(good_plan, shows(document)), chosen)
            (folder / f"{document}-{chosen.language.direction}.docx").write_bytes(data)
    for kind in ("pdf", "fodt"):
        _convert(folder, kind)
    return folder


def _convert(folder: Path, kind: str) -> None:
    profile = (folder / "profile").as_uri()
    files = [str(path) for path in sorted(folder.glob("*.docx"))]
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir"]
    subprocess.run([*command, str(folder), *files], check=True, capture_output=True, timeout=240)


def _words(pdf: Path) -> list[Word]:
    page = 0
    found = []
    boxes = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    for line in boxes.splitlines():
        page += "<page " in line
        match = re.search(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*)</word>', line)
        if match:
            left, top, right = (float(match[group]) for group in (1, 2, 3))
            found.append(Word(page, match[4], left, right, top))
    return found


def _pages(pdf: Path) -> list[str]:
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    return [" ".join(page.split()) for page in text.removesuffix("\f").split("\f")]


def _beside(words: list[Word], first: str, second: str) -> list[tuple[Word, Word]]:
    """Each place where both words stand on one line, next to each other in either order."""
    return [
        (one, other)
        for one in words
        for other in words
        if (one.text, other.text) == (first, second)
        and one.page == other.page
        and abs(one.top - other.top) < 2
        and min(abs(one.right - other.left), abs(other.right - one.left)) < 6
    ]


@pytest.mark.parametrize("document", ["plan", "family-copy"])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_every_file_becomes_pages(made: Path, document: str, direction: str) -> None:
    assert len(_pages(made / f"{document}-{direction}.pdf")) > 3
    assert (made / f"{document}-{direction}.fodt").stat().st_size > 50_000


def test_the_sections_stand_in_their_order(made: Path) -> None:
    text = " ".join(_pages(made / "family-copy-ltr.pdf"))
    headings = (
        "What happens next",
        "Who to ring",
        "What we are worried about",
        "What is going well",
        "What needs to change",
        "Who will do what, and by when",
        "What each person does",
        "Who sees the children",
        "How we will know",
        "What happens if it does not get better",
        "What you can do if you disagree",
        "Words explained",
        "Signing this plan",
    )
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)


def test_headings_are_headings_and_not_only_large_letters(made: Path) -> None:
    text = (made / "family-copy-ltr.fodt").read_text(encoding="utf-8")
    levels = re.findall(r'<text:h [^>]*text:outline-level="(\d)"', text)
    assert levels.count("1") > 10
    assert levels.count("2") > 10


def test_a_tables_header_row_is_repeated_on_the_next_page(made: Path) -> None:
    pages = _pages(made / "plan-ltr.pdf")
    heads = [number for number, page in enumerate(pages) if "How often Why How they are seen" in page]
    assert len(heads) > 1
    assert heads == list(range(heads[0], heads[-1] + 1))


@pytest.mark.parametrize("document", ["plan", "family-copy"])
def test_a_draft_says_so_on_each_page_in_both_languages(made: Path, document: str, right_to_left: Catalogue) -> None:
    pages = _pages(made / f"{document}-rtl.pdf")
    assert all(DRAFT in page for page in pages)
    header = parsed(opened((made / f"{document}-rtl.docx").read_bytes()).parts["word/header.xml"])
    first = next(iter(header.iter(w("p"))))
    assert right_to_left.translations.gettext(DRAFT) in paragraph_text(first)
    words = _words(made / f"{document}-rtl.pdf")
    for number in range(1, len(pages) + 1):
        above = [word for word in words if word.page == number and word.top < 60]
        assert any("\u0600" <= letter <= "\u06ff" or letter >= "\ufb50" for word in above for letter in word.text)


def test_each_english_page_has_its_number_and_the_version_and_no_draft_mark(made: Path) -> None:
    for number, page in enumerate(_pages(made / "family-copy-ltr.pdf"), start=1):
        assert "Draft" not in page
        assert page.endswith(f"Version of the plan: 2 {number}")


@pytest.mark.parametrize(
    ("first", "second"),
    [("01632", "960101"), ("Bethan", "Rhys"), ("Lena", "Nowak"), ("01632", "960100"), ("Sadia", "Hussain")],
)
def test_numbers_and_names_read_the_right_way_on_a_right_to_left_page(made: Path, first: str, second: str) -> None:
    places = _beside(_words(made / "family-copy-rtl.pdf"), first, second)
    assert places
    assert all(one.right <= other.left for one, other in places)


def test_figures_of_a_date_stand_whole_at_the_end_of_a_right_to_left_date(made: Path) -> None:
    places = _beside(_words(made / "family-copy-rtl.pdf"), "2027", "(25/03/2027)")
    assert places
    assert all(figures.right <= year.left for year, figures in places)


def test_a_right_to_left_page_begins_at_the_right(made: Path) -> None:
    words = _words(made / "family-copy-rtl.pdf")
    number = _beside(words, "01632", "960101")[0][1]
    label = [word for word in words if word.page == number.page and abs(word.top - number.top) < 12]
    assert max(word.right for word in label) > number.right + 20
    assert all(word.right < 560 for word in label)


def test_english_sentences_on_a_right_to_left_page_run_from_left_to_right(made: Path) -> None:
    words = _words(made / "family-copy-rtl.pdf")
    for first, second in (("Adam", "gets"), ("gets", "tired"), ("tired", "when")):
        places = _beside(words, first, second)
        assert places
        assert all(one.right <= other.left for one, other in places)
