"""Whatever a file is: a zip with all its parts and what is written beside them, XML, a picture, or plain bytes."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Iterator

from planlint.recipients.leaks.disguises import readings
from planlint.recipients.leaks.picture import is_picture, picture_places
from planlint.recipients.leaks.place import Kind, Place
from planlint.recipients.leaks.streams import stream_places
from planlint.recipients.leaks.xml_part import xml_places

_DEEPEST = 4
MOST_BYTES = 200_000_000
_XML = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<\0", b"\xfe\xff\0<")


def package_places(data: bytes) -> Iterator[Place]:
    """Every place of a .docx, or of any other zip. What is no zip could not be read."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        yield Place("the file, which is no Word document", None)
    yield from everything(data, "", "", _DEEPEST)


def everything(data: bytes, part: str, where: str, deepest: int = _DEEPEST) -> Iterator[Place]:
    """Every place of some bytes that stand at `where` (empty: the file itself), as deep as zips lie inside zips."""
    named = where or "the file"
    if data.lstrip().startswith(_XML):
        yield from xml_places(data, part, named)
        return
    yield from _bytes(data, named)
    if is_picture(data):
        yield from picture_places(data, named)
    elif data.startswith(b"%PDF"):
        yield from stream_places(data, named)
    elif data.startswith(b"\x1f\x8b"):
        yield from _gzipped(data, part, named, deepest)
    elif zipfile.is_zipfile(io.BytesIO(data)):
        yield from _zipped(data, where, deepest)


def _bytes(data: bytes, where: str) -> Iterator[Place]:
    for text in readings(data):
        yield Place(f"{where}, its bytes", text, Kind.BYTES)


def _gzipped(data: bytes, part: str, where: str, deepest: int) -> Iterator[Place]:
    try:
        with gzip.open(io.BytesIO(data)) as stream:
            inside = stream.read(MOST_BYTES + 1)
    except (OSError, EOFError):
        yield Place(f"{where}, packed", None)
        return
    if deepest == 0 or len(inside) > MOST_BYTES:
        yield Place(f"{where}, packed", None)
    else:
        yield from everything(inside, part, where, deepest - 1)


def _zipped(data: bytes, where: str, deepest: int) -> Iterator[Place]:
    inside = f"{where}, " if where else ""
    if deepest == 0:
        yield Place(f"{where}, zips inside zips", None)
        return
    left = MOST_BYTES
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield from _beside("comment of the whole file", archive.comment, inside)
        for info in archive.infolist():
            yield Place(f"{inside}name of a part", info.filename)
            yield Place(f"{inside}name of a part", info.orig_filename)
            yield from _beside("comment of a part", info.comment, inside)
            yield from _beside("extra field of a part", info.extra, inside)
            try:
                with archive.open(info) as stream:
                    content = stream.read(left + 1)
            except Exception:  # locked, damaged, or packed in a way that zipfile does not know: nobody has searched it
                yield Place(f"{inside}{info.filename}", None)
                continue
            left -= len(content)
            if left < 0:
                yield Place(f"{inside}all that comes after 200 MB", None)
                return
            yield from everything(content, info.filename, f"{inside}{info.filename}", deepest - 1)


def _beside(what: str, data: bytes, inside: str) -> Iterator[Place]:
    for text in readings(data):
        yield Place(f"{inside}{what}", text)
