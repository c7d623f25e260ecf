"""One of two days: nobody knows which."""

from __future__ import annotations

import pytest

from planlint.timescales import unfixed


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("8 or 9 March 2027", "8 or 9 March 2027"),
        ("by Mon 8th or Tue 9th March 2027", "Mon 8th or Tue 9th March 2027"),
        ("7 Jan or Feb 2027", "7 Jan or Feb"),
    ],
)
def test_a_deadline_of_one_day_or_another_is_quoted_as_not_fixed(text: str, quote: str) -> None:
    assert [problem.phrase.text for problem in unfixed(text)] == [quote]


@pytest.mark.parametrize("text", ["2 or 3 visits by 9 March 2027", "8 and 9 March 2027", "9 March 2027 or sooner"])
def test_numbers_of_things_and_days_joined_by_and_fix_one_deadline(text: str) -> None:
    assert unfixed(text) == ()
