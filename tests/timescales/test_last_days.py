"""Last days as a careful chair would reckon them, of deadlines that were labelled without sight of planlint."""

from __future__ import annotations

import pytest

from tools.last_day_accuracy import answers, counts


def test_no_family_reads_a_last_day_that_it_is_not() -> None:
    assert [answer.words for answer in answers() if answer.misleads] == []


@pytest.mark.parametrize(("part", "share"), [(0, 0.95), (1, 0.8)], ids=["tuned", "kept apart"])
def test_most_last_days_are_found(part: int, share: float) -> None:
    counted = counts()[part]
    assert counted["found"] >= share * (counted["found"] + counted["no day"] + counted["another"])


@pytest.mark.parametrize(("part", "share"), [(0, 0.01), (1, 0.06)], ids=["tuned", "kept apart"])
def test_hardly_ever_is_another_day_given(part: int, share: float) -> None:
    counted = counts()[part]
    given = counted["found"] + counted["another"] + counted["said"]
    assert counted["another"] + counted["said"] <= share * given + 2
