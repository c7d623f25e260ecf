"""Text that a person typed comes out of a Word template letter by letter, whatever it holds."""

from __future__ import annotations

import functools
import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.documents.refused import TemplateUnusable
from planlint.documents.typed_text import normalised
from planlint.documents.word_document import filled_in
from planlint.documents.word_values import with_figures_apart
from planlint.recipients.values import Answer, Day, Island, Prose, When
from planlint.recipients.view import ViewPart
from planlint.translate.catalogues.catalogue import Catalogue, catalogue
from planlint.word.package import Package, opened
from planlint.word.saving import saved
from planlint.word.text import visible_text

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MARKS = dict.fromkeys(map(ord, "\u200e\u200f"))
LITERAL = [
    "{{ name }}",
    "{% if child %}x{% endif %}",
    "{# a note #}",
    "{_{ odd }_}",
    "{%tr for a in b %}",
    "<b>bold</b> & </w:t></w:r>",
    "&amp; &lt; &#169;",
    "“quoted” 'single' \"double\"",
    "👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ✅",
    "temp < 18 °C & no reply",
    "two  spaces,\ttab",
    "\ufdd00\ufdd1",
    "Zażółć gęślą jaźń",
    "صادیہ‌ها",
]


@functools.cache
def template(body: str) -> bytes:
    """A Word template with that body and nothing else."""
    ties = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    parts = {
        "_rels/.rels": ties.encode(),
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>".encode(),
    }
    return saved(Package(parts, {"word/document.xml": f"{WORD}.document.main+xml"}), title="", language="en-GB")


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def printed(value: object, chosen: Catalogue, body: str = paragraph("[{{ plan.value }}]")) -> str:
    data = filled_in(template(body), ViewPart({"value": value}), chosen)
    return visible_text(opened(data)).translate(MARKS)


@pytest.mark.parametrize("text", LITERAL)
def test_typed_text_is_never_a_command(text: str, urdu: Catalogue) -> None:
    for chosen in (catalogue("en"), urdu):
        assert printed(Prose(text, "en-GB"), chosen) == f"[{normalised(text)}]"


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=60))
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    # The two marks of direction are compared away: they are what the document itself adds.
    assert printed(Prose(text, "en-GB"), catalogue("en")) == f"[{normalised(text).translate(MARKS)}]"


@settings(max_examples=300)
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=60))
def test_normalising_twice_is_normalising_once_and_joins_no_words(text: str) -> None:
    once = normalised(text)
    assert normalised(once) == once
    assert normalised(f"one{text}two") != "onetwo" or not text.strip(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one\x0btwo\x0cthree", "one\ntwo\nthree"),
        ("one\x07two\x00three", "one two three"),
        ("one\ud800two", "one\ufffdtwo"),
        ("one\ufdd5two\U0001fffe", "one\ufffdtwo\ufffd"),
        ("01632 \u202e654069\u202c", "01632 654069"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_a_document_cannot_hold_is_replaced(typed: str, shown: str) -> None:
    assert normalised(typed) == shown


def test_a_line_end_in_a_text_is_a_line_break_in_word() -> None:
    data = filled_in(
        template(paragraph("{{ plan.value }}")), ViewPart({"value": Prose("one\ntwo", "en-GB")}), catalogue("en")
    )
    assert b"<w:br/>" in opened(data).parts["word/document.xml"]


def test_each_kind_of_value_is_printed_its_own_way(urdu: Catalogue) -> None:
    import datetime as dt

    day = Day(dt.date(2027, 3, 12))
    english = catalogue("en")
    assert printed(day, english) == "[Friday 12 March 2027 (12/03/2027)]"
    assert printed(When(Prose("12 March 2027", "en-GB"), day, exact=True), english) == printed(day, english)
    assert printed(When(Prose("soon", "en-GB"), None, exact=False), english) == "[soon]"
    assert printed(When(Prose("by Friday", "en-GB"), day, exact=False), english) == (
        "[by Friday\nLast day: Friday 12 March 2027 (12/03/2027)]"
    )
    assert printed(Answer(True), english) == "[Yes]"
    assert printed(Answer(False), urdu) == f"[{urdu.translations.gettext('No')}]"
    assert printed(Island("01632 960101", "phone"), urdu) == "[01632\u00a0960101]"
    assert printed(None, english) == "[]"
    assert printed(7, english) == "[7]"


@pytest.mark.parametrize("value", [(), (Prose("a", "en-GB"),), ViewPart({"a": None}), 1.5])
def test_a_whole_list_or_part_cannot_be_printed(value: object) -> None:
    with pytest.raises(TypeError, match="only Prose"):
        printed(value, catalogue("en"))


def test_a_value_in_the_name_of_a_table_is_plain_text() -> None:
    body = (
        '<w:tbl><w:tblPr><w:tblCaption w:val="{{ plan.value }}"/></w:tblPr><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>'
        f"<w:tr><w:tc>{paragraph('{{ plan.value }}')}</w:tc></w:tr></w:tbl>{paragraph('')}"
    )
    data = filled_in(template(body), ViewPart({"value": Prose('A "b" <c>', "en-GB")}), catalogue("en"))
    assert b'w:val="A &quot;b&quot; &lt;c&gt;"' in opened(data).parts["word/document.xml"]


def test_a_value_whose_place_is_hidden_stops_the_document() -> None:
    body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{{ plan.value }}</w:t></w:r></w:p>"
    with pytest.raises(TemplateUnusable, match="hidden text"):
        printed(Prose("Ring 999", "en-GB"), catalogue("en"), body)


def test_figures_in_right_to_left_prose_are_set_apart() -> None:
    from planlint.documents.word_values import Piece

    pieces = with_figures_apart(Piece("فون 01632 960456 یا 09:30–10:30 پر، 999", "prose", "ur"))
    assert [one.text for one in pieces if one.kind == "island"] == ["01632\u00a0960456", "09:30–10:30"]
    assert "".join(one.text for one in pieces).replace("\u00a0", " ") == "فون 01632 960456 یا 09:30–10:30 پر، 999"


def test_two_islands_with_only_a_comma_between_are_kept_apart(urdu: Catalogue) -> None:
    body = paragraph("{{ plan.value }}, {{ plan.value }}")
    data = filled_in(template(body), ViewPart({"value": Island("Amina Shah", "name")}), urdu)
    assert visible_text(opened(data)) == "\u200eAmina Shah\u200e\u200f, \u200f\u200eAmina Shah\u200e"


def test_a_template_keeps_nothing_of_its_making() -> None:
    body = '<w:p w:rsidR="00AB12CD"><w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>Plan</w:t></w:r></w:p>'
    data = filled_in(template(body), ViewPart({}), catalogue("en"))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        everything = b"".join(archive.read(part) for part in archive.namelist())
    assert b"rsid" not in everything
    assert b"python-docx" not in everything
    assert b"en-US" not in everything
