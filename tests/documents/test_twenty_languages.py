"""Each document for families in every language that has a catalogue: whole, in the right order, and no English left."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser

from planlint.bundled import folder
from planlint.documents.html_document import html_document
from planlint.documents.page import Page
from planlint.documents.word_document import word_document
from planlint.documents.word_fonts import SLOTS
from planlint.model.plan import CaseDocument
from planlint.recipients.recipient import recipient
from planlint.recipients.shows import shows
from planlint.recipients.values import Island
from planlint.recipients.view import ViewPart, view
from planlint.translate.catalogues.catalogue import catalogue, languages
from planlint.translate.catalogues.fixed_texts import fixed_texts
from planlint.translate.languages import language
from planlint.word.names import w
from planlint.word.package import opened as package
from planlint.word.package import parsed
from planlint.word.text import visible_text
from tests.browsing import axe_says, need, opened
from tests.documents.cases import case
from tests.documents.view_texts import view_texts

DRAFT = ("Draft: not for the family.", "No qualified translator has checked the translation yet.")
READERS = {
    "family-copy": None,
    "own-page": "mum",
    "child-copy-younger": "adam",
    "child-copy-older": "lena",
    "family-minutes": None,
}
DOCUMENTS = [each for each in READERS if (folder("templates") / each).is_dir()]
TAGS = languages()
# One call of LibreOffice for several languages: it takes longer to start than to convert.
GROUPS = [TAGS[start : start + 5] for start in range(0, len(TAGS), 5)]
NUMBER = ("01632", "960101")

every_document = pytest.mark.parametrize("document", DOCUMENTS)
every_language = pytest.mark.parametrize("tag", TAGS)


@cache
def seen(document: str) -> ViewPart:
    """The view of the example, two of everything: twenty languages of all of it would take minutes."""
    whole = case("minutes" if document == "family-minutes" else document)
    several = {
        name: value[:2]
        for name, value in whole
        if isinstance(value, tuple) and name not in ("people", "children", "visits")
        for name, value in whole
        if isinstance(value, tuple) and name not in ("people", "children", "visits")
    }
    plan: CaseDocument = whole.model_copy(update=several)
    reader = READERS[document]
    return view(plan, shows(document), reader=recipient(plan, reader) if reader else None)


@cache
def made(document: str, tag: str, form: str) -> bytes:
    chosen = catalogue(tag)
    reader = READERS[document]
    name = Island(recipient(case("family-copy"), reader).name, "name") if reader else None
    page = Page(chosen.language, not chosen.reviewed, for_whom=name)
    return (word_document if form == "docx" else html_document)(document, seen(document), chosen, page)


@cache
def lines(document: str, tag: str, form: str) -> tuple[str, ...]:
    """The lines of a document, without marks of direction, white space folded."""
    data = made(document, tag, form)
    if form == "docx":
        found = visible_text(package(data)).splitlines()
    else:
        found = [str(text) for text in html.document_fromstring(data.decode()).xpath("//body//text()")]
    return tuple(plain(line) for line in found)


@cache
def written(document: str, tag: str, form: str) -> tuple[str, ...]:
    """What the English document shows of what people wrote, with dates as the language has them."""
    english = " ".join(lines(document, "en", form))
    both = zip(*(view_texts(seen(document), language(each)) for each in ("en", tag)), strict=True)
    return tuple(plain(own) for ours, own in both if plain(ours) in english)


def plain(text: str) -> str:
    return " ".join(re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text).replace("\u00a0", " ").split())


@every_document
@every_language
@pytest.mark.parametrize("form", ["docx", "html"])
def test_no_fixed_text_is_left_in_english(document: str, tag: str, form: str) -> None:
    said = catalogue(tag).translations
    english = {one.text for one in fixed_texts() if said.gettext(one.text) != one.text}
    typed = set(view_texts(seen(document), language(tag)))
    assert set(lines(document, tag, form)) & english - typed - set(DRAFT) == set()


@every_document
@every_language
@pytest.mark.parametrize("form", ["docx", "html"])
def test_a_draft_says_so_in_both_languages(document: str, tag: str, form: str) -> None:
    text = " ".join(lines(document, tag, form))
    for sentence in DRAFT:
        assert sentence in text
        assert plain(catalogue(tag).translations.gettext(sentence)) in text


@every_document
@every_language
def test_a_web_page_says_its_language_and_direction(document: str, tag: str) -> None:
    root = html.document_fromstring(made(document, tag, "html").decode())
    assert (root.get("lang"), root.get("dir")) == (tag, language(tag).direction)
    assert b"No qualified translator" in made(document, tag, "html").partition(b"<body")[0]  # the head of printed pages


@every_document
@every_language
def test_a_word_file_says_its_language_direction_and_fonts(document: str, tag: str) -> None:
    parts = package(made(document, tag, "docx")).parts
    styles, body = parsed(parts["word/styles.xml"]), parsed(parts["word/document.xml"])
    defaults = styles.find(f".//{w('rPrDefault')}/{w('rPr')}")
    assert defaults is not None
    spoken, fonts = defaults.find(w("lang")), defaults.find(w("rFonts"))
    assert spoken is not None
    assert fonts is not None
    assert spoken.get(w("val")) == tag
    assert all(fonts.get(w(slot)) for slot in SLOTS)
    right_to_left = language(tag).right_to_left
    assert all((section.find(w("bidi")) is not None) == right_to_left for section in body.iter(w("sectPr")))
    assert all((table.find(w("bidiVisual")) is not None) == right_to_left for table in body.iter(w("tblPr")))


@every_document
@pytest.mark.parametrize("form", ["docx", "html"])
def test_a_date_stands_after_a_label_or_alone_and_never_in_a_sentence(document: str, form: str) -> None:
    dates = [text for text in view_texts(seen(document), language("en-XA")) if re.search(r"day \d+ \w+ 20\d\d$", text)]
    assert dates
    if form == "docx":
        places = [line.partition(day) for line in lines(document, "en-XA", form) for day in set(dates) if day in line]
    else:
        root = html.document_fromstring(made(document, "en-XA", form).decode())
        places = [
            ((above.text or ""), "", time.tail or "")
            for time in root.iter("time")
            if (above := time.getparent()) is not None
        ]
    assert places
    for before, _, after in places:
        assert before.strip() == "" or before.strip()[-1] in ":)", before
        assert re.fullmatch(r"(\s*\(\d\d/\d\d/\d{4}\))?[\s,]*", after) or ":" in before, after


@pytest.mark.libreoffice
@pytest.mark.parametrize("tags", GROUPS, ids=" ".join)
def test_word_pages_hold_what_was_written_and_keep_figures_in_order(tags: list[str], tmp_path: Path) -> None:
    for tool in ("soffice", "pdftotext"):
        need(shutil.which(tool), f"{tool} is not installed")
    for document in DOCUMENTS:
        for tag in tags:
            (tmp_path / f"{document}.{tag}.docx").write_bytes(made(document, tag, "docx"))
    command = [
        "soffice",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
    ]
    files = [str(path) for path in sorted(tmp_path.glob("*.docx"))]
    subprocess.run([*command, "--outdir", str(tmp_path), *files], check=True, capture_output=True, timeout=300)
    faults = []
    for document in DOCUMENTS:
        for tag in tags:
            words = boxes(tmp_path / f"{document}.{tag}.pdf")
            printed = {word for text, *_ in words for word in re.findall("[A-Za-z0-9]+", text)}
            expected = {word for text in written(document, tag, "docx") for word in latin_words(text)}
            faults += [f"{document} {tag}: “{word}” is not printed" for word in sorted(expected - printed)]
            faults += [f"{document} {tag}: {fault}" for fault in out_of_order(words)]
    assert faults == []


def latin_words(text: str) -> list[str]:
    """The words that a PDF gives back as they were, whatever the language of the page."""
    return re.findall("[A-Za-z0-9]+", text) if text.isascii() else []


def boxes(pdf: Path) -> list[tuple[str, float, float, float]]:
    """Each word of the pages with its left and right side and its distance from the top of the first page."""
    out = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    found, page = [], 0
    for line in out.splitlines():
        page += "<page " in line
        match = re.search(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*)</word>', line)
        if match:
            found.append((match[4], float(match[1]), float(match[3]), float(match[2]) + 1000 * page))
    return found


def out_of_order(words: list[tuple[str, float, float, float]]) -> list[str]:
    """What is wrong with the telephone number and the figures of dates, by where they stand on the paper."""
    first, second = NUMBER
    pairs = [
        (one[2], other[1])
        for one in words
        for other in words
        if (one[0], other[0]) == NUMBER
        and abs(one[3] - other[3]) < 2
        and min(abs(one[1] - other[2]), abs(one[2] - other[1])) < 8
    ]
    faults = (
        [] if pairs or not any(second in word[0] for word in words) else [f"{first} does not stand beside {second}"]
    )
    faults += [f"{second} stands before {first}" for right, left in pairs if right > left]
    dates = [word[0] for word in words if re.search(r"\d+/\d+/\d+", word[0])]
    faults += [f"a date came apart: {date}" for date in dates if not re.search(r"\d\d/\d\d/\d{4}", date)]
    return faults


@pytest.mark.chromium
@every_language
def test_a_web_page_is_whole_and_has_no_barrier_that_axe_knows(browser: Browser, tag: str) -> None:
    page = opened(browser, made("family-copy", tag, "html"))
    text = plain(page.evaluate("document.body.textContent"))
    assert len(written("family-copy", tag, "html")) > 100
    assert [one for one in written("family-copy", tag, "html") if one not in text] == []
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 900})
        found = axe_says(page)["violations"]
        assert [(width, rule["id"], rule["nodes"][0]["html"][:200]) for rule in found] == []
        across = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert across[0] == across[1]
    page.context.close()
