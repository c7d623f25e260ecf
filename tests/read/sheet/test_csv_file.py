"""A .csv is read whichever program saved it: the delimiter and the rows are found."""

import pytest

from planlint.read import ReadProblem
from planlint.read.sheet.csv_file import csv_workbook, delimiter_of

ROWS = "Action;By whom\nRing Zoë’s café – today;Nan, Mum"


def test_what_excel_on_a_mac_saves_is_read_with_its_accents_and_line_ends() -> None:
    raw = ROWS.replace("\n", "\r").replace(";", ",").encode("mac_roman")
    cells = [(cell.name, cell.text) for cell in csv_workbook(raw).cells()]
    assert ("A2", "Ring Zoë’s café – today") in cells
    assert delimiter_of("Action;Who\rGo, now;Dad\rStay, here;Mum") == ";"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_though_others_stand_in_the_words(delimiter: str) -> None:
    rows = [["Action", "Who", "When"], ['"Ring, then; write"', '"Mum, Nan"', "weekly"], ["Go", "Dad", "now"]]
    assert delimiter_of("\n".join(delimiter.join(row) for row in rows)) == delimiter


def test_a_line_that_names_the_delimiter_is_followed_and_is_no_text() -> None:
    workbook = csv_workbook(b"sep=|\nAction|Who, or what\nGo|Dad")
    assert [cell.text for cell in workbook.cells()] == ["Action", "Who, or what", "Go", "Dad"]


def test_line_ends_within_a_cell_are_kept_and_rows_are_counted_as_a_sheet_does() -> None:
    workbook = csv_workbook(b'Action,Who\r\n"Ring\r\nand write",Nan\r\nGo,Dad\r\n')
    assert [(cell.name, cell.text) for cell in workbook.cells()][2:5] == [
        ("A2", "Ring\nand write"),
        ("B2", "Nan"),
        ("A3", "Go"),
    ]


@pytest.mark.parametrize("raw", [b"Action\0,Who", b'Action,Who\n"' + b"x" * 1_100_000])
def test_what_is_no_csv_is_one_clear_line(raw: bytes) -> None:
    with pytest.raises(ReadProblem):
        csv_workbook(raw)


def test_an_empty_file_has_no_cells() -> None:
    assert list(csv_workbook(b"").cells()) == []
