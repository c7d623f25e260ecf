"""What is wrong with the dates of any text: the quick look that passes most texts over misses nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.timescales import date_problems
from planlint.timescales.doubts.date_problems import problems_of
from planlint.timescales.scan import scan
from planlint.timescales.words.calendar_words import MONTH_OF, ORDINALS, WEEKDAY_OF
from planlint.timescales.words.tokens import Tokens

DAYS = st.integers(0, 33).map(str)
YEARS = st.sampled_from(["", " 2027", " 27", "/27", "-2027", ".27", ", 2027"])
MONTHS = st.sampled_from(sorted(MONTH_OF)).flatmap(lambda name: st.sampled_from([name, name.title(), name.upper()]))
WRITTEN = st.builds(
    "{}{}{}{}{}".format, DAYS, st.sampled_from(["", *sorted(ORDINALS)]), st.sampled_from([" ", ""]), MONTHS, YEARS
)
IN_FIGURES = st.builds("{1}{0}{2}{3}".format, st.sampled_from([*"/.-⁄–", " / "]), DAYS, st.integers(1, 13), YEARS)
ALONE = st.builds("the {}{}".format, DAYS, st.sampled_from(sorted(ORDINALS)))
WEEKDAYS = st.sampled_from(["", *(f"{name.title()} " for name in sorted(WEEKDAY_OF)), "dydd Sul "])
DATES = st.builds("{}{}{}".format, WEEKDAYS, WRITTEN | IN_FIGURES | ALONE, st.sampled_from(["", " (Friday)", "."]))


@given(st.lists(DATES, min_size=1, max_size=3), st.sampled_from(["by {}", "Nan rings on {}", "{}", "seen {} at 2pm"]))
def test_every_problem_is_found_that_reading_the_whole_text_would_find(dates: list[str], sentence: str) -> None:
    text = sentence.format(" and ".join(dates))
    tokens = Tokens(text)
    assert date_problems(text) == problems_of(tokens, scan(tokens, None))


def test_a_day_that_is_no_such_weekday_is_told() -> None:
    (problem,) = date_problems("Bethan rang on Monday 12 January 2027.")
    assert problem.kind == "weekday-disagrees"


def test_full_dates_and_other_figures_have_nothing_wrong() -> None:
    assert date_problems("From 12 January 2027 the boys missed 22 of 60 days; ring 01632 960120 after 2pm.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Read the minutes of 4 February with Dad",
        "Ask for the records from her stay in November",
        "Write to 3/1 and 3/2 about the stairs",
        "Take bus 5/6 to the clinic",
    ],
)
def test_what_is_on_paper_has_been_and_a_flat_has_a_number(text: str) -> None:
    assert date_problems(text) == ()


@pytest.mark.parametrize(
    "text", ["2nd (booster) dose", "1st, 2nd and 3rd doses", "1st and 3rd Tuesday", "1st 12/03/2027"]
)
def test_what_an_ordinal_counts_is_no_day_of_a_month(text: str) -> None:
    assert date_problems(text) == ()


def test_a_day_behind_an_ordinal_lacks_its_year() -> None:
    assert [problem.phrase.text for problem in date_problems("1st 7.02, 2nd 14.02")] == ["7.02", "14.02"]
    assert [problem.phrase.text for problem in date_problems("by the 2nd and the 9th")] == ["2nd", "9th"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Fortnightly, on the 1st and 15th", []),
        ("Monthly on the 3rd", []),
        ("Weekly until the 15th", ["15th"]),
        ("on the 15th", ["15th"]),
    ],
)
def test_a_day_of_each_month_needs_no_month(text: str, quoted: list[str]) -> None:
    assert [problem.phrase.text for problem in date_problems(text)] == quoted
