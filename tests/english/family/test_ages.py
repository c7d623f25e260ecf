"""How old a child is, as prose tells it."""

from __future__ import annotations

import pytest

from planlint.english.family.ages import ages_told


@pytest.mark.parametrize(
    "prose",
    [
        "Sam (6) was alone",
        "Sam is six, and cooks",
        "Sam, 6, was alone",
        "6-year-old Sam",
        "Sam Webb (aged 6)",
        "Sam, aged 6.",
    ],
)
def test_an_age_beside_a_name_is_told(prose: str) -> None:
    assert [each.years for each in ages_told(prose, "Sam")] == [6]


@pytest.mark.parametrize(
    "prose", ["Sam is 6 kg", "Sam (see page 6)", "Samira (6)", "Sam has 6 teeth", "Sam is 60, not 6"]
)
def test_another_number_or_another_name_tells_no_age(prose: str) -> None:
    assert [*ages_told(prose, "Sam")] == []
