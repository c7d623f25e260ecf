"""Dates as a family reads them."""

import datetime as dt
import re
import unicodedata

import pytest

from planlint.translate.dates import date_in_figures, long_date
from planlint.translate.languages import language
from tests.translate.test_languages import TWENTY

DAY = dt.date(2027, 3, 12)
EVERY_MONTH_AND_WEEKDAY = [dt.date(2027, month, 1) + dt.timedelta(days) for month in range(1, 13) for days in range(7)]
ENGLISH = {f"{day:%B}" for day in EVERY_MONTH_AND_WEEKDAY} | {f"{day:%A}" for day in EVERY_MONTH_AND_WEEKDAY}


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("en", "Friday 12 March 2027"),
        ("pl", "piątek, 12 marca 2027"),
        ("ur", "جمعہ، 12 مارچ، 2027"),
        ("es", "viernes, 12 de marzo de 2027"),
        ("pt", "sexta-feira, 12 de março de 2027"),
        ("tr", "12 Mart 2027 Cuma"),
        ("lt", "2027 m. kovo 12 d., penktadienis"),
        ("so", "Jimco, 12 Maarso 2027"),
        ("ckb", "ھەینی، 12 ئازار 2027"),
        ("fa", "جمعه 12 مارس 2027"),
        ("zh-Hans", "2027年3月12日星期五"),
    ],
)
def test_a_date_is_weekday_and_long_date_in_the_order_of_the_language(tag: str, written: str) -> None:
    assert long_date(DAY, language(tag)) == written


@pytest.mark.parametrize(
    ("tag", "month"),
    [
        ("ar-SY", "آذار"),
        ("ar-IQ", "آذار"),
        ("ar-LB", "آذار"),
        ("ar-EG", "مارس"),
        ("ar-SD", "مارس"),
        ("ar-MA", "مارس"),
        ("ar", "مارس"),
        ("fa", "مارس"),
        ("fa-AF", "مارچ"),
    ],
)
def test_the_name_of_a_month_is_that_of_the_familys_country(tag: str, month: str) -> None:
    assert month in long_date(DAY, language(tag)).split()


@pytest.mark.parametrize("tag", ["fa", "ar-SA", "fa-AF"])
def test_dates_are_gregorian_where_a_family_may_know_another_calendar(tag: str) -> None:
    assert "2027" in long_date(DAY, language(tag))


@pytest.mark.parametrize("tag", TWENTY)
def test_every_month_and_weekday_has_words_of_its_own_and_latin_digits(tag: str) -> None:
    for day in EVERY_MONTH_AND_WEEKDAY:
        written = long_date(day, language(tag))
        assert str(day.year) in written
        assert str(day.day) in written
        assert {letter for letter in written if unicodedata.category(letter) == "Nd"} <= set("0123456789")
        assert not ENGLISH & set(re.findall(r"\w+", written))
        # No mark of direction: only Persian's non-joiner, which is spelling.
        assert {letter for letter in written if unicodedata.category(letter) == "Cf"} <= {"\u200c"}


@pytest.mark.parametrize("tag", TWENTY)
def test_no_two_months_and_no_two_weekdays_share_their_name(tag: str) -> None:
    assert len({long_date(day, language(tag)) for day in EVERY_MONTH_AND_WEEKDAY}) == len(EVERY_MONTH_AND_WEEKDAY)
    firsts = [dt.date(2027, month, 1) for month in range(1, 13)]
    named = {long_date(day, language(tag)).replace("2027", "") for day in firsts}
    assert len(named) == 12


def test_figures_are_day_month_year() -> None:
    assert date_in_figures(DAY) == "12/03/2027"
