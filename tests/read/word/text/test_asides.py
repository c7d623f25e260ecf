"""Lines that are no value."""

from __future__ import annotations

import pytest

from planlint.read.word.text.asides import is_running_head


@pytest.mark.parametrize("text", ["CP Plan: NVT-617   Haroon Siddique   Page 5 of 11", "Page 3", "Leo Marsh | Page 4"])
def test_the_head_of_a_printed_page_is_known(text: str) -> None:
    assert is_running_head(text)


@pytest.mark.parametrize(
    "text", ["Jo to work through the safety booklet with Leo up to page 12", "See the safety plan on page 3."]
)
def test_a_sentence_that_ends_in_a_page_of_a_booklet_is_none(text: str) -> None:
    assert not is_running_head(text)
