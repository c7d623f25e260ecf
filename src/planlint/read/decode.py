"""Bytes → text, with limits: a plan is a few pages, so what is larger is something else."""

from __future__ import annotations

from pathlib import Path

from planlint.read.not_a_draft import why_missing, why_not_a_draft
from planlint.read.problem import ReadProblem

MAXIMUM_BYTES = 4_000_000
_ZIP = b"PK\x03\x04"


def read_text(path: Path) -> str:
    """The text of a file in UTF-8 (or UTF-16 with a byte order mark), line ends as they stand.

    Raises ReadProblem for a file that is missing, a folder, empty, too large, binary or in another encoding.
    """
    return decoded(read_bytes(path))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises ReadProblem for one that is missing, a folder, too large, or may not be read."""
    try:
        if not path.exists():
            raise ReadProblem(why_missing(path))
        if path.is_dir():
            raise ReadProblem("this is a folder: name the plan’s file")
        if not path.is_file():
            raise ReadProblem("this is not an ordinary file: name the plan’s file")
        size = path.stat().st_size
        if size > MAXIMUM_BYTES:
            raise ReadProblem(
                f"the file has {size / 1e6:.1f} MB and a plan has less than {MAXIMUM_BYTES / 1e6:.0f} MB: "
                "check that this is the plan"
            )
        raw = path.read_bytes()
    except PermissionError as denied:
        raise ReadProblem("you may not read this file: close it in Word or Excel, or ask its owner") from denied
    except OSError as error:
        raise ReadProblem(f"the file could not be read ({error.strerror}): try a copy on this computer") from error
    told = why_not_a_draft(path, raw)
    if told is not None:
        raise ReadProblem(told)
    return raw


def decoded(raw: bytes) -> str:
    """The text of `raw`; raises ReadProblem as `read_text` does."""
    if raw.startswith(_ZIP):
        raise ReadProblem(
            "this is a zip file, or a damaged Word or Excel file: unpack it and name the draft in it, or open it in "
            "Word or Excel and save it again"
        )
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ReadProblem(
            f"the text is not in UTF-8 (line {line}): open it in its editor and save it again as UTF-8"
        ) from error
    if "\0" in text:
        raise ReadProblem("this is a binary file: name the plan’s YAML or JSON file")
    if not text.strip():
        raise ReadProblem("the file is empty: write a new plan with “planlint new”")
    return text
