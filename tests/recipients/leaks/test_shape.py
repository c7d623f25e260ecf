"""The shape of a finished Word file: what no copy may hold is a fault, whatever its words are."""

from __future__ import annotations

import io
import zipfile

import pytest

from planlint.documents import render
from planlint.recipients.leaks import Form, leaks, shape_faults
from planlint.recipients.secrets import Secret
from planlint.word.package import opened
from planlint.word.saving import ALLOWED, CORE, zipped
from tests.documents.cases import DOCUMENTS, case
from tests.recipients.leaks.leaky import ADDRESS, leaky

FAULTS = {
    "hidden run": "hidden text",
    "tracked deletion": "a tracked change",
    "tracked insertion": "a tracked change",
    "merge field": "a field that takes words from elsewhere",
    "copy of a text box": "a text box",
    "comment": "a part of a kind that no copy holds",
    "target of a file link": "a link that leaves the file by anything but https, mailto or tel",
    "EXIF": "EXIF in a picture",
    "EXIF of the thumbnail": "a part that nothing in the document leads to",
    "author": "property author",
    "last author": "property last author",
    "company": "a part of a kind that no copy holds",
    "custom property": "a part of a kind that no copy holds",
    "document variable": "a document variable",
    "list of people": "a part of a kind that no copy holds",
    "mail-merge query": "mail merge",
    "attached template": "a link that leaves the file by anything but https, mailto or tel",
    "embedded workbook": "a part of a kind that no copy holds",
    "customXml": "a part of a kind that no copy holds",
    "glossary": "a part of a kind that no copy holds",
    "printer settings": "a part of a kind that no copy holds",
    "orphan part": "a part of a kind that no copy holds",
    "comment in the XML": "a comment or instruction in the XML",
    "comment of the zip": "a comment, a time, or bytes that belong to no part",
    "comment of a part": "a comment, a time, or bytes that belong to no part",
}


@pytest.mark.parametrize("place", FAULTS)
def test_what_no_copy_may_hold_is_named(place: str) -> None:
    assert FAULTS[place] in {fault.what for fault in shape_faults(leaky(place).file())}


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("language", ["en", "ur"])
def test_whatever_planlint_makes_has_no_fault_and_no_leak(document: str, language: str) -> None:
    finished = render(case(document), document, language=language, draft=True)
    assert shape_faults(finished) == []
    assert leaks(finished, "docx", [Secret(ADDRESS, "where a child lives")], name=f"{document}.docx") == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_whatever_planlint_makes_holds_only_parts_of_the_list(document: str) -> None:
    package = opened(render(case(document), document))
    others = {part for part in package.parts if package.types[part] not in ALLOWED and not part.endswith(".rels")}
    assert others == {"[Content_Types].xml", CORE}


def test_a_part_that_nothing_leads_to_is_a_fault() -> None:
    finished = render(case("family-copy"), "family-copy")
    with zipfile.ZipFile(io.BytesIO(finished)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(b"footer.xml", b"header.xml")
    assert "word/footer.xml" in {fault.where for fault in shape_faults(zipped(parts))}


def test_bytes_behind_the_file_are_a_fault() -> None:
    finished = render(case("family-copy"), "family-copy")
    assert shape_faults(finished + b"12 Harbour Lights") != []


def test_what_cannot_be_opened_is_a_fault() -> None:
    assert {fault.what for fault in shape_faults(b"PK")} == {"could not be searched"}


@pytest.mark.parametrize("form", ["docx", "html"])
def test_names_that_are_words_of_code_too_are_not_met_in_a_copy_without_them(form: Form) -> None:
    finished = render(case("family-copy"), "family-copy", format=form)
    names = ("White", "Green", "Li", "Black", "Ng", "Block", "Center", "Single", "Dl", "360", "9638")
    assert leaks(finished, form, [Secret(name, "a name") for name in names]) == []
