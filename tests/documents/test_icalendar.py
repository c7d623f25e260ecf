"""Dates for a worker's own calendar program."""

from __future__ import annotations

import datetime as dt
import re

from hypothesis import given
from hypothesis import strategies as st

from planlint.documents.icalendar import Entry, icalendar

STAMP = dt.date(2027, 3, 3)


def entry(summary: str) -> Entry:
    return Entry(dt.date(2027, 12, 31), summary, "By 31/12/2027", "CP/1|visit")


def test_a_day_is_whole_confidential_and_takes_up_no_time() -> None:
    text = icalendar([entry("Visit to Lena")], stamp=STAMP).decode()
    for line in (
        "DTSTART;VALUE=DATE:20271231",
        "DTEND;VALUE=DATE:20280101",
        "CLASS:CONFIDENTIAL",
        "TRANSP:TRANSPARENT",
    ):
        assert f"{line}\r\n" in text


def test_equal_input_gives_equal_bytes_and_the_same_entry_keeps_its_name() -> None:
    one, again = (icalendar([entry("Visit")], stamp=STAMP) for _ in range(2))
    assert one == again
    uid = next(line for line in one.decode().splitlines() if line.startswith("UID:"))
    assert uid in icalendar([entry("Visit to Lena, arranged")], stamp=STAMP).decode()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_any_words_come_back_as_they_were_from_lines_of_at_most_75_octets(words: str) -> None:
    data = icalendar([entry(words)], stamp=STAMP)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    unfolded = data.decode().replace("\r\n ", "")
    line = next(line for line in unfolded.split("\r\n") if line.startswith("SUMMARY:"))
    found = re.sub(r"\\(.)", lambda escaped: "\n" if escaped[1] == "n" else escaped[1], line.removeprefix("SUMMARY:"))
    assert found == words
