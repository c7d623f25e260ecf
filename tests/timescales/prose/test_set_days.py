"""On which days something comes again, and whether it is done at whatever hour it happens."""

from __future__ import annotations

import pytest

from planlint.timescales import Phrase, at_any_hour, on_set_days, on_set_days_behind, understand


@pytest.mark.parametrize(
    ("words", "set_days"),
    [
        ("Mondays and Thursdays", True),
        ("Alternate Sundays", True),
        ("Each school morning", True),
        ("every evening", True),
        ("daily", True),
        ("School nights", True),
        ("Weekends", False),
        ("Weekly", False),
        ("twice a week", False),
        ("Every fortnight", False),
        ("at night", False),
        ("From Saturday 3 October 2026", False),
    ],
)
def test_days_that_are_named(words: str, set_days: bool) -> None:
    assert on_set_days(Phrase(0, len(words), words)) is set_days


@pytest.mark.parametrize(
    ("words", "set_days"),
    [
        ("Weekly on Mondays", True),
        ("Weekly, Thursday 4pm", True),
        ("once a week on Friday", True),
        ("twice a week, Mondays and Fridays", True),
        ("every 2 weeks on Friday", True),
        ("Weekly", False),
        ("Weekly from Monday 8 March 2027", False),
        ("Weekly, to be agreed on Monday", False),
    ],
)
def test_days_that_stand_behind_how_often(words: str, set_days: bool) -> None:
    (phrase,) = understand(words).open_ended
    assert on_set_days_behind(words, phrase) is set_days


@pytest.mark.parametrize(
    ("words", "any_hour"),
    [
        ("Day or night", True),
        ("any evening", True),
        ("at any time of the day or night", True),
        ("24/7", True),
        ("as and when", False),
        ("any evening but Friday", False),
    ],
)
def test_whatever_the_hour(words: str, any_hour: bool) -> None:
    assert at_any_hour(words) is any_hour
