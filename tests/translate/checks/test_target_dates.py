"""The long date of each language is read back, and a date that was changed never passes for the right one."""

from __future__ import annotations

import datetime as dt

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.translate.checks.facts import fact_faults
from planlint.translate.checks.folding import folded
from planlint.translate.checks.target_dates import target_dates
from planlint.translate.languages import language
from tests.translate.checks.judging import TAGS

_DIGITS = {"bn": "০১২৩৪৫৬৭৮৯", "pa": "੦੧੨੩੪੫੬੭੮੯", "gu": "૦૧૨૩૪૫૬૭૮૯", "ta": "௦௧௨௩௪௫௬௭௮௯"} | {
    "ar": "٠١٢٣٤٥٦٧٨٩", "ckb": "٠١٢٣٤٥٦٧٨٩", "ur": "۰۱۲۳۴۵۶۷۸۹", "fa": "۰۱۲۳۴۵۶۷۸۹",
}  # fmt: skip
_days = st.dates(dt.date(2000, 1, 1), dt.date(2060, 12, 31))
_changes = st.sampled_from([-365, -40, -7, -1, 1, 7, 40, 366])


def _long(day: dt.date, tag: str, own_digits: bool) -> str:
    text = format_date(day, "full", locale=language(tag).locale)
    return text.translate(str.maketrans("0123456789", _DIGITS.get(tag, "0123456789"))) if own_digits else text


def _base(tag: str) -> str:
    return language(tag).locale.split("_")[0]


@pytest.mark.parametrize("tag", TAGS)
@settings(max_examples=40, deadline=None)
@given(_days, st.booleans())
def test_a_long_date_is_read_back_with_its_weekday(tag: str, day: dt.date, own_digits: bool) -> None:
    (found,) = target_dates(folded(_long(day, tag, own_digits)), _base(tag))
    assert (found.calendar_day(), found.weekday) == (day, day.weekday())


@pytest.mark.parametrize("tag", TAGS)
@settings(max_examples=25, deadline=None)
@given(_days, _changes)
def test_a_changed_date_is_caught(tag: str, day: dt.date, change: int) -> None:
    other = day + dt.timedelta(days=change)
    english = f"Come on {day.day} {day:%B %Y}."
    assert fact_faults(english, _long(day, tag, False), _base(tag)) == []
    assert "date" in {fault.check for fault in fact_faults(english, _long(other, tag, False), _base(tag))}


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ar", "12 آذار 2027"),
        ("ar", "١٢ مارس ٢٠٢٧"),
        ("ar", "12/3/2027"),
        ("lt", "2027-03-12"),
        ("so", "12 Maarso 2027"),
        ("cy", "12 o Fawrth 2027"),
        ("tr", "12 Mart 2027'de"),
        ("bn", "১২ মার্চের ২০২৭"),
        ("fr", "le 12/03/27"),
        ("uk", "12 березня 2027 року"),
        ("ckb", "12ی ئازاری 2027"),
        ("zh", "2027年3月12日"),
        ("es", "12 de marzo del 2027"),
        ("pl", "12. 3. 2027"),
        ("ta", "மார்ச் 12, 2027"),
        ("fa", "۲۰۲۷/۳/۱۲"),
    ],
)
def test_a_date_as_people_write_it_is_read(tag: str, text: str) -> None:
    assert [one.calendar_day() for one in target_dates(folded(text), tag)] == [dt.date(2027, 3, 12)]


@pytest.mark.parametrize(
    ("tag", "text"),
    [("ro", "nu mai mult de 15 zile"), ("cy", "Dydd Mawrth am 10"), ("pl", "co 15 dni"), ("pt", "sete vezes")],
)
def test_a_word_that_looks_like_a_month_makes_no_date(tag: str, text: str) -> None:
    assert not [one for one in target_dates(folded(text), tag) if one.year]


def test_the_name_of_a_month_may_hold_its_number() -> None:
    assert fact_faults("Come on 12 March 2027.", "Đến vào ngày 12 tháng 3 năm 2027.", "vi") == []
    assert fact_faults("Come on 12 March 2027.", "Đến vào ngày 12 tháng 12 năm 2027.", "vi") != []
