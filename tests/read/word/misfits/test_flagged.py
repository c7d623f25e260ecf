"""What a reader of a draft may overlook is a finding at its place; what was not read leaves the verdict open."""

from collections.abc import Callable
from pathlib import Path

from planlint.linter import lint
from planlint.place import WordPlace
from planlint.read.source import Source
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


def _row(*cells: str, properties: str = "") -> str:
    inside = "".join(f"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>" for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def test_a_hidden_row_is_told_below_the_row_over_it_with_its_cells_apart(by_hand: Callable[[str], Source]) -> None:
    head = _row("Outcome", "Action", "By whom", "By when")
    kept = _row("Amina is safe", "Walk her to school", "Mum", "every day")
    hidden = _row("Amina sleeps", "Read to her", "Nan", "at bedtime", properties="<w:hidden/>")
    report = lint(by_hand(f"<w:p><w:r><w:t>Plan</w:t></w:r></w:p><w:tbl>{head}{kept}{hidden}{kept}</w:tbl>"))
    (finding,) = [one for one in report.findings if one.rule == "unseen-text"]
    assert str(finding.place) == "“Plan”, table 1, row 2, “By when”"
    assert "row of a table right below here" in finding.message
    assert "“Amina sleeps | Read to her | Nan | at bedtime”" in finding.message


def test_a_hidden_row_over_a_table_is_told_at_the_words_above_it(by_hand: Callable[[str], Source]) -> None:
    rows = (
        _row("Version", "3", properties="<w:hidden/>") + _row("Outcome", "Action") + _row("Amina is safe", "Ring Nan")
    )
    report = lint(
        by_hand(f"<w:p><w:r><w:t>One</w:t></w:r></w:p><w:p><w:r><w:t>Two</w:t></w:r></w:p><w:tbl>{rows}</w:tbl>")
    )
    (finding,) = [one for one in report.findings if one.rule == "unseen-text"]
    assert str(finding.place) == "paragraph 2"


def test_a_plain_draft_has_nothing_flagged() -> None:
    (source,) = read_word(Path("draft.docx"), small_word_file("# Outcomes\nAmina is at school by 9am every day"))
    assert source.misfits == ()
    # What a form of two lines cannot show is said of every such form.
    assert [left.rule for left in lint(source).not_run] == ["outcome-without-concern", "procedure"]
