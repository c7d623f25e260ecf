"""Where “If …” ends in a sentence, and what is done begins."""

from __future__ import annotations

import pytest

from planlint.read.word.parts.seam_of_an_answer import seam_of


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("If Mum has been drinking, Nan has the children", "If Mum has been drinking"),
        ("If Lena loses weight then Isla will ring the clinic", "If Lena loses weight"),
        ("If there is a fire everybody goes out by the front, to Mrs Abara", "If there is a fire"),
        ("Should he come back: ring 999", "Should he come back"),
    ],
)
def test_what_sets_it_off_ends_where_what_is_done_begins(text: str, trigger: str) -> None:
    seam = seam_of(text)
    assert seam is not None
    assert text[: seam.start()] == trigger


@pytest.mark.parametrize(
    "text", ["Nan has the children, then rings Priya", "If Lee comes Donna will lock up, and ring 999"]
)
def test_where_nothing_shows_the_seam_there_is_none(text: str) -> None:
    assert seam_of(text) is None
