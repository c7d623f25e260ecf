"""Deadlines told in the prose of an action."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.timescales import deadlines_in

_TODAY = date(2027, 3, 3)


@pytest.mark.parametrize(
    "prose",
    [
        "In the first week of April take Mia to the optician",
        "Over the next month try the sticker chart",
        "Till she's sixteen weeks no co-sleeping",
        "Up to the hearing, no visits",
        "Pending trial, Dad stays at his mum's",
        "Take Mia to the panto on Boxing Day",
        "See the twins on their birthday",
        "Due 12/3/27: chronology",
    ],
)
def test_it_is_a_deadline(prose: str) -> None:
    assert deadlines_in(prose, _TODAY)


@pytest.mark.parametrize("prose", ["Book the December scan", "Talk about the hearing", "Log 12/3/27:44 to be found"])
def test_it_is_none(prose: str) -> None:
    assert not deadlines_in(prose, _TODAY)
