"""What a list of people has in the column of their posts."""

from __future__ import annotations

import pytest

from planlint.checks.in_the_plan import is_no_post


@pytest.mark.parametrize(
    "role",
    [None, "Mother", "Mother-to-be", "Ruby’s mum", "Mam / Mother", "Gran, kinship carer", "Parent",
     "Mother’s partner, father of unborn", "Father of Tia and Leo", "Grandmother (Mamgu)"],
)  # fmt: skip
def test_what_somebody_is_to_another_is_no_post(role: str | None) -> None:
    assert is_no_post(role)


@pytest.mark.parametrize("role", ["Social worker", "Mother's midwife", "Mother and baby unit nurse", "Family nurse"])
def test_a_post_is_one_whoever_it_is_for(role: str) -> None:
    assert not is_no_post(role)
