"""Every copy for one person says so on each page, whatever the document, and who answers for its translation."""

from __future__ import annotations

import pytest

from planlint.documents.html_document import html_document
from planlint.documents.html_values import css_text
from planlint.documents.page import Page
from planlint.documents.printing import Printed
from planlint.documents.word_document import word_document
from planlint.recipients.shows import shows
from planlint.recipients.values import Island
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import catalogue
from planlint.word.package import opened
from tests.documents.cases import DOCUMENTS, READERS, case, copy_for, words_of
from tests.documents.conftest import pseudo

NAME = Island("Sadia Hussain", "name")


def made(document: str, form: str, page: Page) -> bytes:
    return (html_document if form == "html" else word_document)(
        document, view(case(document), shows(document)), catalogue("en"), page
    )


@pytest.mark.parametrize("form", ["html", "docx"])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_document_can_say_for_whom_it_is(document: str, form: str) -> None:
    language = catalogue("en").language
    copy = made(document, form, Page(language, is_draft=False, for_whom=NAME))
    assert "This copy is for: Sadia Hussain" in words_of(copy, form)
    assert "This copy is for" not in words_of(made(document, form, Page(language, is_draft=False)), form)


def test_it_stands_in_the_header_of_each_page() -> None:
    page = Page(catalogue("en").language, is_draft=False, for_whom=NAME)
    assert "Sadia" in opened(made("family-copy", "docx", page)).parts["word/header.xml"].decode()
    content = css_text("This copy is for: \u2068Sadia Hussain\u2069")
    assert f"@top-center {{ content: {content}; }}" in made("family-copy", "html", page).decode()


@pytest.mark.parametrize("form", ["html", "docx"])
@pytest.mark.parametrize("document", READERS)
def test_what_is_said_to_the_worker_is_no_text_that_lacks_a_translation(document: str, form: str) -> None:
    seen, _ = copy_for(document)
    counts = []
    for aloud in (False, True):
        printed, chosen = Printed(), pseudo("ur")
        page = Page(chosen.language, is_draft=False, reads_aloud=aloud)
        (html_document if form == "html" else word_document)(document, seen, chosen, page, printed)
        counts.append(len(printed.untranslated))
    assert counts[0] == counts[1]
