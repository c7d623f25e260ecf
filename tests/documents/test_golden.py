"""The whole visible text of every shipped template, made of the examples, in English."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from planlint.documents import DOCUMENTS
from planlint.documents.html_document import html_document
from planlint.documents.word_document import word_document
from planlint.recipients.recipient import recipient
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.template_check.visible_lines import visible_lines
from planlint.template_folders import template_file
from planlint.translate.catalogues.catalogue import catalogue
from tests.documents.cases import case

GOLDEN = Path(__file__).parent / "golden"
_ENTRY = {"html": "{0}/{0}.html.j2", "docx": "{0}/{0}.docx"}
MADE = [(document, form) for document in DOCUMENTS for form in _ENTRY
        if template_file(_ENTRY[form].format(document)).is_file()]  # fmt: skip


def lines(document: str, form: str) -> str:
    """The text of the finished document, a line for each block."""
    shown = shows(document)
    plan = case("minutes" if shown.below("meeting") else document)
    who = plan.children[0].id if document.startswith("child-") else plan.people[0].id
    reader = recipient(plan, str(who)) if shown.only_the_reader else None
    make = html_document if form == "html" else word_document
    return "\n".join(visible_lines(make(document, view(plan, shown, reader=reader), catalogue("en")), form)) + "\n"


@pytest.mark.parametrize(("document", "form"), MADE)
def test_a_document_is_word_for_word_what_it_was(document: str, form: str) -> None:
    """Run once with REWRITE_GOLDEN=1 after a change that is meant, and read the difference in git."""
    golden = GOLDEN / f"{document}.en.{form}.txt"
    if os.environ.get("REWRITE_GOLDEN"):
        golden.write_text(lines(document, form), encoding="utf-8")
    assert golden.is_file(), "no golden text yet: run this test once with REWRITE_GOLDEN=1, and read what it wrote"
    assert lines(document, form) == golden.read_text(encoding="utf-8")
