"""Words with capitals that could be a name, and are a time without a day or what is to be done."""

from __future__ import annotations

import pytest

from planlint.read.word.vocabulary.owners import is_owner


@pytest.mark.parametrize("text", ["ASAP", "Immediately", "Straight Away", "Stacey, ASAP", "Weigh Amy", "Book the GP",
                                  "Ring School"])  # fmt: skip
def test_a_time_or_an_act_is_nobody(text: str) -> None:
    assert not is_owner(text)


@pytest.mark.parametrize("text", ["GP", "DSL", "Mark Jones", "Chase Miller", "Link Worker", "May Bell",
                                  "Grant Price and Nan"])  # fmt: skip
def test_a_name_that_is_a_word_too_is_somebody(text: str) -> None:
    assert is_owner(text)
