"""A .csv as people's spreadsheets save it: the encoding and the delimiter are found, never asked for."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from planlint.read.problem import ReadProblem
from planlint.read.sheet.grid import Raw, Workbook

_DELIMITERS: Final = ",;\t|"
_MARKS: Final = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe\x00\x00": "utf-32",
    b"\x00\x00\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
_LOOKED_AT: Final = 40  # rows by which the delimiter is chosen


def csv_workbook(raw: bytes) -> Workbook:
    """The cells of a .csv. Raises ReadProblem for what is no text, and for quotes that never close."""
    text = csv_text(raw)
    workbook = Workbook()
    workbook.add("", _cells(text, delimiter_of(text)))
    return workbook


def csv_text(raw: bytes) -> str:
    """The text: by its byte order mark, else UTF-8, else what Excel saves in Britain: Windows-1252, or Mac Roman, whose
    lines end in a way that nothing else writes."""
    encoding = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), None)
    if encoding is None:
        encoding = _without_mark(raw)
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadProblem("the text is in no encoding planlint knows: save it as “CSV UTF-8”") from error
    if "\0" in text:
        raise ReadProblem("this is a binary file: name the plan’s file")
    return text


def _without_mark(raw: bytes) -> str:
    head = raw[:4000]
    if head.count(b"\0") > len(head) // 4:  # letters of two bytes each
        return "utf-16-le" if head[1::2].count(b"\0") > head[::2].count(b"\0") else "utf-16-be"
    try:
        raw.decode()
    except UnicodeDecodeError:
        if b"\r" in raw and b"\n" not in raw:
            return "mac_roman"
        return "cp1252" if not set(raw) & {0x81, 0x8D, 0x8F, 0x90, 0x9D} else "latin-1"
    return "utf-8"


def delimiter_of(text: str) -> str:
    """The character between cells: named by Excel's own first line, or the one that parts the rows most evenly."""
    first = text.splitlines()[0].strip().strip('"').lower() if text.strip() else ""
    if first.startswith("sep=") and len(first) == 5:
        return first[4]
    return max(_DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> tuple[int, int]:
    """How many of the first rows have as many cells as the commonest row of several cells, and how many cells."""
    widths = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            widths.append(len(row))
            if len(widths) == _LOOKED_AT:
                break
    except csv.Error:
        return (0, 0)
    several = [width for width in widths if width > 1]
    if not several:
        return (0, 0)
    commonest = max(set(several), key=several.count)
    return (several.count(commonest), commonest)


def _cells(text: str, delimiter: str) -> Iterator[Raw]:
    named = text[:8].strip().strip('"').lower().startswith("sep=")
    # `newline=""` keeps line ends inside cells; as shown they are one line end, whichever system wrote them.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, row in enumerate(reader, start=1):
            if named and number == 1:
                continue
            for column, words in enumerate(row, start=1):
                yield Raw(number, column, words.replace("\r\n", "\n").replace("\r", "\n"))
    except csv.Error as error:
        raise ReadProblem(
            f"row {reader.line_num} cannot be read as CSV ({error}): open it in a spreadsheet and save it again"
        ) from error
