"""A Word template that could carry words into somebody's copy is refused, and the message names the thing and where."""

from __future__ import annotations

import pytest

from planlint.documents import TemplateUnusable
from planlint.documents.vetting import vetted
from planlint.documents.word_document import filled_in
from planlint.recipients.view import ViewPart
from planlint.translate.catalogues.catalogue import catalogue
from tests.recipients.leaks.leaky import Draft, leaky

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FORBIDDEN = {
    "tracked insertion": "a tracked change (word/document.xml)",
    "tracked deletion": "a tracked change (word/document.xml)",
    "comment": "a comment (word/comments.xml)",
    "hidden run": "hidden text (word/document.xml)",
    "target of a file link": "a link that leaves the file by anything but https, mailto or tel (word/document.xml)",
    "customXml": "customXml (customXml/item1.xml)",
    "embedded workbook": "an embedded object (word/embeddings/Book1.xlsx)",
    "attached template": "a link that leaves the file by anything but https, mailto or tel (word/settings.xml)",
    "glossary": "building blocks (a glossary) (word/glossary/document.xml)",
    "merge field": "a field that takes words from elsewhere (word/document.xml)",
    "document variable": "a document variable (word/settings.xml)",
    "mail-merge query": "mail merge (word/settings.xml)",
    "copy of a text box": "a text box (word/document.xml)",
}


@pytest.mark.parametrize("thing", FORBIDDEN)
def test_a_template_with_a_forbidden_thing_is_refused_and_it_is_named_with_its_place(thing: str) -> None:
    assert FORBIDDEN[thing] in vetted(leaky(thing).file())


def test_macros_are_refused() -> None:
    draft = Draft(
        types='<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    )
    draft.parts["word/vbaProject.bin"] = b"\0"
    assert vetted(draft.file()) == ["macros (word/vbaProject.bin)"]


@pytest.mark.parametrize(
    ("body", "thing"),
    [
        ('<w:altChunk r:id="r1"/>', "another file put in whole (altChunk)"),
        ('<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr></w:sdt>', "content bound to data"),
        ("<w:p><w:smartTag/></w:p>", "a smart tag"),
    ],
)
def test_content_from_elsewhere_is_refused(body: str, thing: str) -> None:
    assert vetted(Draft(body=body).file()) == [f"{thing} (word/document.xml)"]


def test_an_attached_template_is_refused_where_the_settings_name_it() -> None:
    draft = Draft(settings='<w:attachedTemplate r:id="r1"/>')
    assert vetted(draft.file()) == ["an attached template (word/settings.xml)"]


def test_hidden_text_that_is_turned_off_is_none() -> None:
    assert vetted(Draft(body='<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>x</w:t></w:r></w:p>').file()) == []


@pytest.mark.parametrize("thing", ["author", "keywords", "company", "revision id", "EXIF of the thumbnail"])
def test_who_made_a_template_is_no_reason_to_refuse_it(thing: str) -> None:
    assert vetted(leaky(thing).file()) == []


def test_nothing_is_made_from_such_a_template() -> None:
    with pytest.raises(TemplateUnusable, match=r"hidden text \(word/document\.xml\)"):
        filled_in(leaky("hidden run").file(), ViewPart({}), catalogue("en"))
