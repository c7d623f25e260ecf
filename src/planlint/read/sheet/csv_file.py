"""A .csv as people's spreadsheets save it: the encoding and the delimiter are found, never asked for."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from planlint.read.problem import ReadProblem
from planlint.read.sheet.csv_text import csv_text
from planlint.read.sheet.grid import Raw, Workbook

_DELIMITERS: Final = ",;\t|"
_LOOKED_AT: Final = 40  # rows by which the delimiter is chosen


def csv_workbook(raw: bytes) -> Workbook:
    """The cells of a .csv. Raises ReadProblem for what is no text, and for quotes that never close."""
    text = csv_text(raw)
    workbook = Workbook()
    workbook.add("", _cells(text, delimiter_of(text)))
    return workbook


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
