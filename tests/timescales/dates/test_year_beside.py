"""A day without a year beside one that has its year."""

from __future__ import annotations

import pytest

from planlint.timescales import understand


@pytest.mark.parametrize(
    "text",
    [
        "14 October 2026, then fortnightly to 9 December",
        "Tuesdays, 24 November 2026 to 5 January 2027 (not 29 December)",
        "From 5 October, each week until 18 December 2026",
    ],
)
def test_it_is_of_the_same_year_where_the_days_follow_as_they_are_told(text: str) -> None:
    assert understand(text).problems == ()


def test_it_is_not_where_they_would_run_backwards() -> None:
    assert [one.kind for one in understand("14 October 2026, then fortnightly to 9 March").problems] == ["year-missing"]
