"""Files that other programs saved: LibreOffice as .odt and .rtf and back; the old .doc is refused by its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.translate.exchange.files_back import read_back
from planlint.translate.exchange.returned import NotReturned
from tests.translate.exchange.tables import PSEUDO, in_libreoffice, table, texts_of


@pytest.mark.libreoffice
@pytest.mark.parametrize("kind", ["odt", "rtf"])
def test_libreoffice_may_save_it_in_another_form_and_again_for_word(kind: str, tmp_path: Path) -> None:
    sent = [tmp_path / f"{tag}.docx" for tag in PSEUDO]
    for file in sent:
        file.write_bytes(table(file.stem, PSEUDO[file.stem]))
    saved = in_libreoffice(sent, kind)
    expected = [read_back(file) for file in sent]
    assert [read_back(file) for file in in_libreoffice(saved, "docx")] == expected
    assert read_back(saved[1]) == expected[1]
    assert not list(tmp_path.glob("as-*/.~lock*"))


def test_an_old_doc_is_refused_by_its_name(tmp_path: Path) -> None:
    old = tmp_path / "table.doc"
    old.write_bytes(table("ur", PSEUDO["ur"]))
    with pytest.raises(NotReturned, match=r"save it as \.docx"):
        read_back(old)


def test_an_old_doc_under_another_name_is_refused_too(tmp_path: Path) -> None:
    old = tmp_path / "table.docx"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(NotReturned, match=r"old \.doc"):
        read_back(old)


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "table.docx"
    other.write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(NotReturned):
        read_back(other)


def test_a_word_table_is_read_whatever_its_name_says(tmp_path: Path) -> None:
    sent = tmp_path / "from the translator.DOCX"
    sent.write_bytes(table("ur", PSEUDO["ur"]))
    assert len(texts_of(read_back(sent).rows)) == 3
