"""Comments where Word has none, or where nothing is written; people's own comments, and answers to planlint's."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import pytest

from planlint.word.comments import Comment, commented
from planlint.word.names import w
from planlint.word.package import NotWord, opened, parsed
from planlint.word.reading import read_story

MAIN = "word/document.xml"
DAY = dt.datetime(2027, 3, 12, 9, 30)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
BOX = (
    "<w:p><w:r><w:t>Beside </w:t></w:r><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox>"
    "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    "</w:p>"
)


def paragraph(text: str, style: str = "") -> str:
    return f"<w:p>{f'<w:pPr>{style}</w:pPr>' if style else ''}<w:r><w:t>{text}</w:t></w:r></w:p>"


HEADING = paragraph("Plan for Zofia", "<w:outlineLvl w:val='0'/>")


def draft(body: str, *, namespace: str = WORD, tie: str = OFFICE, **others: str) -> bytes:
    """A Word file with this body; `others` are further parts by kind (`header`, `footnotes`, `comments` …)."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    override = "<Override PartName='/word/{}.xml' ContentType='" + kind + ".{}+xml'/>"
    relationship = "<Relationship Id='{}' Type='" + tie + "/{}' Target='{}'/>"
    listed = "".join(override.format(other, other) for other in others)
    ties = "".join(relationship.format(f"rId{other}", other, f"{other}.xml") for other in others)
    parts = {
        "[Content_Types].xml": f"<Types xmlns='{PACKAGE}/content-types'>"
        "<Default Extension='xml' ContentType='application/xml'/>"
        f"{override.format('document', 'document.main')}{listed}</Types>",
        "_rels/.rels": f"<Relationships xmlns='{PACKAGE}/relationships'>"
        f"{relationship.format('rId1', 'officeDocument', MAIN)}</Relationships>",
        MAIN: f"<w:document xmlns:w='{namespace}'><w:body>{body}</w:body></w:document>",
        **{
            f"word/{other}.xml": content.replace("NAMES", f"xmlns:w='{namespace}'") for other, content in others.items()
        },
    }
    if others:
        parts["word/_rels/document.xml.rels"] = f"<Relationships xmlns='{PACKAGE}/relationships'>{ties}</Relationships>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return stream.getvalue()


def made(data: bytes, part: str = MAIN, number: int = 0, start: int = 0, end: int = 0) -> tuple[str, list[str]]:
    """What a comment stands on, and its lines, in the file written for it."""
    package = opened(commented(data, [Comment(("Said",), part, number, start, end)], author="planlint", date=DAY))
    (comment,) = parsed(package.parts["word/comments.xml"])
    words, inside = "", False
    for element in parsed(package.parts[MAIN]).iter("*"):
        if element.tag in (w("commentRangeStart"), w("commentRangeEnd")):
            inside = element.tag == w("commentRangeStart")
        elif inside:
            marks = {
                w("t"): element.text or "",
                w("pict"): "[box]",
                w("footnoteReference"): "[note]",
                w("sym"): "[tick]",
            }
            words += marks.get(str(element.tag), "")
    return words, ["".join(each.itertext()) for each in comment]


def number_of(data: bytes, text: str) -> tuple[str, int]:
    """The part and number of the paragraph with this text."""
    return next((one.part, one.number) for one in read_story(opened(data)).paragraphs() if one.text == text)


def test_a_comment_has_its_author_and_the_day_it_is_given() -> None:
    data = commented(draft(HEADING), [Comment(("One", "Two"))], author="planlint", date=DAY)
    (comment,) = parsed(opened(data).parts["word/comments.xml"])
    told = {key: comment.get(w(key)) for key in ("id", "author", "date", "initials")}
    assert told == {"id": "0", "author": "planlint", "date": "2027-03-12T09:30:00Z", "initials": "pl"}


def test_what_concerns_the_whole_document_stands_at_its_first_heading() -> None:
    data = draft(paragraph("Confidential") + HEADING + paragraph("The end"))
    assert made(data) == ("Plan for Zofia", ["Said"])
    assert made(data, MAIN, 99) == ("Plan for Zofia", ["Said"])


def test_without_a_heading_the_first_words_are_the_title() -> None:
    assert made(draft("<w:p/>" + paragraph("Plan") + paragraph("x")))[0] == "Plan"


def test_a_document_without_words_still_gets_its_comment() -> None:
    assert made(draft("<w:p><w:pPr/></w:p>")) == ("", ["Said"])


