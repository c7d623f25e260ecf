"""The English that a translation was made from, and how it is told that it has changed."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_ILLEGAL = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """The text without what no XML file can hold; every kind of line end is one."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def folded(text: str) -> str:
    """The text with every run of white space as one space, composed (NFC): what two programs agree to call the same."""
    return " ".join(unicodedata.normalize("NFC", legal(text)).split())


def hash_of(english: str) -> str:
    """Twelve hexadecimal digits that change when the English does; the first six are shown to people."""
    return hashlib.sha256(folded(english).encode("utf-8")).hexdigest()[:12]
