"""What counts as meeting withheld words in a text, and what is chance."""

from __future__ import annotations

import pytest

from planlint.recipients.leaks.place import Kind, Place
from planlint.recipients.leaks.words import Finder, words
from planlint.recipients.secrets import Secret


def is_met(secret: str, text: str, kind: Kind = Kind.WORDS) -> bool:
    return bool(Finder([Secret(secret, "kept back")]).found(Place("here", text, kind)))


@pytest.mark.parametrize(
    "text",
    [
        "at 12 HARBOUR LIGHTS now",
        "12harbourlights",
        "12\u00a0Harbour\u00a0Lights",
        "1\u200b2 Har\u00adbour Li\u200eghts",
        "12, Harbour-Lights",
        "１２ Ｈａｒｂｏｕｒ Ｌｉｇｈｔｓ",
        "١٢ Harbour Lights",
        "lives at12 Harbour Lightsand",
    ],
)
def test_spacing_case_invisible_marks_and_other_digits_hide_nothing(text: str) -> None:
    assert is_met("12 Harbour Lights", text)


@pytest.mark.parametrize("text", ["ring +44 1632 960137", "ring +44 (0)1632 960137", "01632960137", "01632-960-137"])
def test_a_telephone_number_is_met_however_it_is_written(text: str) -> None:
    assert is_met("01632 960137", text)


def test_a_short_name_is_met_as_a_whole_word_only() -> None:
    assert is_met("Ng", "Mrs Ng rang")
    assert is_met("Ng", "Mrs N g rang")
    assert not is_met("Ng", "nothing")


def test_a_middling_name_is_not_made_of_two_other_words_but_met_inside_one() -> None:
    assert not is_met("Helen", "look at the length")
    assert is_met("Helen", "FamilyHelen.docx")
    assert is_met("Helen", "H e l e n came")


def test_a_colour_or_a_size_in_code_is_no_name_and_no_flat_number() -> None:
    assert not is_met("White", "white-space: pre", Kind.MARKUP)
    assert is_met("Jo Ng", "Jo Ng", Kind.MARKUP)
    assert not is_met("12", "12", Kind.MARKUP)
    assert is_met("12", "Flat 12", Kind.WORDS)


def test_letters_of_other_scripts_are_met_without_their_marks() -> None:
    assert is_met("لاہور روڈ", "لَاہور\u200c روڈ")


def test_words_are_whole_and_bare() -> None:
    assert words("The\u00ad Straße, No. 5!") == ["the", "strasse", "no", "5"]
