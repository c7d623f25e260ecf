"""Whether the prose of an action says how often it is done."""

from __future__ import annotations

import pytest

from planlint.timescales import repeats_in


@pytest.mark.parametrize(
    "prose",
    [
        "Lights out at 8pm on each school night",
        "Walk the twins to school, Monday to Friday",
        "See Ella alone at every visit",
        "Ring the duty team on any evening that Dad turns up",
        "Drug test twice weekly",
        "Supervised contact Tues and Thurs 4-5.30pm",
    ],
)
def test_how_often_is_heard(prose: str) -> None:
    assert repeats_in(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "Fit a stair gate at each doorway",
        "Find out who has the boys at weekends",
        "Arrange daily contact between Ella and her dad",
        "Move the morning and evening medicine to the top shelf",
        "Work on drinking no more than 10 units a week",
        "Open the letters with Mum one by one.",
        "Rent a flat for one month in 2027",
    ],
)
def test_what_only_names_a_thing_is_no_frequency(prose: str) -> None:
    assert not repeats_in(prose)
