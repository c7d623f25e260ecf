"""What holds for every date and for every text."""

from __future__ import annotations

import cProfile
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.model.timescale import ByDate
from planlint.timescales import read_date, resolve, soft_deadlines, understand
from planlint.timescales.prose.rates import rates_in
from planlint.timescales.words.calendar_words import MONTHS, WEEKDAYS

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
SPELLINGS = [
    "{iso}", "{d}/{m}/{y}", "{d:02}/{m:02}/{y}", "{d}.{m}.{y}", "{d}-{m}-{y}", "{d} {month} {y}", "{d}{month}{y}",
    "{d}{th} {month} {y}", "{d}{th} of {month}, {y}", "{weekday} {d} {month} {y}", "{short} {d}{th} {mon} {y}",
    "{short}, {d} {mon}. {y}", "{d}-{mon}-{y}", "{weekday} the {d}{th} of {month} {y}", "{d} {month} {y} ({weekday})",
    "{month} {d}, {y}", "{WEEKDAY} {d} {MONTH} {y}", "{d}\u00a0{month}\u00a0{y}", "{d} {month}, {y}",
]  # fmt: skip
WRITTEN = """weekly until 12 March 2027 / - . , ; asap ongoing every Tuesday by the review 4/52 31 x2 of ' ( w/c mid end
before after when ready each visit for 6 weeks working days as soon possible on-going 99 0000 TBC birth 3rd Q2 12/13
0 every 0/52 zero x0 twice"""
WORDS = st.sampled_from([*WRITTEN.split(), "\n"])


def spelled(day: date, spelling: str) -> str:
    number = day.day
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    return spelling.format(
        iso=day.isoformat(), d=number, m=day.month, y=day.year, th=ending, month=month, mon=month[:3],
        weekday=weekday, short=weekday[:3], WEEKDAY=weekday.upper(), MONTH=month.upper(),
    )  # fmt: skip


@pytest.mark.parametrize("spelling", SPELLINGS)
@given(day=DAYS)
@settings(max_examples=40)
def test_every_date_is_read_in_every_british_spelling(spelling: str, day: date) -> None:
    text = spelled(day, spelling)
    assert read_date(text) == day
    reading = understand(f"by {text}")
    assert reading.meaning == ByDate(day)
    assert not reading.problems


@given(text=st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=14).map(" ".join)))
@settings(max_examples=600, deadline=None)
def test_no_text_fails_and_every_phrase_is_where_it_says(text: str) -> None:
    reading = understand(text, plan_date=date(2027, 1, 11))
    phrases = [*reading.limits, *reading.vague, *reading.open_ended, *(problem.phrase for problem in reading.problems)]
    phrases += [reading.placeholder] if reading.placeholder else []
    rates_in(text)
    for phrase in [*phrases, *soft_deadlines(text)]:
        assert phrase.text
        assert text[phrase.start : phrase.end] == phrase.text
    resolve(reading.meaning, {"plan": date(2027, 1, 11), "birth": date(9999, 12, 31)})


@given(text=st.text(max_size=40))
@settings(max_examples=300)
def test_reading_a_date_gives_a_date_or_a_plain_refusal(text: str) -> None:
    try:
        read = read_date(text)
    except ValueError:
        return
    assert read.year >= 1900


@pytest.mark.parametrize("unit", ["every ", "1", "1/", "12 March ", "as soon as ", "ongoing 9am ", "(", " "])
def test_a_huge_text_is_read_in_no_time(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    begin = time.process_time()
    understand(text)
    understand(text[:10_000])
    assert time.process_time() - begin < 1


@pytest.mark.parametrize("unit", ["every ", "12 March ", "as soon as ", "ongoing 9am "])
def test_twice_the_text_is_about_twice_the_work(unit: str) -> None:
    less, more = (_calls(unit * (size // len(unit))) for size in (4_000, 8_000))
    assert more < less * 2.5


@pytest.mark.parametrize("unit", ["every ", "1", "as the "])
def test_huge_prose_is_searched_in_linear_time(unit: str) -> None:
    begin = time.process_time()
    soft_deadlines(unit * (1_000_000 // len(unit)))
    assert time.process_time() - begin < 4


def _calls(text: str) -> int:
    """How many calls it takes to understand a text: the work whatever the machine."""
    with cProfile.Profile() as profile:
        understand(text)
    return sum(entry.callcount for entry in profile.getstats())
