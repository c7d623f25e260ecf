"""The translator's table: what it looks like, and that what is typed in it comes back whatever was done to it."""

from __future__ import annotations

import copy
import string

import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.translate.english_text import folded
from planlint.translate.exchange.returned import NotReturned, tidied
from planlint.translate.exchange.word_cells import FIGURES
from planlint.translate.exchange.word_table import word_table
from planlint.translate.exchange.word_table_back import read_word_table
from planlint.translate.languages import language
from planlint.translate.segments import Segment
from tests.translate.exchange.tables import ENGLISH, PSEUDO, bytes_of, changed, made, table, texts_of

LEGAL = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cs", "Cc"), include_characters="\n\t", exclude_characters="\ufffe\uffff"
    ),
    min_size=1,
    max_size=60,
)


@pytest.fixture
def urdu() -> bytes:
    return table("ur", PSEUDO["ur"])


def test_the_heading_row_repeats_and_no_row_is_split(urdu: bytes) -> None:
    rows = changed(urdu).tables[0].rows
    assert rows[0]._tr.trPr is not None
    assert rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(row._tr.trPr is not None and row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows)


def test_names_are_bold_and_figures_underlined(urdu: bytes) -> None:
    cells = [row.cells[1] for row in changed(urdu).tables[0].rows[1:]]
    runs = [run for cell in cells for paragraph in cell.paragraphs for run in paragraph.runs]
    assert [run.text for run in runs if run.bold] == ["Sana"]
    assert [run.text for run in runs if run.underline] == ["0161 496 0000", "12 March 2027", "Two"]


def test_a_text_on_which_safety_hangs_is_marked_by_a_word(urdu: bytes) -> None:
    marked = [row.cells[0].text.split() for row in changed(urdu).tables[0].rows[1:]]
    assert [refs[0] for refs in marked if "SAFETY" in refs] == ["texts.t2"]


@pytest.mark.parametrize(("tag", "right_to_left"), [("ur", True), ("ar", True), ("pl", False), ("bn", False)])
def test_an_empty_cell_runs_the_way_of_the_language(tag: str, right_to_left: bool) -> None:
    paragraph = changed(table(tag, ["", "", ""])).tables[0].rows[1].cells[2].paragraphs[0]._p
    properties = paragraph.pPr
    assert properties is not None
    assert (properties.find(qn("w:bidi")) is not None) is right_to_left
    marks = properties.find(qn("w:rPr"))
    assert marks is not None
    assert (marks.find(qn("w:rtl")) is not None) is right_to_left


def test_the_plan_its_version_and_the_language_come_back(urdu: bytes) -> None:
    back = read_word_table(urdu)
    assert (back.of, back.plan_version, back.language) == ("CP/2027/0009", "2", "ur")


@pytest.mark.parametrize("tag", PSEUDO)
def test_every_script_comes_back(tag: str) -> None:
    back = read_word_table(table(tag, PSEUDO[tag]))
    assert [row.text for row in back.rows] == PSEUDO[tag]
    assert [row.english for row in back.rows] == [folded(text) for text in ENGLISH]


@settings(max_examples=40, deadline=None)
@given(english=LEGAL, text=LEGAL)
def test_any_text_comes_back_with_its_spaces_folded(english: str, text: str) -> None:
    segment = Segment("a.b", english, "0" * 12)
    data = word_table([segment], language("ur"), of="X", plan_version=1, texts={"a.b": text})
    (row,) = read_word_table(data).rows
    assert row.text == tidied(text)
    assert folded(row.english) == folded(english)


def test_rows_may_move_and_a_column_may_be_added(urdu: bytes) -> None:
    document = changed(urdu)
    rows = document.tables[0].rows
    rows[0]._tr.addnext(copy.deepcopy(rows[3]._tr))
    last = document.tables[0].rows[-1]._tr
    table_of_it = last.getparent()
    assert table_of_it is not None
    table_of_it.remove(last)
    for row in document.tables[0].rows:
        row._tr.insert(1, copy.deepcopy(row.cells[0]._tc))
    document.tables[0].rows[0].cells[1].paragraphs[0].runs[0].text = "My remarks"
    back = read_word_table(bytes_of(document))
    assert texts_of(back.rows) == texts_of(read_word_table(urdu).rows)


def test_a_ref_is_read_with_odd_spaces_capitals_and_marks(urdu: bytes) -> None:
    document = changed(urdu)
    first = document.tables[0].rows[1].cells[0].paragraphs
    first[0].runs[0].text = "Texts.\u200f t1\u00a0"
    assert read_word_table(bytes_of(document)).rows[0].ref == "Texts.t1"


def test_tracked_changes_count_as_accepted_and_a_comment_is_pointed_out(urdu: bytes) -> None:
    document = changed(urdu)
    paragraph = document.tables[0].rows[1].cells[2].paragraphs[0]
    run = paragraph.runs[0]._r
    deleted, inserted = paragraph._p.makeelement(qn("w:del")), paragraph._p.makeelement(qn("w:ins"))
    run.addprevious(deleted)
    new = copy.deepcopy(run)
    deleted.append(run)
    run.find(qn("w:t")).tag = qn("w:delText")
    new.find(qn("w:t")).text = "چکو"
    inserted.append(new)
    paragraph._p.append(inserted)
    document.add_comment(document.tables[0].rows[2].cells[2].paragraphs[0].runs, text="Which day?", author="A")
    back = read_word_table(bytes_of(document))
    assert back.rows[0].text == "چکو"
    assert back.remarks == ("texts.t2: the translator left a comment here: look at it in the file",)


def test_a_document_without_the_table_is_refused() -> None:
    document = changed(table("ur", PSEUDO["ur"]))
    document.element.body.remove(document.tables[0]._tbl)
    with pytest.raises(NotReturned, match="planlint translate export"):
        read_word_table(bytes_of(document))


def test_what_humans_have_translated_before_is_filled_in_where_nothing_is_yet() -> None:
    known = {"texts.t1": "چکو"}
    data = word_table(
        made(ENGLISH), language("ur"), of="X", plan_version=2, texts=known, offered=lambda each: each.ref[-2:]
    )
    assert [row.text for row in read_word_table(data).rows] == ["چکو", "t2", "t3"]


def test_text_in_braces_is_ordinary() -> None:
    segments = made(["{{ name }} & <b>" + string.punctuation])
    data = word_table(segments, language("pl"), of="X", plan_version=None, texts={"texts.t1": "{% ć %}"})
    (row,) = read_word_table(data).rows
    assert (row.english, row.text) == (segments[0].english, "{% ć %}")


def test_a_number_in_words_and_a_month_with_its_year_are_underlined_whole() -> None:
    english = "Hurt on two nights in February 2027, twenty-eight days, by 9:30pm on 12 May 2027. Someone may march."
    found = [match.group() for match in FIGURES.finditer(english)]
    assert found == ["two", "February 2027", "twenty-eight", "9:30pm", "12 May 2027"]
