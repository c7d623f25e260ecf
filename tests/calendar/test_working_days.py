"""Working days over Christmas, Easter and a leap day, counted by hand for each nation."""

from __future__ import annotations

import datetime as dt

import pytest

from planlint.calendar import working_days
from planlint.calendar.working_days import add_working_days, bank_holiday, is_working_day, working_days_between
from tools.bank_holidays import FILE, YEARS, content

D = dt.date


@pytest.mark.parametrize(
    ("start", "count", "nation", "end"),
    [
        # Christmas 2026: Friday 25 and, for Boxing Day on a Saturday, Monday 28 are holidays.
        (D(2026, 12, 23), 1, "england", D(2026, 12, 24)),
        (D(2026, 12, 24), 1, "england", D(2026, 12, 29)),
        (D(2026, 12, 23), 4, "england", D(2026, 12, 31)),
        # Scotland has 1 January (Friday) and, for 2 January on a Saturday, Monday 4.
        (D(2026, 12, 31), 1, "england", D(2027, 1, 4)),
        (D(2026, 12, 31), 1, "scotland", D(2027, 1, 5)),
        # Easter 2027: Good Friday 26 March everywhere; Easter Monday 29 March not in Scotland.
        (D(2027, 3, 25), 1, "england", D(2027, 3, 30)),
        (D(2027, 3, 25), 1, "wales", D(2027, 3, 30)),
        (D(2027, 3, 25), 1, "northern-ireland", D(2027, 3, 30)),
        (D(2027, 3, 25), 1, "isle-of-man", D(2027, 3, 30)),
        (D(2027, 3, 25), 1, "scotland", D(2027, 3, 29)),
        # St Patrick's Day 2027 is a Wednesday.
        (D(2027, 3, 16), 1, "northern-ireland", D(2027, 3, 18)),
        (D(2027, 3, 16), 1, "england", D(2027, 3, 17)),
        # Tynwald Day, 5 July 2027, is a Monday.
        (D(2027, 7, 2), 1, "isle-of-man", D(2027, 7, 6)),
        (D(2027, 7, 2), 1, "england", D(2027, 7, 5)),
        # The leap day of 2028 is a Tuesday.
        (D(2028, 2, 28), 1, "england", D(2028, 2, 29)),
        (D(2028, 2, 28), 2, "england", D(2028, 3, 1)),
        # Ten working days after a conference on Wednesday 24 February 2027.
        (D(2027, 2, 24), 10, "england", D(2027, 3, 10)),
        (D(2027, 3, 10), -10, "england", D(2027, 2, 24)),
    ],
)
def test_working_days_are_counted_from_the_day_after(start: D, count: int, nation: str, end: D) -> None:
    assert add_working_days(start, count, nation) == end
    assert working_days_between(start, end, nation) == count


def test_no_working_days_later_is_the_same_day() -> None:
    assert add_working_days(D(2027, 3, 27), 0, "england") == D(2027, 3, 27)


def test_a_bank_holiday_has_its_name() -> None:
    assert bank_holiday(D(2027, 3, 26), "england") == "Good Friday"
    assert bank_holiday(D(2027, 3, 25), "england") is None
    assert not is_working_day(D(2027, 3, 27), "england")


def test_the_bank_holidays_that_are_written_down_are_those_of_the_package() -> None:
    assert FILE.read_text(encoding="utf-8") == content(), "run tools/bank_holidays.py"


def test_a_year_that_is_not_written_down_is_asked_for() -> None:
    assert bank_holiday(D(YEARS[0] - 1, 12, 25), "england") == "Christmas Day"


def test_what_another_version_gave_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda _: "0.1")
    assert working_days._listed.__wrapped__() == {}
