"""What is written holds the allowed parts, clean properties, and the same bytes each time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from lxml import etree

from planlint.word.cleaning import clean
from planlint.word.mending import mend
from planlint.word.names import w
from planlint.word.package import NotWord, opened, parsed
from planlint.word.saving import saved

Parts = Callable[..., dict[str, bytes]]
Zipped = Callable[[dict[str, bytes]], bytes]
LINK = '<Relationship Id="rId9" Type="http://x/hyperlink" Target="TARGET" TargetMode="External"/>'


def test_parts_off_the_list_are_dropped_with_their_ties(parts_of: Parts, zipped: Zipped) -> None:
    parts = parts_of("<w:p/>", comments="<w:comments NAMES/>", styles="<w:styles NAMES/>")
    parts |= {"docProps/app.xml": b"<Company>x</Company>", "customXml/item1.xml": b"<a/>", "word/orphan.xml": b"<a/>"}
    data = saved(opened(zipped(parts)), title="Plan", language="en-GB")
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert sorted(names) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/styles.xml",
    ]
    assert "comments" not in opened(data).parts["word/_rels/document.xml.rels"].decode()


def test_properties_say_title_and_language_and_nothing_else(parts_of: Parts, zipped: Zipped) -> None:
    data = saved(opened(zipped(parts_of("<w:p/>"))), title="A & B", language="ur")
    core = parsed(opened(data).parts["docProps/core.xml"])
    assert [(str(one.tag).rpartition("}")[2], one.text) for one in core] == [("title", "A & B"), ("language", "ur")]


def test_equal_content_gives_equal_bytes_without_the_time_of_writing(parts_of: Parts, zipped: Zipped) -> None:
    package = opened(zipped(parts_of("<w:p/>")))
    data = saved(package, title="Plan", language="en-GB")
    assert data == saved(opened(data), title="Plan", language="en-GB")
    assert {info.date_time for info in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_link_to_the_web_is_kept(parts_of: Parts, zipped: Zipped) -> None:
    parts = parts_of("<w:p/>", ties=LINK.replace("TARGET", "https://example.org/help"))
    ties = opened(saved(opened(zipped(parts)), title="", language="en-GB")).relationships("word/document.xml")
    assert [(tie.target, tie.external) for tie in ties] == [("https://example.org/help", True)]


def test_a_link_into_a_network_folder_is_refused(parts_of: Parts, zipped: Zipped) -> None:
    parts = parts_of("<w:p/>", ties=LINK.replace("TARGET", "file:///S:/cases/nowak.docx"))
    with pytest.raises(NotWord, match="folder"):
        saved(opened(zipped(parts)), title="", language="en-GB")


def test_a_file_with_macros_is_refused(parts_of: Parts, zipped: Zipped) -> None:
    parts = parts_of("<w:p/>")
    macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(kind, macros)
    with pytest.raises(NotWord, match="macros"):
        saved(opened(zipped(parts)), title="", language="en-GB")


def test_marks_of_making_are_cleaned_out(parts_of: Parts) -> None:
    body = (
        '<w:p w:rsidR="00AB12"><w:proofErr w:type="spellStart"/><w:commentRangeStart w:id="1"/>'
        '<w:r><w:rPr><w:lang w:val="en-US"/><w:b/></w:rPr><w:t>Lena</w:t></w:r></w:p>'
    )
    root = parsed(parts_of(body)["word/document.xml"])
    clean(root)
    text = etree.tostring(root).decode()
    assert "Lena" in text
    assert "w:b/" in text
    assert not any(word in text for word in ("rsid", "proofErr", "comment", "en-US"))


def test_settings_keep_only_what_is_known() -> None:
    settings = etree.Element(w("settings"))
    for tag in ("attachedTemplate", "compat", "docVars", "rsids", "mailMerge"):
        etree.SubElement(settings, w(tag))
    clean(settings)
    assert [child.tag for child in settings] == [w("compat")]


def test_a_table_without_rows_is_taken_out_and_an_empty_cell_gets_a_paragraph() -> None:
    body = etree.Element(w("body"))
    etree.SubElement(etree.SubElement(body, w("tbl")), w("tblGrid"))
    cell = etree.SubElement(etree.SubElement(etree.SubElement(body, w("tbl")), w("tr")), w("tc"))
    mend(body)
    assert len(body) == 1
    assert [child.tag for child in cell] == [w("p")]
