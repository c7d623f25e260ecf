"""What a reader of a draft may overlook is a finding at its place; what was not read leaves the verdict open."""

from pathlib import Path

from planlint.linter import lint
from planlint.place import WordPlace
from planlint.read.word import read_word
from planlint.report.run import Run
from planlint.report.text_report import report as text_report
from planlint.word.small import small_word_file

DRAFT = "# Outcomes\nAmina is at school by [struck-out: 8am] 9am every day"


def test_struck_out_words_stand_at_their_place_in_their_field() -> None:
    (source,) = read_word(Path("draft.docx"), small_word_file(DRAFT))
    (finding,) = [one for one in lint(source).findings if one.rule == "struck-out-text"]
    assert finding.at == "outcomes[0].description"
    assert isinstance(finding.place, WordPlace)
    assert (finding.quote, finding.place.paragraph, finding.place.start, finding.place.end) == ("8am", 2, 22, 25)


def test_a_file_put_in_leaves_the_verdict_open() -> None:
    (source,) = read_word(Path("draft.docx"), small_word_file(DRAFT + "\n[another file]"))
    report = lint(source)
    assert [left.rule for left in report.not_run] == ["unread-text", "outcome-without-concern", "procedure"]
    assert "unread-text was not checked" in "".join(text_report([report], Run("0")))


def test_a_plain_draft_has_nothing_flagged() -> None:
    (source,) = read_word(Path("draft.docx"), small_word_file("# Outcomes\nAmina is at school by 9am every day"))
    assert source.misfits == ()
    # What a form of two lines cannot show is said of every such form.
    assert [left.rule for left in lint(source).not_run] == ["outcome-without-concern", "procedure"]
