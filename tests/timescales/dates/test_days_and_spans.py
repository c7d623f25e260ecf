"""Dates that nobody can keep, dates that two people read differently, and one date read exactly."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.timescales import UnclearDate, read_date, understand


@pytest.mark.parametrize(
    ("text", "kind", "phrase"),
    [
        ("by 12 March", "year-missing", "12 March"),
        ("on 12/3", "year-missing", "12/3"),
        ("Children's Hearing 21/5", "year-missing", "21/5"),
        ("by the end of March", "year-missing", "end of March"),
        ("by the 12th", "year-missing", "12th"),
        ("the fourth of May", "year-missing", "fourth of May"),
        ("12/3/27", "year-two-digits", "12/3/27"),
        ("12 March '27", "year-two-digits", "12 March '27"),
        ("March 27", "year-two-digits", "March 27"),
        ("Tuesday 12 March 2027", "weekday-disagrees", "Tuesday 12 March 2027"),
        ("12 March 2027 (Monday)", "weekday-disagrees", "12 March 2027 (Monday)"),
        ("31 February 2027", "impossible-date", "31 February 2027"),
        ("29 February 2027", "impossible-date", "29 February 2027"),
        ("12/13/2027", "impossible-date", "12/13/2027"),
    ],
)
def test_a_problem_with_a_date_is_told_at_its_words(text: str, kind: str, phrase: str) -> None:
    reading = understand(text)
    assert [(problem.kind, problem.phrase.text) for problem in reading.problems] == [(kind, phrase)]
    assert reading.limits
    assert not reading.vague


@pytest.mark.parametrize(
    "text",
    [
        "1-26 March 2027",
        "10, 17 and 24 March 2027",
        "Mon 8, Wed 10 and Fri 12 March 2027",
        "24/7 until 4 June 2027",
        "by 10.30 on 12.03.2027",
        "1st core group",
        "in 3-4 weeks",
        "12 May Street, by 9 March 2027",
        "April (14) rings Kelly by 9 March 2027",
        "at Flat 3/2 by 9 March 2027",
        "eats 3/4 of each meal until 4 June 2027",
        "blood pressure 150/95 on 11 March 2027",
        "as may be agreed by 11 March 2027",
    ],
)
def test_numbers_and_names_beside_a_full_date_are_no_dates(text: str) -> None:
    assert understand(text).problems == ()


@pytest.mark.parametrize(
    "text",
    ["2027-03-03", "3 March 2027", "3rd Mar 2027", "Wednesday 3 March 2027", "03/03/2027", "3.3.2027", "3-Mar-2027",
     "Wed, 3rd of March, 2027", "the 3rd day of March 2027", "March 3, 2027", "03\u201103\u20112027."],
)  # fmt: skip
def test_one_full_date_is_read_in_any_usual_spelling(text: str) -> None:
    assert read_date(text) == date(2027, 3, 3)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("31 February 2027", "31 February 2027 is not a date"),
        ("12/13/2027", "there is no month 13"),
        ("March 2027", "the day is missing"),
        ("3 March 0227", "the year 227 cannot be right"),
        ("soon", "write it like 3 March 2027"),
        ("", "write it like 3 March 2027"),
        ("3 March 2027 or later", "is not one full date"),
        ("3-4 March 2027", "is not one full date"),
        ("9" * 5000, "is not one full date"),
    ],
)
def test_what_is_no_date_is_refused_in_plain_words(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says) as refused:
        read_date(text)
    assert not isinstance(refused.value, UnclearDate)


@pytest.mark.parametrize(
    ("text", "likely", "says"),
    [
        ("3/3/27", date(2027, 3, 3), "the year has two digits: write 2027"),
        ("3/3/98", date(1998, 3, 3), "the year has two digits: write 1998"),
        ("3 March", None, "the year is missing"),
        ("Friday 3 March 2027", date(2027, 3, 3), "3 March 2027 is a Wednesday, not a Friday"),
    ],
)
def test_an_unclear_date_says_what_was_probably_meant(text: str, likely: date | None, says: str) -> None:
    with pytest.raises(UnclearDate, match=says) as refused:
        read_date(text)
    assert refused.value.likely == likely
