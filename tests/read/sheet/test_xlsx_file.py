"""A workbook is read as it is shown: real dates, saved results, merged cells; what has no result is not guessed."""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from planlint.read import ReadProblem
from planlint.read.fit import MisfitKind
from planlint.read.sheet import source_of
from planlint.read.sheet.xlsx_file import xlsx_workbook


def saved(fill: Callable[[Any], None]) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def changed(raw: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return file.getvalue()


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (dt.date(2027, 3, 12), "dd/mm/yyyy", "12 March 2027"),
        (dt.datetime(2027, 3, 12, 14, 30), "dd/mm/yyyy hh:mm", "12 March 2027 at 14:30"),
        (dt.date(2027, 3, 1), "mmm-yy", "March 2027"),
        (dt.date(2027, 3, 12), "dd-mmm", "12 March 2027"),
        (dt.time(9, 5), "hh:mm", "09:05"),
        (0.25, "0%", "25%"),
        (0.1 + 0.2, "General", "0.3"),
        (3.0, "General", "3"),
        (1632960456, "00000000000", "01632960456"),
        (True, "General", "yes"),
        ("  as typed ", "@", "  as typed "),
    ],
)
def test_a_value_reads_as_the_sheet_shows_it(value: Any, number_format: str, text: str) -> None:
    def fill(book: Any) -> None:
        book.active["B2"] = value
        book.active["B2"].number_format = number_format

    assert [(cell.name, cell.text) for cell in xlsx_workbook(saved(fill)).cells()] == [("B2", text)]


def test_a_formula_gives_its_saved_result_and_one_without_is_not_calculated() -> None:
    def fill(book: Any) -> None:
        book.active["A1"] = "=TODAY()+30"
        book.active["A2"] = "=1+1"

    def result(_: str, data: bytes) -> bytes:
        return re.sub(rb"<f>1\+1</f><v ?(/>|></v>)", b"<f>1+1</f><v>2</v>", data)

    cells = list(xlsx_workbook(changed(saved(fill), result)).cells())
    assert [(cell.text, bool(cell.unread)) for cell in cells] == [("=TODAY()+30", True), ("2", False)]


def test_text_that_begins_with_an_equals_sign_stays_text() -> None:
    def fill(book: Any) -> None:
        book.active["A1"] = "=not a formula"
        book.active["A1"].data_type = "s"

    assert [(cell.text, cell.unread) for cell in xlsx_workbook(saved(fill)).cells()] == [("=not a formula", "")]


def test_an_error_is_no_value() -> None:
    def fill(book: Any) -> None:
        book.active["A1"] = "#REF!"

    assert [cell.unread for cell in xlsx_workbook(saved(fill)).cells()] == ["an error in the sheet"]


def test_a_hidden_sheet_is_named_and_not_read() -> None:
    def fill(book: Any) -> None:
        book.active["A1"] = "seen"
        book.create_sheet("Lists")["A1"] = "secret"
        book["Lists"].sheet_state = "hidden"

    cells = list(xlsx_workbook(saved(fill)).cells())
    assert [(cell.sheet, bool(cell.unread)) for cell in cells] == [("Sheet", False), ("Lists", True)]
    assert "secret" not in " ".join(cell.text for cell in cells)


ROWS = [
    ["Outcome", "Action", "By whom", "By when", "Notes"],
    ["Maisie sleeps well", "Weigh her", "Gail", "ASAP", "n1"],
    ["Maisie sleeps well", "Ring Nan", "Owen", "weekly", "n2"],
    ["Maisie sleeps well", "See the GP", "Nan", "weekly", "n3"],
]


