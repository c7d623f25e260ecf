"""The forms of verbs as they are spelt."""

import pytest

from planlint.english.words.inflection import verb_forms


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("slip", "slipping"),
        ("admit", "admitted"),
        ("visit", "visiting"),
        ("enter", "entered"),
        ("cancel", "cancelled"),
        ("quit", "quitting"),
        ("fall apart", "fell apart"),
        ("undertake", "undertook"),
    ],
)
def test_a_last_consonant_is_doubled_only_where_the_stress_is_on_it(verb: str, form: str) -> None:
    assert form in verb_forms(verb)
