"""The words of a sentence that say how often."""

from __future__ import annotations

import pytest

from planlint.timescales import how_often_in


@pytest.mark.parametrize(
    ("prose", "said"),
    [
        ("Visit weekly and see her room", "weekly"),
        ("Tidy up. Chidi to football on Sats with Dad", "Sats"),
        ("Stay and play, Mondays and Wednesdays", "Mondays and Wednesdays"),
        ("Bring the diary to each core group.", "each core group"),
        ("Keep a daily log", None),
        ("Write down every bruise.", None),
        ("Arrange weekly visits", None),
        ("Stay in the room all night", None),
        ("Fit a lock by 3 May", None),
    ],
)
def test_the_words_that_say_how_often_an_act_is_done(prose: str, said: str | None) -> None:
    often = how_often_in(prose)
    assert (often and often.text) == said
    assert often is None or prose[often.start : often.end] == said
