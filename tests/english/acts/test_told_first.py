"""What happened, told beside what is to be done about it, is no act of its own."""

from __future__ import annotations

import pytest

from planlint.english.acts.separate import separate_acts


@pytest.mark.parametrize(
    "text",
    [
        "Maisie was not brought to clinic on 2 March 2027; Priya will ask why.",
        "Maisie was not brought to clinic on 2 March 2027. Priya will ask why.",
        "Priya will ask why; Maisie was not brought to clinic on 2 March 2027.",
        "Sam has missed three days; Jo will ring Mum.",
        "The twins were not weighed in March. Leanne will weigh them at home.",
    ],
)
def test_one_act_and_what_happened_is_one_act(text: str) -> None:
    assert len(separate_acts(text)) < 2


@pytest.mark.parametrize(
    "text",
    [
        "Sam was seen by the GP. Nan will fetch the tablets. Mum will ring the school.",
        "Mum has to ring the GP; Jo will visit the school",
        "Aunty Bev has the children at weekends, Nan does the school run, Grandad mends the fence",
    ],
)
def test_acts_beside_it_are_counted_as_ever(text: str) -> None:
    assert len(separate_acts(text)) > 1
