"""Days of the week that come again, however they are shortened."""

from __future__ import annotations

import pytest

from planlint.model.timescale import Repeating
from planlint.timescales import understand


@pytest.mark.parametrize(
    ("words", "days"),
    [("on Sats", (5,)), ("on Sats and Suns", (5, 6)), ("focus on SATs", None), ("revise for Sats", None)],
)
def test_days_that_are_shortened_and_come_again(words: str, days: tuple[int, ...] | None) -> None:
    meaning = understand(words).meaning
    assert (meaning.weekdays if isinstance(meaning, Repeating) else None) == days
