"""Words that only say where the words are."""

from __future__ import annotations

import pytest

from planlint.english.form.left_unwritten import left_unwritten


@pytest.mark.parametrize(
    "text",
    ["See o2 above.", "see k1 and k3", "As per action a12", "As outcome 2", "Refer to outcome o-2", "same as c1 below"],
)
def test_a_part_of_the_plan_by_its_id_or_number_is_a_pointer(text: str) -> None:
    assert left_unwritten(text)


@pytest.mark.parametrize("text", ["See Nan", "See Mum at 4", "Ring 101", "As 999", "See GP2 and ring Nan"])
def test_somebody_who_is_seen_or_rung_is_not(text: str) -> None:
    assert not left_unwritten(text)
