"""A text and what it says once the usual ways of writing it down are undone: %20, &#49;, \\31, base64."""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Iterator
from urllib.parse import unquote_plus

_ENCODINGS = ("utf-8", "latin-1", "utf-16-le", "utf-16-be")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{12,}={0,2}")
_ESCAPED = re.compile(r"\\(?:u\{?|x)?([0-9A-Fa-f]{2,6})\}?[ \t\n]?")
_QUOTED = re.compile(r"=(?:\r?\n|([0-9A-F]{2}))")


def undisguised(text: str) -> Iterator[str]:
    """The text itself, then each reading of it that differs."""
    yield text
    if "&" in text:
        yield html.unescape(text)
    if "%" in text:
        yield html.unescape(unquote_plus(text))
    if "\\" in text:
        yield _ESCAPED.sub(lambda code: _character(int(code[1], 16)), text)
    if "=" in text:
        yield _QUOTED.sub(lambda code: _character(int(code[1], 16)) if code[1] else "", text)
    for found in _BASE64.findall(text):
        for data in base64_read(found):
            yield from readings(data)


def readings(data: bytes) -> Iterator[str]:
    """Bytes as text in each encoding that an office program writes, in UTF-16 from both even and odd places."""
    for encoding in _ENCODINGS:
        yield data.decode(encoding, "ignore")
        if encoding.startswith("utf-16"):
            yield data[1:].decode(encoding, "ignore")


def base64_read(text: str) -> Iterator[bytes]:
    """What a text is in base64, the kind for addresses too; nothing when it is none."""
    plain = re.sub(r"\s+", "", text).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        yield base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return


def _character(code: int) -> str:
    return chr(code) if code < 0x110000 else ""
