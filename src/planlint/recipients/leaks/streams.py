"""The strings of a PDF, straight from its bytes: what an older version of it left behind is found too."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from planlint.recipients.leaks.disguises import readings
from planlint.recipients.leaks.place import Kind, Place

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_STRING = re.compile(rb"\(((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*)\)", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{6,})>")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"", b"f": b"\f"}
_MOST = 200_000_000


def stream_places(data: bytes, where: str) -> Iterator[Place]:
    """The strings that stand in the bytes of a PDF and in whatever of it can be unpacked without reading its order."""
    for content in (_STREAM.sub(b"", data), *_unpacked(data)):
        for text in readings(content):
            yield Place(f"{where}, inside the PDF", text, Kind.BYTES)
        for string in (*map(_literal, _STRING.findall(content)), *map(_from_hex, _HEX.findall(content))):
            for text in readings(string):
                yield Place(f"{where}, a string in the PDF", text)


def _unpacked(data: bytes) -> Iterator[bytes]:
    left = _MOST
    for packed in _STREAM.findall(data):
        engine = zlib.decompressobj()
        try:
            content = engine.decompress(packed, left)
        except zlib.error:
            content = packed  # not packed, or in another way, which pypdf knows
        left -= len(content)
        if left <= 0:
            return
        yield content


def _literal(text: bytes) -> bytes:
    return _ESCAPE.sub(_unescaped, text)


def _unescaped(escape: re.Match[bytes]) -> bytes:
    code = escape[1]
    if code[:1] in b"01234567":
        return bytes([int(code, 8) & 0xFF])
    return b"" if code in (b"\n", b"\r\n") else _LETTERS.get(code, code)


def _from_hex(text: bytes) -> bytes:
    digits = b"".join(text.split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
