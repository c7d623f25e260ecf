"""What of a Word file was not read is said in the report, so that silence does not look like approval."""

import io
from pathlib import Path
from typing import Any

import docx
import pytest

from planlint.linter import lint
from planlint.read.word import read_word
from planlint.report.run import Run
from planlint.report.text_report import report as text_report


def draft(look: str | None) -> bytes:
    document: Any = docx.Document()
    document.add_heading("Outcomes", 1)
    run = document.add_paragraph(style="List Bullet").add_run("Amina is at school by 9am every day")
    if look:
        more = document.add_paragraph().add_run("Not in the plan")
        setattr(more.font, look, True)
    del run
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("look", "said"), [("hidden", "hidden, tiny or white"), ("strike", "struck-out")])
def test_words_that_a_reader_overlooks_are_named_and_leave_the_verdict_open(look: str, said: str) -> None:
    (source,) = read_word(Path("draft.docx"), draft(look))
    report = lint(source)
    assert [left.rule for left in report.not_run] == ["unread-text"]
    assert said in report.not_run[0].why
    text = "".join(text_report([report], Run("0")))
    assert "unread-text was not checked" in text


def test_a_plain_draft_has_nothing_unread() -> None:
    (source,) = read_word(Path("draft.docx"), draft(None))
    assert lint(source).not_run == ()
