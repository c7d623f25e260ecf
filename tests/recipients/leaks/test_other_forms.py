"""Web pages, calendars and PDFs are searched in their source, and whatever cannot be read is a leak."""

from __future__ import annotations

import base64
import io

import pytest
from pypdf import PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import ByteStringObject, NameObject

from planlint.recipients.leaks import Form, leaks
from planlint.recipients.secrets import Secret
from tests.recipients.leaks.leaky import ADDRESS, leaky

REFUGE = [Secret(ADDRESS, "where a child lives")]
PAGE = "<!doctype html><html><head><title>{}</title><style>{}</style></head><body {}><p>{}</p>{}</body></html>"


def page(title: str = "", style: str = "", body: str = "", text: str = "", more: str = "") -> bytes:
    return PAGE.format(title, style, body, text, more).encode()


def packed(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(
    ("finished", "where"),
    [
        (page(title=ADDRESS), "the title of the page"),
        (page(style=f'p::after {{ content: "{ADDRESS}" }}'), "the style of the page"),
        (page(style='p::after { content: "12 \\48 arbour Lights Seaborough" }'), "the style of the page"),
        (page(body=f'data-home="{ADDRESS}"'), "the page, attribute data-home of body"),
        (page(text="12 <b>Har</b>bour <i>Lights,</i> Seaborough"), "the text of the page"),
        (page(text="12 <b>Harbour <i>Li<u>gh</u>ts,</i> Sea</b>borough"), "the text of the page"),
        (page(text="12 &#72;arbour&nbsp;Lights, Seaborough"), "the text of the page"),
        (page(more=f"<!-- {ADDRESS} -->"), "a comment in the page"),
        (page(more='<a href="https://x/?q=12+Harbour%20Lights%2C+Seaborough">x</a>'), "the page, attribute href of a"),
        (
            page(more=f'<img src="data:text/plain;base64,{packed(ADDRESS.encode())}">'),
            "a file packed in the page, its bytes",
        ),
        (
            page(more=f'<img src="data:x;base64,{packed(leaky("EXIF").file())}">'),
            "a file packed in the page, word/media/image1.jpeg, EXIF",
        ),
    ],
)
def test_the_source_of_a_page_is_searched(finished: bytes, where: str) -> None:
    assert where in {leak.where for leak in leaks(finished, "html", REFUGE)}


def test_a_telephone_link_is_searched() -> None:
    finished = page(more='<a href="tel:+441632960137">Ring</a>')
    assert leaks(finished, "html", [Secret("01632 960137", "telephone")])


def test_a_calendar_is_searched_across_its_folded_lines() -> None:
    line = "LOCATION:12 Harbour\\, Li\r\n ghts\\; Seaborough\r\n"
    found = leaks(f"BEGIN:VCALENDAR\r\n{line}END:VCALENDAR\r\n".encode(), "ics", REFUGE)
    assert "LOCATION of an entry" in {leak.where for leak in found}


def pdf_with(change: str) -> bytes:
    writer = PdfWriter()
    blank = writer.add_blank_page(200, 200)
    if change == "property":
        writer.add_metadata({"/Keywords": ADDRESS})
    elif change == "note":
        writer.add_annotation(0, FreeText(text=ADDRESS, rect=(0, 0, 9, 9)))
    elif change == "metadata":
        writer.xmp_metadata = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{ADDRESS}</x:xmpmeta>".encode()
    elif change == "string":
        blank[NameObject("/Home")] = ByteStringObject(b"\xfe\xff" + ADDRESS.encode("utf-16-be"))
    elif change == "attachment":
        writer.add_attachment("a.docx", leaky("hidden run").file())
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


@pytest.mark.parametrize("change", ["property", "note", "metadata", "string", "attachment"])
def test_a_pdf_is_searched_beyond_the_words_on_its_pages(change: str) -> None:
    assert leaks(pdf_with(""), "pdf", REFUGE) == []
    assert leaks(pdf_with(change), "pdf", REFUGE)


def test_what_an_older_version_of_a_pdf_left_behind_is_found() -> None:
    writer = PdfWriter(io.BytesIO(pdf_with("note")), incremental=True)
    writer.pages[0].pop("/Annots")
    stream = io.BytesIO()
    writer.write(stream)
    assert leaks(stream.getvalue(), "pdf", REFUGE)


@pytest.mark.parametrize("form", ["docx", "pdf"])
@pytest.mark.parametrize(
    "damaged", [b"", b"PK\x03\x04 broken", b"%PDF-1.7 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]
)
def test_what_cannot_be_read_is_a_leak(damaged: bytes, form: Form) -> None:
    assert "could not be searched" in {leak.what for leak in leaks(damaged, form, REFUGE)}


def test_a_locked_pdf_is_a_leak() -> None:
    writer = PdfWriter()
    writer.add_blank_page(9, 9)
    writer.encrypt("secret", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    assert "could not be searched" in {leak.what for leak in leaks(stream.getvalue(), "pdf", REFUGE)}


def test_an_entry_that_nothing_can_be_looked_for_is_a_leak() -> None:
    assert leaks(page(), "html", [Secret(" – ", "telephone")])


def test_another_form_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="odt"):
        leaks(b"", "odt", REFUGE)  # type: ignore[arg-type]
