"""The end of a withheld telephone number is met beside words that say what it is, and six digits of it anywhere."""

import pytest

from planlint.recipients.secrets import Secret


def tells(text: str) -> bool:
    return Secret("7700 904417", "withheld[0]").is_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Her number ends in 4417.",
        "the last four digits are 44 17",
        "It ends 904417",
        "ending four four one seven",
        "ending in double four one seven",
        "ends in forty-four seventeen",
        "finishes ٤٤١٧",
        "her mobile (…4417)",
        "Text 04417",
        "900 4 4 1 7 ends it",
    ],
)
def test_four_digits_are_met_beside_a_word_that_says_what_they_are(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "904417",
        "call 90 44 17",
        "oh seven seven double oh nine oh four four one seven",
        "+44 7700 904417",
        "7-700-904-417",
    ],
)
def test_a_number_without_its_code_is_met_anywhere_in_figures_and_in_words(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize("text", ["by 4417", "her number ends in 4418", "one of four, one of seven", "ring 417", "17"])
def test_other_digits_are_no_end_of_a_number(text: str) -> None:
    assert not tells(text)


def test_a_number_that_is_no_telephone_number_is_met_whole_only() -> None:
    assert not Secret("12345", "withheld[0]").is_in("ends in 2345")