@pytest.mark.parametrize(
    ("hide", "kept", "said"),
    [
        (lambda sheet: _hide(sheet.row_dimensions[3]), ["Weigh her", "See the GP"], ["Row 3 is hidden"]),
        (lambda sheet: _hide(*(sheet.row_dimensions[n] for n in (3, 4))), ["Weigh her"], ["Rows 3 to 4 are hidden"]),
        (
            lambda sheet: _hide(sheet.column_dimensions["E"]),
            ["Weigh her", "Ring Nan", "See the GP"],
            ["Column E is hidden"],
        ),
        (
            lambda sheet: _hide(sheet.column_dimensions["E"], sheet.row_dimensions[2]),
            ["Ring Nan", "See the GP"],
            ["Row 2 is hidden", "Column E is hidden"],
        ),
        (lambda sheet: _hide(sheet.row_dimensions[9]), ["Weigh her", "Ring Nan", "See the GP"], []),
    ],
)
def test_hidden_rows_and_columns_are_left_out_and_that_is_said(
    hide: Callable[[Any], None], kept: list[str], said: list[str]
) -> None:
    def fill(book: Any) -> None:
        for row in ROWS:
            book.active.append(row)
        hide(book.active)

    source = source_of(xlsx_workbook(saved(fill)), Path("plan.xlsx"))
    unseen = [each.says for each in source.misfits if each.kind is MisfitKind.UNSEEN_TEXT]
    assert [action.description for outcome in source.plan.outcomes for action in outcome.actions] == kept
    assert [says.partition(",")[0] for says in unseen] == said


def _hide(*parts: Any) -> None:
    for part in parts:
        part.hidden = True


def test_a_merged_cell_is_seen_while_one_row_of_it_is() -> None:
    def fill(book: Any) -> None:
        for row in ROWS:
            book.active.append(row)
        book.active["A3"] = book.active["A4"] = None
        book.active.merge_cells("A2:A4")
        _hide(book.active.row_dimensions[2])

    (outcome,) = source_of(xlsx_workbook(saved(fill)), Path("plan.xlsx")).plan.outcomes
    assert (outcome.description, [action.description for action in outcome.actions]) == (
        "Maisie sleeps well",
        ["Ring Nan", "See the GP"],
    )


def test_merged_cells_are_known() -> None:
    def fill(book: Any) -> None:
        book.active["A2"] = "Amina is safe"
        book.active.merge_cells("A2:B3")

    assert xlsx_workbook(saved(fill)).sheets[0].merged == {
        (2, 1): (2, 1), (2, 2): (2, 1), (3, 1): (2, 1), (3, 2): (2, 1)
    }  # fmt: skip


def test_a_strict_workbook_is_read() -> None:
    def fill(book: Any) -> None:
        book.active["A1"] = "seen"

    def strict(_: str, data: bytes) -> bytes:
        for area in (b"spreadsheetml", b"officeDocument"):
            data = data.replace(
                b"http://schemas.openxmlformats.org/" + area + b"/2006/", b"http://purl.oclc.org/ooxml/" + area + b"/"
            )
        return data

    raw = changed(saved(fill), strict)
    assert b"purl.oclc.org" in zipfile.ZipFile(io.BytesIO(raw)).read("xl/workbook.xml")
    assert [cell.text for cell in xlsx_workbook(raw).cells()] == ["seen"]


def declared(name: str, data: bytes) -> bytes:
    if not name.endswith("sheet1.xml"):
        return data
    return (
        b'<!DOCTYPE worksheet [<!ENTITY a "b">]>' + data.partition(b"?>")[2]
        if data.startswith(b"<?")
        else (b'<!DOCTYPE worksheet [<!ENTITY a "b">]>' + data)
    )


def nothing(_: Any) -> None:
    pass


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"PK\x03\x04 not a zip",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old or locked",
        b"just text",
        changed(saved(nothing), declared),
        changed(saved(nothing), lambda name, data: b"<broken" if "sheet1" in name else data),
        changed(saved(nothing), lambda name, data: b"<x/>" if "workbook.xml" in name else data),
        changed(
            saved(nothing), lambda name, data: b"<x/>" if "styles" in name else data[:0] if "theme" in name else data
        ),
    ],
)
def test_what_cannot_be_read_is_one_clear_line(raw: bytes) -> None:
    with pytest.raises(ReadProblem) as caught:
        xlsx_workbook(raw)
    assert "\n" not in caught.value.message
