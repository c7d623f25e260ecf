"""Shortened names, and their full words beside them."""

import pytest

from planlint.english.plain.acronyms import acronyms


def undefined(text: str) -> list[str]:
    return [text[each.start : each.end] for each in acronyms(text) if not each.spelt_out]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Both HVs come on 3 May.", "HVs"),
        ("The I.R.O. asked for less.", "I.R.O."),
        ("Refer to camhs by phone.", "camhs"),
        ("This CiN plan ran on.", "CiN"),
        ("The H/V weighs Adam.", "H/V"),
        ("Her QVZ score is 15.", "QVZ"),
    ],
)
def test_a_shortened_name_is_found_however_it_is_written(text: str, letters: str) -> None:
    assert undefined(text) == [letters]


@pytest.mark.parametrize(
    "text",
    [
        "The special educational needs co-ordinator (SENCO) is Mrs Fry.",
        "CAMHS (child and adolescent mental health services) wrote.",
        "HV stands for health visitor.",
        "Dad MUST NOT come.",
        "WHAT WE ARE WORRIED ABOUT",
        "Post it to LS11 5QT.",
        "She has a DNA test on 3 May.",
        "Henry VIII had six wives.",
    ],
)
def test_what_is_spelt_out_or_short_for_nothing_is_clean(text: str) -> None:
    assert undefined(text) == []


def test_a_score_is_found_with_its_number_and_a_subject_of_school_is_not() -> None:
    text = "Mum's PHQ-9 is 8 and Leo likes DT."
    assert [text[each.start : each.end] for each in acronyms(text)] == ["PHQ-9"]
