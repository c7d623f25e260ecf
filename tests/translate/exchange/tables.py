"""Tables for a translator with pseudo text in several scripts (letters in no meaningful order), made and changed."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument

from planlint.translate.english_text import hash_of
from planlint.translate.exchange.returned import ReturnedRow
from planlint.translate.exchange.word_table import word_table
from planlint.translate.languages import language
from planlint.translate.segments import Segment

PSEUDO = {
    "ar": ["ثضقف غعهخ حجد 12/03/2027", "شسيب، لاتن؟ 0161 496 0000", "ئءؤر\nىةوز"],
    "ur": ["ٹڈڑں ھےۓ 17:00", "چپگک Sana Khan ژٹ", "قوع ۔ رتے\nیءہ"],
    "zh-Hans": ["丁七万，丈三12上下。", "不与Sana Khan丐", "专且\n丕世"],
    "bn": ["কখগ ঘঙচ 15 ছজঝ।", "ঞটঠ ডঢণ Sana Khan", "তথদ\nধনপ"],
}
ENGLISH = [
    "Sana rings on 0161 496 0000.",
    "Dad must not be alone with the children on 12 March 2027.",
    "Two lines\nof English & <b>signs</b>",
]


def made(english: list[str]) -> tuple[Segment, ...]:
    """A segment for each text, named `texts.1` and so on; `Sana` is a name."""
    return tuple(
        Segment(f"texts.t{number}", text, hash_of(text), "must not" in text, ("Sana",) if "Sana" in text else ())
        for number, text in enumerate(english, start=1)
    )


def table(tag: str, texts: list[str], english: list[str] = ENGLISH) -> bytes:
    """The table of those English texts, already filled in."""
    segments = made(english)
    filled = {segment.ref: text for segment, text in zip(segments, texts, strict=True)}
    return word_table(segments, language(tag), of="CP/2027/0009", plan_version=2, texts=filled)


def changed(data: bytes) -> WordDocument:
    """The file opened in python-docx, to be changed as a translator would."""
    return Document(io.BytesIO(data))


def bytes_of(document: WordDocument) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def texts_of(rows: tuple[ReturnedRow, ...]) -> dict[str, str]:
    return {row.ref: row.text for row in rows}


def in_libreoffice(files: list[Path], kind: str) -> list[Path]:
    """The files as LibreOffice saves them in another form, in a folder of their own."""
    if shutil.which("soffice") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("soffice is not installed: nothing was converted")
    folder = files[0].parent / f"as-{kind}"
    profile = (files[0].parent / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir"]
    subprocess.run([*command, str(folder), *map(str, files)], check=True, capture_output=True, timeout=300)
    return [folder / f"{file.stem}.{kind}" for file in files]
