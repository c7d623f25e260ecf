"""Words are found however they are spaced, marked or cased; short ones only whole."""

import pytest

from planlint.recipients.folded import folded, holds


@pytest.mark.parametrize(
    "written",
    [
        "12 Refuge Lane",
        "12, refuge-lane",
        "12\u00a0Re\u00adfuge\nLane",
        "１２ REFUGE LANE",
        "at\u200e12\u200fRefuge_Lane.",
    ],
)
def test_spacing_marks_and_case_hide_nothing(written: str) -> None:
    assert holds(written, "12 Refuge Lane")


@pytest.mark.parametrize(
    ("text", "found"), [("safely", False), ("in Ely.", True), ("E.L.Y", True), ("Ely\nroad", True)]
)
def test_a_short_word_counts_only_whole(text: str, found: bool) -> None:
    assert holds(text, "Ely") is found


@pytest.mark.parametrize("words", ["", " ", "–", "\u200e"])
def test_words_without_a_letter_are_found_nowhere(words: str) -> None:
    assert folded(words) == ""
    assert not holds("anything – at all", words)


@pytest.mark.parametrize(("text", "words"), [("شارع الملجأ ١٢", "شارع  الملجأ"), ("ulica Łąkowa 5", "UL ICA ŁĄKOWA")])
def test_other_scripts_are_folded_too(text: str, words: str) -> None:
    assert holds(text, words)


@pytest.mark.parametrize(
    "written",
    [
        "Rеfugе Lаne",  # Cyrillic е, а
        "ΡΕFUGE LΑΝΕ".replace("ΡΕ", "RΕ"),  # Greek capitals
        "Re\u034ffuge L\ufe0fane",
        "Réfuge Lãne",
        "Re\u3164fuge\u2800Lane",
    ],
)
def test_letters_that_only_look_like_ours_and_what_nobody_sees_hide_nothing(written: str) -> None:
    assert holds(written, "Refuge Lane")


@pytest.mark.parametrize(("text", "words"), [("Νίκος", "ΝΊΚΟΣ"), ("у Сары", "САРЫ"), ("Łukasz", "Lukasz")])
def test_names_in_other_scripts_are_still_found_in_capitals_and_in_small_letters(text: str, words: str) -> None:
    assert holds(text, words)


def test_a_short_word_in_other_letters_counts_only_whole() -> None:
    assert holds("in Еlу.", "Ely")
    assert not holds("safеlу", "Ely")
