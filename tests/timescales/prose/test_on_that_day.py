"""The day that is told by what happens on it, and the day on which something else is done."""

from __future__ import annotations

import pytest

from planlint.timescales import Phrase, day_it_happens_in, on_the_same_day


@pytest.mark.parametrize(
    ("prose", "day"),
    [
        ("Tell the school of any change on the day it happens.", "the day it happens"),
        ("Ring home on the morning Amy is not in, and log it.", "the morning Amy is not in"),
        ("Pack a bag. Tell the police on the same day they move.", "the same day they move"),
        ("Talk with Amy about how it was on the day it happened.", None),
        ("Ring the nurse in the morning.", None),
    ],
)
def test_the_day_on_which_something_happens(prose: str, day: str | None) -> None:
    told = day_it_happens_in(prose)
    assert (told and told.text) == day
    assert told is None or prose[told.start : told.end] == day


@pytest.mark.parametrize(
    ("words", "same"),
    [("the same day", True), ("that evening", True), ("same morning", True), ("the next day", False), ("day", False)],
)
def test_the_day_of_another_thing(words: str, same: bool) -> None:
    assert on_the_same_day(Phrase(0, len(words), words)) is same
