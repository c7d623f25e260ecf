"""Files that people take for Word documents, known by how they begin."""

from __future__ import annotations

OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"  # what the part `mimetype` of an .odt begins with
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = {b"%PDF": "a PDF", b"{\\rtf": "an .rtf file"}


def other_kind(data: bytes) -> str | None:
    """Why a file cannot be read as .docx and what to do; None for one that may be a .docx."""
    if data.startswith(_OLE):
        if _LOCKED in data:
            return "this document is locked with a password: save it without one"
        return "this is an old .doc file: open it in Word and save it as .docx"
    other = next((kind for begins, kind in _OTHERS.items() if data.startswith(begins)), None)
    return None if other is None else f"this is {other}: open it in Word and save it as .docx"
