"""Which sentences are hard to take in at one reading."""

import pytest

from planlint.english.pipeline import pipeline
from planlint.english.plain.reading import hard_sentences


@pytest.mark.parametrize(
    ("text", "hard"),
    [
        (
            "Deterioration in relationship functioning necessitates professional intervention and supervision daily.",
            1,
        ),
        ("Demonstrable improvements in emotional regulation, concentration, participation and relationships.", 0),
        ("Grandmother and grandfather collected Christopher yesterday afternoon with Elizabeth.", 0),
        ("Mum came.", 0),
    ],
)
def test_a_short_sentence_is_hard_where_every_other_word_is_long(text: str, hard: int) -> None:
    assert len([*hard_sentences(text, pipeline())]) == hard
