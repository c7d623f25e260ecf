"""What a file is, whatever its name says, and what to do about one that is another than is wanted."""

from __future__ import annotations

from enum import StrEnum

_OLE = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_LATER = "planlint reads drafts in Word (.docx), Excel (.xlsx) and CSV"


class Kind(StrEnum):
    """A kind of file, by what its bytes hold; its value says what it is and what to do."""

    WORD = "this is a Word document under another ending: rename it so that its name ends in .docx"
    EXCEL = "this is an Excel workbook under another ending: rename it so that its name ends in .xlsx"
    EXCEL_BINARY = "this is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx"
    SLIDES = f"these are PowerPoint slides: {_LATER}"
    OPEN_TEXT = "this is an OpenDocument file: save it as .docx"
    OPEN_SHEET = "this is an OpenDocument file: save it as .xlsx"
    APPLE = "this is a Pages or Numbers document: export it as Word (.docx) or Excel (.xlsx)"
    LOCKED = "this file is locked with a password: open it, and save it without one"
    OLD_WORD = "this is an old .doc file: open it in Word and save it as .docx"
    OLD_EXCEL = "this is an old .xls file: open it in Excel and save it as .xlsx"
    EMAIL = "this is an email: save the draft that is attached to it, and name that"
    OLD_OFFICE = (
        "this is an old Office file, an old .doc or .xls: open it in Word or Excel and save it as .docx or .xlsx"
    )
    PDF = "this is a PDF: name the Word or Excel file that it was made from"
    RTF = "this is an .rtf file: open it in Word and save it as .docx"
    PICTURE = "this is a picture: planlint reads words, so name the file that it was made from"
    WEB_PAGE = "this is a web page, whatever its name says: open it in Word or Excel and save it as .docx or .xlsx"
    WORD_XML = (
        "this is XML, in which old Word and Excel files are kept too: open it there and save it as .docx or .xlsx"
    )


_BEGINS = {
    b"%PDF": Kind.PDF,
    b"{\\rtf": Kind.RTF,
    b"\xff\xd8\xff": Kind.PICTURE,
    b"\x89PNG": Kind.PICTURE,
    b"<!doctype html": Kind.WEB_PAGE,
    b"<html": Kind.WEB_PAGE,
    b"mime-version:": Kind.WEB_PAGE,  # a page with its pictures in one file, as systems export for Word
    b"<?xml": Kind.WORD_XML,
}
# By what the parts in a zip are called, the first that fits: a Word document may hold a workbook.
_PARTS = {
    "word/": Kind.WORD,
    "xl/workbook.bin": Kind.EXCEL_BINARY,
    "xl/": Kind.EXCEL,
    "ppt/": Kind.SLIDES,
    "Index/": Kind.APPLE,
    "Index.zip": Kind.APPLE,
}
# By the names of the streams in an old Office file.
_STREAMS = {
    "EncryptedPackage": Kind.LOCKED,
    "__substg1.0_": Kind.EMAIL,
    "PowerPoint Document": Kind.SLIDES,
    "WordDocument": Kind.OLD_WORD,
    "Workbook": Kind.OLD_EXCEL,
}


def kind_of(data: bytes) -> Kind | None:
    """What a file is by its bytes; None for plain text, and for what holds nothing that is known."""
    if data.startswith(_OLE):
        return next((kind for name, kind in _STREAMS.items() if name.encode("utf-16-le") in data), Kind.OLD_OFFICE)
    if data.startswith(_ZIP):
        return _zipped(data)
    head = data[:1000].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((kind for begins, kind in _BEGINS.items() if head.startswith(begins) or data.startswith(begins)), None)


def other_kind(data: bytes, wanted: Kind) -> str | None:
    """Why a file cannot be read as what is wanted, and what to do; None for one that may be that."""
    kind = kind_of(data)
    return None if kind in (None, wanted) else str(kind)


def _zipped(data: bytes) -> Kind | None:
    # Only few files come this far, and these are slow to import.
    import io
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if "mimetype" in names:
                with archive.open("mimetype") as stream:
                    said = stream.read(100)
                return Kind.OPEN_SHEET if b"spreadsheet" in said else Kind.OPEN_TEXT
    except Exception:
        return None  # damaged in one of many ways: whoever reads it says so
    return next((kind for begins, kind in _PARTS.items() if any(name.startswith(begins) for name in names)), None)
