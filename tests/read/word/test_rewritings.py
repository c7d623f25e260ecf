"""What nobody can see on a page is no difference: drafts rewritten in such ways are read field by field alike."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from planlint.read.word import read_word
from tools.draft_accuracy import DRAFTS, Fields, read

_DRAFTS = ("blind-264", "blind-54", "blind-90", "unmet-013", "unmet-179")
_KEPT = "{http://www.w3.org/XML/1998/namespace}space"


def _no_break_spaces(document: Document) -> None:
    """As pasted from a web page."""
    for text in document.element.body.iter(qn("w:t")):
        text.text = (text.text or "").replace(" ", "\u00a0")


def _two_spaces_for_one(document: Document) -> None:
    for text in document.element.body.iter(qn("w:t")):
        text.text = (text.text or "").replace(" ", "  ")
        text.set(_KEPT, "preserve")


def _an_empty_column_before_the_first(document: Document) -> None:
    """As case systems print, for a tick or a handle."""
    for row in [*document.element.body.iter(qn("w:tr"))]:
        cell = OxmlElement("w:tc")
        cell.append(OxmlElement("w:p"))
        next(row.iterchildren(qn("w:tc"))).addprevious(cell)


def _an_empty_row_at_the_end(document: Document) -> None:
    for table in document.element.body.iter(qn("w:tbl")):
        last = [row for row in table.iter(qn("w:tr")) if next(row.iterancestors(qn("w:tbl"))) is table][-1]
        row = copy.deepcopy(last)
        for run in [*row.iter(qn("w:r"))]:
            run.getparent().remove(run)
        for merged in [*row.iter(qn("w:vMerge"))]:
            merged.getparent().remove(merged)
        last.addnext(row)


def _a_page_break_in_every_table(document: Document) -> None:
    """Before the words of the last cell, as Word keeps where a page ended."""
    for table in document.element.body.iter(qn("w:tbl")):
        for run in [*table.iter(qn("w:r"))][-1:]:
            run.insert(0, OxmlElement("w:lastRenderedPageBreak"))
            paragraph = OxmlElement("w:p")
            paragraph.append(OxmlElement("w:pPr"))
            paragraph[0].append(OxmlElement("w:pageBreakBefore"))
            run.getparent().addnext(paragraph)


def _fields(document: Document) -> Fields:
    out = io.BytesIO()
    document.save(out)
    return read(read_word(Path("draft.docx"), out.getvalue())[0].plan)


@pytest.mark.parametrize("draft", _DRAFTS)
@pytest.mark.parametrize(
    "rewrite",
    [
        _no_break_spaces,
        _two_spaces_for_one,
        _an_empty_column_before_the_first,
        _an_empty_row_at_the_end,
        _a_page_break_in_every_table,
    ],
)
def test_a_draft_rewritten_so_that_nobody_sees_it_is_read_alike(
    draft: str, rewrite: Callable[[Document], None]
) -> None:
    path = str(DRAFTS / f"{draft}.docx")
    rewritten = docx.Document(path)
    rewrite(rewritten)
    assert _fields(rewritten) == _fields(docx.Document(path))
