"""The whole visible text of every shipped template, made of every example it is tried on, in English."""

from __future__ import annotations

import functools
import os
from pathlib import Path

import pytest

from planlint.bundled import folder, load_yaml
from planlint.documents import DOCUMENTS
from planlint.documents.html_document import html_document
from planlint.documents.word_document import word_document
from planlint.recipients.shows import shows
from planlint.recipients.view import ViewPart
from planlint.template_check.trials import of_examples
from planlint.template_check.visible_lines import visible_lines
from planlint.template_folders import template_file
from planlint.translate.catalogues.catalogue import catalogue

GOLDEN = Path(__file__).parent / "golden"
EXAMPLES = load_yaml(folder("templates") / "tried_on.yml")
_ENTRY = {"html": "{0}/{0}.html.j2", "docx": "{0}/{0}.docx"}
MADE = [(document, example, form) for document in DOCUMENTS for example in EXAMPLES[document] for form in _ENTRY
        if template_file(_ENTRY[form].format(document)).is_file()]  # fmt: skip


@functools.cache
def seen(document: str) -> dict[str, ViewPart]:
    """What the document shows of each example."""
    return dict(of_examples(document, shows(document)))


def lines(document: str, example: str, form: str) -> str:
    """The text of the finished document, a line for each block."""
    make = html_document if form == "html" else word_document
    return "\n".join(visible_lines(make(document, seen(document)[example], catalogue("en")), form)) + "\n"


def golden(document: str, example: str, form: str) -> Path:
    """Where the text is kept: `plan.good-plan.en.docx.txt`."""
    return GOLDEN / f"{document}.{Path(example).stem}.en.{form}.txt"


@pytest.mark.parametrize(("document", "example", "form"), MADE)
def test_a_document_is_word_for_word_what_it_was(document: str, example: str, form: str) -> None:
    """Run once with REWRITE_GOLDEN=1 after a change that is meant, and read the difference in git."""
    kept = golden(document, example, form)
    if os.environ.get("REWRITE_GOLDEN"):
        kept.write_text(lines(document, example, form), encoding="utf-8")
    assert kept.is_file(), "no golden text yet: run this test once with REWRITE_GOLDEN=1, and read what it wrote"
    assert lines(document, example, form) == kept.read_text(encoding="utf-8")


def test_no_golden_text_is_left_over() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == {golden(*each).name for each in MADE}
