"""Notes written out, with the way back to the text as written."""

from __future__ import annotations

import pytest

from planlint.english.family.written_out import written_out


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Mo to be clear w Kyle", "Mo to be clear with Kyle"),
        ("Mum & Dad", "Mum and Dad"),
        ("he cant come in", "he cannot come in"),
        ("Mum dinnae let him in", "Mum do not let him in"),
        ("N/A w/e 4 May", "N/A w/e 4 May"),
        ("nothing short here", "nothing short here"),
        ("Mr W to stay away", "Mr W to stay away"),
    ],
)
def test_short_forms_are_written_out(short: str, long: str) -> None:
    assert written_out(short).text == long


def test_every_place_leads_back_to_the_text_as_written() -> None:
    text = "Mo to be clear w Kyle that he cant come"
    whole = written_out(text)
    for word in ("Kyle", "that", "come"):
        assert whole.written(whole.text.index(word)) == text.index(word)
    assert whole.written(len(whole.text)) == len(text)
