"""A .csv is read in the encoding it was saved in; where nothing tells which, that is said instead of a guess."""

import pytest

from planlint.read import ReadProblem
from planlint.read.sheet.csv_text import csv_text

ROWS = "Action;By whom\nRing Zoë’s café – today;Nan, Mum"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_encoding_is_found(encoding: str) -> None:
    assert csv_text(ROWS.encode(encoding)) == ROWS


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
@pytest.mark.parametrize(
    "words",
    [
        "Zoë Nuñez",
        "María and Seán",
        "Mr O’Neill",
        "Mum’s sister",
        "the boys’ room",
        "said “yes”",
        "she said ‘no’ twice",
        "12 February – 3 March",
        "Siân, Róisín, Chloé",
        "Seán Ó Briain",
        "Órla and Éabha",
        "Émile and Åsa",
        "breakfast, then …",
        "the CAFÉ, a café",
        "at 5° or 1½ pints",
    ],
)
def test_windows_and_mac_are_told_by_the_words_whatever_the_line_ends(words: str, end: str, encoding: str) -> None:
    text = f"Action,By whom{end}{words},Nan{end}"
    try:
        raw = text.encode(encoding)
    except UnicodeEncodeError:
        pytest.skip("Mac Roman has no such sign")
    assert csv_text(raw) == text


@pytest.mark.parametrize(("end", "encoding"), [("\r", "mac_roman"), ("\r\n", "cp1252")])
def test_where_both_hold_words_the_line_ends_tell(end: str, encoding: str) -> None:
    text = f"Action{end}ZOË{end}"
    assert csv_text(text.encode(encoding)) == text


def test_where_nothing_tells_what_a_name_is_both_are_said_and_none_is_taken() -> None:
    with pytest.raises(ReadProblem, match="“ZOË” or “ZOÀ”: save it as “CSV UTF-8”"):
        csv_text("Action\nZOË\n".encode("cp1252"))


def test_another_old_encoding_is_refused() -> None:
    with pytest.raises(ReadProblem, match="no encoding planlint knows"):
        csv_text("Action\r\nJosé rings\r\n".encode("cp850"))


def test_a_letter_that_windows_does_not_have_is_of_a_mac() -> None:
    assert csv_text("Action\nRing François\n".encode("mac_roman")) == "Action\nRing François\n"
