"""`planlint lint DRAFT.docx --annotate OUT.docx`: the answer inside the draft."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

from planlint.cli import cli
from planlint.finding import Finding, Problem, Report, Severity
from planlint.place import WordPlace

PLACE = WordPlace("word/document.xml", None, None, None, None, None, 1, 10, 14)
FINDING = Finding(
    "vague-timescale", Severity.MUST, "outcomes[0].actions[0].by_when", PLACE, "ASAP", 0, 4, "ASAP",
    "“ASAP” sets no time.", "Write a date.", "The child waits.", ("PL10",),
)  # fmt: skip


def planlint(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["lint", *[str(argument) for argument in arguments]])


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    document = Document()
    document.add_paragraph("Mum rings ASAP")
    path = tmp_path / "draft.docx"
    document.save(str(path))
    return path


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[Report]:
    """What linting the draft comes to; a test may change it."""
    reports = [Report("draft.docx", "child-protection-plan", None, (FINDING,))]

    monkeypatch.setattr("planlint.cli.lint.linting.lint_files", lambda *_: reports)
    return reports


@pytest.mark.usefixtures("judged")
def test_the_copy_has_the_findings_as_comments_of_that_day(draft: Path) -> None:
    before, out = draft.read_bytes(), draft.with_name("answer.docx")
    result = planlint(draft, "--annotate", out, "--today", "2027-03-12", "--format", "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["summary"]["must"] == 1
    assert result.stderr == f"{out}: the draft with 1 comment\n"
    (comment,) = Document(io.BytesIO(out.read_bytes())).comments
    assert (comment.author, comment.timestamp and comment.timestamp.date()) == ("planlint", dt.date(2027, 3, 12))
    assert draft.read_bytes() == before
    assert sorted(path.name for path in draft.parent.iterdir()) == ["answer.docx", "draft.docx"]


@pytest.mark.usefixtures("judged")
def test_a_copy_made_again_is_the_same_file(draft: Path) -> None:
    out = draft.with_name("answer.docx")
    planlint(draft, "--annotate", out, "--today", "2027-03-12")
    first = out.read_bytes()
    planlint(draft, "--annotate", out, "--today", "2027-03-12")
    assert out.read_bytes() == first


@pytest.mark.usefixtures("judged")
def test_the_draft_itself_is_never_overwritten(draft: Path) -> None:
    before = draft.read_bytes()
    link = draft.with_name("link.docx")
    link.symlink_to(draft)
    for out in (draft, draft.parent / "." / "draft.docx", link):
        result = planlint(draft, "--annotate", out)
        assert result.exit_code == 2
        assert "would overwrite the draft" in result.stderr
    assert draft.read_bytes() == before


@pytest.mark.parametrize("paths", [["plan.yml"], ["draft.docx", "other.docx"]])
def test_it_is_only_for_one_word_draft(tmp_path: Path, paths: list[str]) -> None:
    result = planlint(*[tmp_path / path for path in paths], "--annotate", tmp_path / "out.docx")
    assert result.exit_code == 2
    assert "one Word draft" in result.stderr


def test_the_copy_has_the_ending_of_the_draft(draft: Path) -> None:
    assert "must end in .docx" in planlint(draft, "--annotate", draft.with_name("out.docm")).stderr


def test_nothing_is_written_for_a_draft_that_cannot_be_read(draft: Path, judged: list[Report]) -> None:
    judged[:] = [Report("draft.docx", None, Problem("this is no plan"))]
    out = draft.with_name("answer.docx")
    result = planlint(draft, "--annotate", out)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert not out.exists()


@pytest.mark.usefixtures("judged")
def test_a_folder_that_cannot_be_written_is_one_line(draft: Path) -> None:
    result = planlint(draft, "--annotate", draft / "inside" / "answer.docx")
    assert result.exit_code == 2
    assert "could not be written" in result.stderr
    assert "Traceback" not in result.stderr


def test_each_comment_on_a_real_draft_stands_on_the_words_that_the_report_quotes(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Child protection plan", 0)
    document.add_paragraph("Name of child: Zofia Nowak")
    table = document.add_table(0, 5)
    for texts in (
        ["Outcome", "Action", "By whom", "By when", "Evidence"],
        ["Zofia is safe at home", "Mum will liaise with the school", "Karen Ashworth", "ASAP", "Attendance improves"],
    ):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    document.save(str(tmp_path / "draft.docx"))
    result = planlint(tmp_path / "draft.docx", "--annotate", tmp_path / "out.docx", "--format", "json")
    quotes = [finding["quote"] for finding in json.loads(result.stdout)["documents"][0]["findings"]]
    answer = Document(str(tmp_path / "out.docx"))
    standing = []
    for comment in answer.comments:
        if "was not checked" in comment.text:  # about the form as a whole
            continue
        marks = f"w:commentRangeStart[@w:id='{comment.comment_id}']"
        runs = answer.element.xpath(
            f"//w:r[preceding::{marks}][following::w:commentRangeEnd[@w:id='{comment.comment_id}']]"
        )
        standing.append("".join(text for run in runs for text in run.xpath("./w:t/text()")))
    assert "ASAP" in quotes
    assert [words for words, quote in zip(standing, quotes, strict=True) if quote] == [
        quote for quote in quotes if quote
    ]
    assert all(standing)
