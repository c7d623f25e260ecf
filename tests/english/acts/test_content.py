"""What in an action somebody could check."""

import pytest

from planlint.english.acts.content import checkable_number, concrete_words
from planlint.english.pipeline import pipeline


@pytest.mark.parametrize(
    "text",
    [
        "every Tuesday",
        "twice a week",
        "at 9am",
        "on 3 March 2027",
        "two cans",
        "whenever Evie is downstairs",
        "nightly",
    ],
)
def test_a_count_or_a_frequency_can_be_checked(text: str) -> None:
    assert checkable_number(f"Nan to help {text}")


@pytest.mark.parametrize(
    "text",
    [
        "by 3 March 2027", "within six weeks", "until May 2027", "with all 3 children", "at every opportunity",
        "each other", "24/7", "with 1:1 support", "before Friday",
    ],
)  # fmt: skip
def test_a_deadline_or_a_number_of_people_tells_nothing_of_what_happens(text: str) -> None:
    assert not checkable_number(f"Nan to help {text}")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dad to address the hole in the ceiling", ["hole", "ceiling"]),
        ("Josie will help Mum register the birth", ["register", "birth"]),
        ("Health visitor to promote emotional wellbeing and positive attachment", []),
        ("Mum to engage with Women's Aid", []),
        ("Family to find suitable accomodation", []),
    ],
)
def test_things_and_definite_acts_are_content_and_abstract_words_are_not(text: str, words: list[str]) -> None:
    assert [word for _, word in concrete_words(pipeline()(text))] == words
