"""What people name in place of a draft: a file that is not there, a picture, an email; each with what to do."""

from __future__ import annotations

from pathlib import Path

from planlint.file_kind import Kind, kind_of

_DASHES = ("–", "—")
_ENDS = {
    ".odt": Kind.OPEN_TEXT,
    ".ods": Kind.OPEN_SHEET,
    ".pages": Kind.APPLE,
    ".numbers": Kind.APPLE,
    ".xlsb": Kind.EXCEL_BINARY,
    ".zip": "this is a zip file: unpack it, and name the draft in it",
    ".gdoc": "this is only a link to a Google document: download that as Word (.docx)",
    ".gsheet": "this is only a link to a Google sheet: download that as Excel (.xlsx)",
    ".msg": Kind.EMAIL,
    ".eml": Kind.EMAIL,
    ".lnk": "this is only a shortcut: name the file that it leads to",
    ".url": "this is only a shortcut: name the file that it leads to",
    ".heic": Kind.PICTURE,
}
_OLD = {".doc": Kind.OLD_WORD, ".xls": Kind.OLD_EXCEL}
# The endings under which a kind of file is read as what it is.
_READ_AS = {
    Kind.WORD: {".docx", ".docm", ".dotx", ".dotm"},
    Kind.EXCEL: {".xlsx", ".xlsm", ".xls", ".csv", ".tsv"},
}


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
    if ending in _ENDS:
        return _ENDS[ending]
    kind = kind_of(raw)
    if kind is Kind.OLD_OFFICE:
        kind = _OLD.get(ending, kind)
    return None if kind is None or ending in _READ_AS.get(kind, ()) else str(kind)
