"""Letters that stand where a person stands, and letters that do not."""

from __future__ import annotations

import pytest

from planlint.english.plain.acronyms import acronyms
from planlint.english.plain.somebody import is_somebody, nicknames


@pytest.mark.parametrize(
    "text",
    ["Ring KT on Fridays", "Meet Priya and KT", "KT collects Sam", "MC to collect Sam", "Nan and DW share the nights"],
)
def test_who_is_rung_met_or_collects_is_somebody(text: str) -> None:
    (found,) = acronyms(text)
    assert is_somebody(text, found)


@pytest.mark.parametrize(
    "text", ["GA for his teeth", "Check BP and growth", "Take him to ED", "Ring ZEST", "Ring the HV"]
)
def test_what_is_given_taken_or_listed_is_nobody(text: str) -> None:
    assert not any(is_somebody(text, found) for found in acronyms(text))


def test_what_a_child_may_be_called_is_found_with_full_stops_and_no_part_of_a_name() -> None:
    text = "Tell JB, J.B. and JB Priestley’s nurse at St JB"
    assert [text[one.start : one.end] for one in nicknames(text)] == ["JB", "J.B."]
