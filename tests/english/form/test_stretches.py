"""Where a text is cut into stretches that may speak to whoever writes it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.english.form.stretches import stretches


def _cut(text: str) -> list[str]:
    return [one.text for one in stretches(text)]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Dad is at Nan's. Sue can you check?", ["Dad is at Nan's.", "Sue can you check?"]),
        ("Views of the child: Leo likes school", ["Views of the child:", "Leo likes school"]),
        ("Visit weekly (ask Bev) at home", ["Visit weekly", "(ask Bev)", "at home"]),
        ("Mr. Obi and Dr. Sen met St. Anne's head", ["Mr. Obi and Dr. Sen met St. Anne's head"]),
        ("Leo sleeps – TO UPDATE", ["Leo sleeps", "TO UPDATE"]),
        ("Leo sleeps well NB ask Sue", ["Leo sleeps well", "NB ask Sue"]),
        ("((name of child)) is at school", ["((name of child))", "is at school"]),
        ("e.g. a quiet game", ["e.g. a quiet game"]),
        (f"Leo{' ' * 20_000}sleeps", [f"Leo{' ' * 20_000}sleeps"]),
        ("He called her a f***ing cow", ["He called her a f***ing cow"]),
    ],
)
def test_a_text_is_cut_where_somebody_else_may_begin_to_speak(text: str, cut: list[str]) -> None:
    assert _cut(text) == cut


def test_a_choice_within_a_sentence_is_a_stretch_of_its_own_behind_the_others() -> None:
    *_, choice = stretches("Work is good / fair / poor so far")
    assert (choice.text, choice.place) == ("good / fair / poor", "choice")


@settings(deadline=None)
@given(st.text(alphabet="aB .:;-–()[]*/\n?!1", max_size=60))
def test_every_stretch_is_the_words_at_its_place(text: str) -> None:
    for one in stretches(text):
        assert text[one.start : one.end] == one.text
        assert one.text == one.text.strip()
