"""What a form left to choose or fill in, and words that only look so."""

from __future__ import annotations

import pytest

from planlint.english.form.unfilled import unfilled


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Amy eats before s/he goes out", "s/he"),
        ("{{ChildName}} lives with Mum.", "{{ChildName}}"),
        ("Parent 1 agreed with the plan.", "Parent 1"),
        ("Worker X rings the school.", "Worker X"),
        ("Name lives with Mum.", "Name"),
        ("NAME will be safe at home", "NAME"),
        ("Mum goes to NAME OF COURSE on Mondays", "NAME OF COURSE"),
    ],
)
def test_what_a_form_left_is_found(text: str, words: str) -> None:
    assert words in {text[start:end] for start, end in unfilled(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Baby is due in May; he/she will have the box room.",
        "Ben uses this space under the stairs to hide.",
        "DATE and NAME were the words Leo wrote first.",
        "Nobody in the family would give a reason.",
        "In the CHILD’s own words",
    ],
)
def test_what_people_write_is_none(text: str) -> None:
    assert not list(unfilled(text))
