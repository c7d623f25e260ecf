"""How often something is done, and how often a thing is."""

from __future__ import annotations

import pytest

from planlint.english.acts.lasting import lasting


@pytest.mark.parametrize(
    "text",
    [
        "Urine tests twice a week",
        "Medication taken each evening",
        "Look at her phone with her once a fortnight",
        "Two Home-Start visits a week",
        "Contact on alternate Saturdays at the centre",
    ],
)
def test_what_is_done_again_goes_on(text: str) -> None:
    assert lasting(text, first_day=False) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Agree a payment plan of £5 a week",
        "Ask the school what time he gets in each day",
        "Fit an alarm so Mum hears if he goes out at night",
        "Pay back the £40 he borrows every month",
        "Annie gives Yusuf a place for five mornings a week",
        "Put the inhaler on monthly repeat",
        "Write a safety plan for bad nights",
    ],
)
def test_what_is_arranged_or_told_of_a_thing_is_done_once(text: str) -> None:
    assert lasting(text, first_day=False) is None
