"""An Excel workbook: its visible sheets with what their cells show; formulas are never calculated."""

from __future__ import annotations

import contextlib
import io
import warnings
import zipfile
from typing import Any, Final

from lxml import etree

from planlint.file_kind import Kind, other_kind
from planlint.read.problem import ReadProblem
from planlint.read.sheet.grid import Merged, Raw, Workbook, letters
from planlint.read.sheet.hidden import without_hidden
from planlint.read.sheet.shown import shown
from planlint.word.package import NotWord, Package, TooLarge, opened, parsed
from planlint.word.strict import as_transitional

_MOST_BYTES: Final = 60_000_000
_MOST_ROWS: Final = 1_100_000  # a sheet's own limit, and a little: rows that are only coloured in count too
_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_MOST_COVERED: Final = 200_000  # a merged cell as large as the sheet is only a colour
_TIE: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DAMAGED: Final = "this is not an Excel workbook, or it is damaged: open it in Excel and save it again as .xlsx"


def xlsx_workbook(raw: bytes) -> Workbook:
    """The cells of an .xlsx or .xlsm. Raises ReadProblem for what cannot be read safely, and says why."""
    other = other_kind(raw, Kind.EXCEL)
    if other is not None:
        raise ReadProblem(other)
    try:
        package = opened(raw, Kind.EXCEL)
        if sum(map(len, package.parts.values())) > _MOST_BYTES:
            raise ReadProblem(f"this workbook unpacks to more than planlint reads ({_MOST_BYTES // 1_000_000} MB)")
        package.parts = {name: as_transitional(data) for name, data in package.parts.items()}
        roots = {name: parsed(data) for name, data in package.parts.items() if name.endswith((".xml", ".rels"))}
        paths = _sheet_paths(package, roots)
    except TooLarge as error:
        raise ReadProblem(str(error)) from error
    except NotWord as error:
        raise ReadProblem(_DAMAGED) from error
    if not paths:
        raise ReadProblem(_DAMAGED)
    workbook = Workbook()
    try:
        # openpyxl warns of pictures and conditions, which are not words, and prints of styles that are not there.
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            _read(package, {title: roots[path] for title, path in paths.items() if path in roots}, workbook)
    except ReadProblem:
        raise
    except Exception as error:  # openpyxl fails in its own many ways on what no spreadsheet wrote
        raise ReadProblem(_DAMAGED) from error
    return workbook


def _read(package: Package, roots: dict[str, etree._Element], workbook: Workbook) -> None:
    import openpyxl

    book = openpyxl.load_workbook(_archive(package), read_only=True, data_only=True, keep_links=False)
    rows_left = _MOST_ROWS
    for sheet in book.worksheets:
        root = roots[sheet.title]
        if sheet.sheet_state != "visible":
            said = Raw(1, 1, "This sheet is hidden.", "a hidden sheet, which was not read")
            workbook.add(sheet.title, [said] if any(len(cell) for cell in root.iter(f"{_MAIN}c")) else [])
            continue
        sheet.reset_dimensions()
        cells = []
        formulas = _without_result(root)
        for row in sheet.iter_rows():
            rows_left -= 1
            if rows_left < 0:
                raise ReadProblem(f"the file has more than {_MOST_ROWS:,} rows: this is not a plan")
            cells += [cell for cell in map(_raw, row) if cell is not None and (cell.row, cell.column) not in formulas]
        cells += [Raw(*at, text, "a formula without a saved result") for at, text in formulas.items()]
        merged = _merged(root)
        seen, unseen = without_hidden(root, cells, merged)
        workbook.add(sheet.title, sorted(seen, key=lambda cell: (cell.row, cell.column)), merged, unseen)


def _raw(cell: Any) -> Raw | None:
    if cell.value is None:
        return None
    text = shown(cell.value, cell.number_format)
    return Raw(cell.row, cell.column, text, "an error in the sheet" if cell.data_type == "e" else "")


def _archive(package: Package) -> io.BytesIO:
    """The parts that were looked at, and nothing else, for openpyxl."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in package.parts.items():
            archive.writestr(name, data)
    file.seek(0)
    return file


def _sheet_paths(package: Package, roots: dict[str, etree._Element]) -> dict[str, str]:
    main = package.main_part()
    targets = {tie.id: tie.target for tie in package.relationships(main)}
    if main not in roots:
        return {}
    return {sheet.get("name", ""): targets.get(sheet.get(_TIE, ""), "") for sheet in roots[main].iter(f"{_MAIN}sheet")}


def _without_result(root: etree._Element) -> dict[tuple[int, int], str]:
    """The formulas that no program has calculated, by row and column, as they are written."""
    return {
        at: f"={formula.text or '…'}"
        for cell in root.iter(f"{_MAIN}c")
        if (formula := cell.find(f"{_MAIN}f")) is not None
        and not cell.findtext(f"{_MAIN}v")
        and (at := _corner(cell.get("r", "")))
    }


def _merged(root: etree._Element) -> Merged:
    covered: Merged = {}
    for area in root.iter(f"{_MAIN}mergeCell"):
        first, _, last = area.get("ref", "").partition(":")
        begin, end = _corner(first), _corner(last)
        if begin and end and len(covered) + (end[0] - begin[0] + 1) * (end[1] - begin[1] + 1) <= _MOST_COVERED:
            covered.update(
                {(row, column): begin for row in range(begin[0], end[0] + 1) for column in range(begin[1], end[1] + 1)}
            )
    return covered


def _corner(name: str) -> tuple[int, int] | None:
    """`C4` → (4, 3)."""
    head = name.rstrip("0123456789")
    if not (head.isascii() and head.isalpha() and len(head) <= 3 and name[len(head) :]):
        return None
    column = 0
    for letter in head.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    assert letters(column) == head.upper()
    return int(name[len(head) :]), column
