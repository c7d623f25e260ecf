"""Dates as a family reads them."""

import datetime as dt

import pytest

from planlint.translate.dates import date_in_figures, long_date
from planlint.translate.languages import language

DAY = dt.date(2027, 3, 12)


@pytest.mark.parametrize(
    ("tag", "written"), [("en", "Friday 12 March 2027"), ("pl", "piątek 12 marca 2027"), ("ur", "جمعہ 12 مارچ 2027")]
)
def test_a_date_is_weekday_and_long_date_in_the_language_of_the_page(tag: str, written: str) -> None:
    assert long_date(DAY, language(tag)) == written


@pytest.mark.parametrize("tag", ["ar-EG", "fa", "bn", "ckb", "ps"])
def test_figures_are_latin_in_every_language(tag: str) -> None:
    assert "12" in long_date(DAY, language(tag))
    assert "2027" in long_date(DAY, language(tag))


def test_figures_are_day_month_year() -> None:
    assert date_in_figures(DAY) == "12/03/2027"
