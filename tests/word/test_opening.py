"""A Word file is opened safely or not at all."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Callable

import pytest

from planlint.word import package
from planlint.word.package import NotWord, opened, parsed

Parts = Callable[..., dict[str, bytes]]
Zipped = Callable[[dict[str, bytes]], bytes]


def test_the_parts_and_their_types_are_found(parts_of: Parts, zipped: Zipped) -> None:
    found = opened(zipped(parts_of("<w:p/>", styles="<w:styles NAMES/>")))
    assert found.main_part() == "word/document.xml"
    assert found.of_type("styles+xml") == ["word/styles.xml"]
    assert [tie.target for tie in found.relationships("word/document.xml")] == ["word/styles.xml"]


@pytest.mark.parametrize("data", [b"", b"Dear all", b"PK\x03\x04 cut off", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old"])
def test_what_is_no_word_document_is_refused(data: bytes) -> None:
    with pytest.raises(NotWord):
        opened(data)


def test_a_zip_of_something_else_is_refused(zipped: Zipped) -> None:
    with pytest.raises(NotWord, match="list of contents"):
        opened(zipped({"photo.png": b"x"}))


def test_a_document_without_text_is_refused(parts_of: Parts, zipped: Zipped) -> None:
    parts = parts_of("<w:p/>")
    del parts["word/document.xml"]
    with pytest.raises(NotWord, match="no text"):
        opened(zipped(parts)).main_part()


def test_two_parts_of_one_name_are_refused(parts_of: Parts) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for part, content in (*parts_of("<w:p/>").items(), ("word/document.xml", b"<other/>")):
            archive.writestr(part, content)
    with pytest.raises(NotWord, match="two parts"):
        opened(stream.getvalue())


def test_a_zip_bomb_is_refused(parts_of: Parts, zipped: Zipped, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_BYTES", 100_000)
    with pytest.raises(NotWord, match="more than"):
        opened(zipped(parts_of("<w:p/>") | {"word/media/a.png": bytes(200_000)}))


def test_a_file_of_too_many_parts_is_refused_for_that_and_not_for_its_size(parts_of: Parts, zipped: Zipped) -> None:
    parts = parts_of("<w:p/>") | {f"word/x{number}.xml": b"<x/>" for number in range(package.MOST_PARTS)}
    with pytest.raises(NotWord, match=r"made of 5,\d\d\d parts, and planlint opens none with more than 5,000"):
        opened(zipped(parts))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_in_any_encoding(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?><!--{"x" * 5000}--><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(NotWord):
        parsed(text.encode(encoding))


def test_broken_xml_is_refused() -> None:
    with pytest.raises(NotWord, match="damaged"):
        parsed(b"<a><b></a>")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), r"old \.doc"),
        (b"%PDF-1.7", "a PDF"),
        (b"{\\rtf1", r"\.rtf"),
    ],
)
def test_other_files_are_refused_by_name_with_what_to_do(data: bytes, says: str) -> None:
    with pytest.raises(NotWord, match=says):
        opened(data)


def test_an_opendocument_file_is_refused_by_name(zipped: Zipped) -> None:
    with pytest.raises(NotWord, match="OpenDocument"):
        opened(zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}))


@pytest.mark.parametrize(
    "name", ["/word/document.xml", "word//document.xml", "./word/document.xml", "word\\document.xml"]
)
def test_part_names_that_differ_in_slashes_are_one_name(parts_of: Parts, zipped: Zipped, name: str) -> None:
    with pytest.raises(NotWord, match="two parts"):
        opened(zipped(parts_of("<w:p/>") | {name: b"<other/>"}))


def test_part_names_that_differ_in_capitals_are_one_name(parts_of: Parts, zipped: Zipped) -> None:
    with pytest.raises(NotWord, match="two parts"):
        opened(zipped(parts_of("<w:p/>") | {"word/Document.xml": b"<other/>"}))


def test_a_zip_with_a_password_is_refused_as_locked(parts_of: Parts, zipped: Zipped) -> None:
    data = bytearray(zipped(parts_of("<w:p/>")))
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1  # the flags of the first part, in the list at the end of the zip
    with pytest.raises(NotWord, match="locked with a password"):
        opened(bytes(data))
