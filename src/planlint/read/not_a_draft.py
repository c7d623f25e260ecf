"""What people name in place of a draft: a file that is not there, a picture, an email; each with what to do."""

from __future__ import annotations

from pathlib import Path

_DASHES = ("–", "—")
_PICTURE = "this is a picture: planlint reads words, so name the file that it was made from"
_BEGINS = {
    b"%PDF": "this is a PDF: name the Word or Excel file that it was made from",
    b"{\\rtf": "this is an .rtf file: open it in Word and save it as .docx",
    b"\xff\xd8\xff": _PICTURE,
    b"\x89PNG": _PICTURE,
}
_ENDS = {
    ".odt": "this is an OpenDocument file: save it as .docx",
    ".ods": "this is an OpenDocument file: save it as .xlsx",
    ".pages": "this is a Pages document: export it as Word (.docx)",
    ".gdoc": "this is only a link to a Google document: download that as Word (.docx)",
    ".gsheet": "this is only a link to a Google sheet: download that as Excel (.xlsx)",
    ".msg": "this is an email: save the draft that is attached to it, and name that",
    ".eml": "this is an email: save the draft that is attached to it, and name that",
    ".lnk": "this is only a shortcut: name the file that it leads to",
    ".url": "this is only a shortcut: name the file that it leads to",
    ".heic": _PICTURE,
}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ZIP = b"PK\x03\x04"


def why_missing(path: Path) -> str:
    """What to say of a name that no file has: what was probably meant."""
    name = str(path)
    if name.startswith(_DASHES):
        return f"this begins with a long dash: type two short ones, “--{name.lstrip('–—')}”"
    if name.startswith(("http:", "https:")):
        return "this is an address on the web: save the file on this computer, and name that"
    if name == "-":
        return "planlint reads files only: save the plan into one, and name that"
    if set(name) & {"*", "?"}:
        return "no file has a name of this pattern: check the folder"
    if not path.parent.is_dir():
        return f"there is no folder “{path.parent}”: check its name, and the folder you are in"
    there = [each.name for each in path.parent.iterdir() if each.is_file()]
    longer = next((each for each in there if each.startswith(f"{path.name} ")), None)
    if longer:
        return f'there is no such file: a name with spaces stands in quotes, such as "{longer}"'
    from planlint.read.did_you_mean import did_you_mean

    meant = did_you_mean(path.name, there)
    return f"there is no such file: did you mean “{meant}”?" if meant else (
        "there is no such file: check the name, and the folder you are in"
    )  # fmt: skip


def why_not_a_draft(path: Path, raw: bytes) -> str | None:
    """What to do about a file of a kind that holds no draft planlint reads; None for one that may hold one."""
    ending = path.suffix.lower()
    if path.name.startswith("~$"):
        return (
            f"Word keeps this file while a document is open: close Word, and name the document itself ({path.name[2:]})"
        )
    if not raw:
        return "the file is empty: “planlint new” begins a plan; if it lives in a cloud, keep it on this computer too"
    told = _ENDS.get(ending) or next((says for begins, says in _BEGINS.items() if raw.startswith(begins)), None)
    if told is None and ending == ".doc" and raw.startswith(_OLD_OFFICE):
        return (
            "this document is locked with a password: save it without one"
            if _LOCKED in raw
            else "this is an old .doc file: open it in Word and save it as .docx"
        )
    if told is None and ending == ".doc" and raw.startswith(_ZIP):
        return "this is a Word file of the new kind under an old ending: change .doc to .docx in its name"
    return told