def test_something_missing_stands_on_the_whole_paragraph() -> None:
    assert made(draft(HEADING + paragraph(" Mum shops ") + HEADING), MAIN, 2, 1, 1)[0].strip() == "Mum shops"


def test_something_missing_from_an_empty_cell_stands_on_the_nearest_words() -> None:
    row = (
        f"<w:tr><w:tc>{paragraph('Mum shops')}</w:tc><w:tc><w:p/></w:tc><w:tc><w:p/>{paragraph('Friday')}</w:tc></w:tr>"
    )
    data = draft(f"{HEADING}<w:tbl>{row}</w:tbl>{paragraph('End')}")
    assert made(data, MAIN, 3)[0] == "Mum shops"
    assert made(data, MAIN, 4)[0] == "Friday"


def test_words_in_a_text_box_are_named_at_the_box() -> None:
    data = draft(HEADING + BOX)
    part, number = number_of(data, "In the box")
    assert made(data, part, number, 3, 10) == ("[box]In the box", ["Said", "About “the box”, in a text box."])


def test_words_in_a_footnote_are_named_at_its_mark() -> None:
    notes = f"<w:footnotes NAMES><w:footnote w:id='2'>{paragraph('See the minutes')}</w:footnote></w:footnotes>"
    reference = "<w:p><w:r><w:t>Mum</w:t><w:footnoteReference w:id='2'/><w:t> shops</w:t></w:r></w:p>"
    data = draft(HEADING + reference, footnotes=notes)
    part, number = number_of(data, "See the minutes")
    assert made(data, part, number, 4, 15) == ("[note]", ["Said", "About “the minutes”, in a footnote."])


def test_words_in_a_page_header_are_named_at_the_title() -> None:
    data = draft(HEADING, header=f"<w:hdr NAMES>{paragraph('Version ASAP')}</w:hdr>")
    part, number = number_of(data, "Version ASAP")
    assert made(data, part, number, 8, 12) == ("Plan for Zofia", ["Said", "About “ASAP”, in the page header."])


def test_a_tick_that_is_a_symbol_is_marked_whole() -> None:
    tick = "<w:p><w:r><w:t>Yes </w:t><w:sym w:font='Wingdings' w:char='F0FE'/><w:t> no</w:t></w:r></w:p>"
    assert made(draft(tick), MAIN, 1, 4, 5)[0] == "[tick]"


def test_a_strict_document_stays_strict() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    data = draft(HEADING, namespace=strict, tie=office)
    package = zipfile.ZipFile(io.BytesIO(commented(data, [Comment(("Said",))], author="planlint", date=DAY)))
    written = {part: package.read(part).decode() for part in package.namelist()}
    assert f"{office}/comments" in written["word/_rels/document.xml.rels"]
    assert all(strict in written[part] and WORD not in written[part] for part in (MAIN, "word/comments.xml"))
    assert "commentRangeStart" in written[MAIN]


def test_an_answered_comment_stays_and_is_not_made_twice() -> None:
    comment = "<w:comment w:id='{0}' w:author='{1}'><w:p w14:paraId='{0}A'><w:r><w:t>{2}</w:t></w:r></w:p></w:comment>"
    said = comment.format(0, "planlint", "Said") + comment.format(1, "Femi Adeyemi", "Agreed with Mum")
    said += comment.format(2, "planlint", "Old")
    tied = f"<x:commentsEx xmlns:x='{W15}'><x:commentEx x:paraId='1A' x:paraIdParent='0A'/></x:commentsEx>"
    marks = "".join(f"<w:commentRangeStart w:id='{number}'/>" for number in (0, 1))
    body = HEADING.replace("<w:r>", f"{marks}<w:r>")
    w14 = "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
    data = draft(body, comments=f"<w:comments NAMES {w14}>{said}</w:comments>", commentsExtended=tied)
    again = commented(data, [Comment(("Said",)), Comment(("New",))], author="planlint", date=DAY)
    root = parsed(opened(again).parts["word/comments.xml"])
    assert ["".join(one.itertext()) for one in root] == ["Said", "Agreed with Mum", "New"]


def test_without_comments_nothing_is_written_anew() -> None:
    data = draft(HEADING)
    assert commented(data, [], author="planlint", date=DAY) is data


@pytest.mark.parametrize("data", [b"", b"PK", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", draft("")])
def test_what_cannot_be_commented_is_refused(data: bytes) -> None:
    with pytest.raises(NotWord):
        commented(data, [Comment(("Said",))], author="planlint", date=DAY)
