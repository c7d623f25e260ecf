"""Who does which part of an act, in the brackets behind it."""

from __future__ import annotations

import pytest

from planlint.read.word.parts.few_words import who_when
from planlint.read.word.text.spans import Words


@pytest.mark.parametrize(
    ("text", "whom", "when"),
    [
        ("Alan to drive, Isla to meet them there, 24 March", "Alan to drive, Isla to meet them there", "24 March"),
        ("Donna to take him, Thursday 20 March", "Donna to take him", "Thursday 20 March"),
        ("KU to take to panel, panel 9 April", "KU to take to panel", "panel 9 April"),
        ("Nan to collect the prescription – every Friday", "Nan to collect the prescription", "every Friday"),
        ("Jo Bell will ring the clinic; within 5 days", "Jo Bell will ring the clinic", "within 5 days"),
        ("Jo Bell to arrange, by 5 May", "Jo Bell to arrange", "5 May"),
        ("Mum in the morning, Dad at night, from today", "Mum in the morning, Dad at night", "from today"),
    ],
)
def test_each_with_what_is_theirs_to_do(text: str, whom: str, when: str) -> None:
    found = who_when(Words(text, ((0, len(text)),)))
    assert found is not None
    assert (found.by_whom and found.by_whom.value, found.by_when and found.by_when.value) == (whom, when)


@pytest.mark.parametrize("text", ["Mum to be at home", "Nasima to sit with Laila if there is an argument"])
def test_what_has_no_time_behind_it_is_what_is_done(text: str) -> None:
    assert who_when(Words(text, ((0, len(text)),))) is None
