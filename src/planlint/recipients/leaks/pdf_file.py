"""Every place of a PDF: the words on its pages, its properties, notes, structure and metadata, and what lies beside."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from planlint.recipients.leaks.package import everything
from planlint.recipients.leaks.place import Kind, Place
from planlint.recipients.leaks.streams import stream_places

if TYPE_CHECKING:
    from pypdf import PdfReader

_SECONDS = 60


def pdf_places(data: bytes) -> Iterator[Place]:
    """Every place of a PDF. One that is locked or damaged could not be read."""
    yield from stream_places(data, "the file")
    try:
        yield from _read(data)
    except Exception:  # pypdf raises many kinds; what it cannot read nobody has searched
        yield Place("the file, which is no PDF that can be read", None)
    yield from _second_opinion(data)


def _read(data: bytes) -> Iterator[Place]:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted:
        yield Place("the file, which is locked", None)
        return
    pages = [page.extract_text() for page in reader.pages]
    for number, text in enumerate(pages, start=1):
        yield Place(f"page {number}", text)
    yield Place("the pages together", "\n".join(pages))
    for key, value in (reader.metadata or {}).items():
        yield Place(f"property {key.removeprefix('/')}", str(value))
    for number in _numbers(reader):
        yield from _inside(reader.get_object(number), number)


def _numbers(reader: PdfReader) -> list[int]:
    packed = set(reader.xref_objStm)
    return sorted({number for table in reader.xref.values() for number in table} | packed)


def _inside(thing: Any, number: int) -> Iterator[Place]:
    """The strings of an object, in any depth, and its stream unpacked."""
    from pypdf.generic import (
        ArrayObject,
        ByteStringObject,
        DictionaryObject,
        NameObject,
        StreamObject,
        TextStringObject,
    )

    waiting = [(thing, "an object")]
    while waiting:
        one, called = waiting.pop()
        if isinstance(one, StreamObject):
            kind = "metadata" if one.get("/Type") == "/Metadata" else "a stream"
            yield from everything(one.get_data(), "", f"{kind} of the PDF (object {number})")
        if isinstance(one, DictionaryObject):
            waiting += (
                [(value, f"{str(key).removeprefix('/')} of an object") for key, value in one.raw_items()]
                if hasattr(one, "raw_items")
                else [(dict.get(one, key), f"{str(key).removeprefix('/')} of an object") for key in one]
            )
        elif isinstance(one, ArrayObject):
            waiting += [(each, called) for each in one]
        elif isinstance(one, TextStringObject | NameObject):
            yield Place(
                f"{called} of the PDF (object {number})",
                str(one),
                Kind.MARKUP if isinstance(one, NameObject) else Kind.WORDS,
            )
        elif isinstance(one, ByteStringObject):
            yield from everything(bytes(one), "", f"{called} of the PDF (object {number})")


def _second_opinion(data: bytes) -> Iterator[Place]:
    """The words on the pages as another program reads them, where it is there: letters may lie in another order."""
    program = shutil.which("pdftotext")
    if program is None:
        return
    done = subprocess.run([program, "-", "-"], input=data, capture_output=True, timeout=_SECONDS, check=False)
    yield Place("the pages as pdftotext reads them", done.stdout.decode("utf-8") if done.returncode == 0 else None)
