"""Languages nobody speaks show what escaped translation: nothing does, in any document."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from lxml import html

from planlint.documents.html_document import html_document
from planlint.documents.word_document import word_document
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import catalogue, languages
from planlint.word.package import opened
from planlint.word.text import visible_text
from tests.documents.cases import DOCUMENTS, case
from tests.documents.view_texts import view_texts

# A draft says so in English too, beside the language of the page.
IN_ENGLISH = ("Draft: not for the family.", "No qualified translator has checked the translation yet.")
SHOWN_ATTRIBUTES = ("aria-label", "data-column", "title", "alt")


def test_accents_make_a_text_longer_and_leave_figures_alone() -> None:
    said = catalogue("en-XA").translations.gettext("Ring 999 now.")
    assert said == "Ŕîîñĝ 999 ñööŵ."
    assert catalogue("en-XA").language.direction == "ltr"


def test_arabic_letters_make_a_page_run_from_right_to_left() -> None:
    said = catalogue("ar-xb").translations.gettext("Ring 999 now.")
    assert re.fullmatch(r"[\u0600-\u06ff]+ 999 [\u0600-\u06ff]+\.", said)
    assert catalogue("ar-XB").language.right_to_left


def test_they_are_drafts_and_not_among_the_languages() -> None:
    assert not catalogue("en-XA").reviewed
    assert not {"en-XA", "ar-XB"} & set(languages())


def html_texts(data: bytes) -> Iterator[str]:
    page = html.document_fromstring(data.decode())
    for style in page.xpath("//style"):
        style.drop_tree()
    yield from (str(text) for text in page.itertext())
    for element in page.iter():
        yield from (str(element.get(name, "")) for name in SHOWN_ATTRIBUTES)


@pytest.mark.parametrize("form", ["html", "docx"])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_fixed_word_escapes_translation(document: str, form: str) -> None:
    pseudo = catalogue("ar-XB")
    seen = view(case(document), shows(document))
    if form == "html":
        texts = list(html_texts(html_document(document, seen, pseudo)))
    else:
        texts = visible_text(opened(word_document(document, seen, pseudo))).splitlines()
    known = sorted({*view_texts(seen, pseudo.language), *IN_ENGLISH} - {""}, key=len, reverse=True)
    assert len(texts) > 40
    assert {rest for text in texts if (rest := without(text, known))} == set()


def without(text: str, known: list[str]) -> str:
    """What stays of a text in Latin letters when everything that people wrote is taken out."""
    text = re.sub("[\u200e\u200f]", "", " ".join(text.replace("\u00a0", " ").split()))
    for one in known:
        text = text.replace(one, "")
    return " ".join(re.findall("[A-Za-z]+", text))
