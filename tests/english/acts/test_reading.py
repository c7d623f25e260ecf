"""The acts of an action are read from any words at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.english.acts.reading import acts

_WORDS = ["please", "could", "Mum", "will", "ring", "and", "to", "the", "school", ",", ";", "with", "2", "be", "who"]


@pytest.mark.parametrize("text", ["Please", "please, please", "Could", "", " ", "To"])
def test_a_word_of_manners_alone_asks_for_nothing(text: str) -> None:
    assert acts(text) == ()


@given(st.lists(st.sampled_from(_WORDS)).map(" ".join))
def test_any_words_in_any_order_are_read_and_their_acts_stand_within_them(text: str) -> None:
    for act in acts(text):
        assert 0 <= act.start <= act.end <= len(text)
