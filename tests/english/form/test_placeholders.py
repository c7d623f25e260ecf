"""Words that stand where nothing has been decided."""

import pytest

from planlint.english.form.placeholders import placeholder


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("N/A", "N/A"),
        (" - ", "-"),
        ("As above.", "As above"),
        ("Contingency plan: none needed - parents agree", "none needed"),
        ("TBC by core group", "TBC"),
        ("Please see previous plan", "see previous plan"),
        ("See contingency plan", "See contingency plan"),
        ("Conference felt that a contingency plan was not applicable.", "not applicable"),
    ],
)
def test_a_placeholder_is_found(text: str, words: str) -> None:
    span = placeholder(text)
    assert span is not None
    assert text[slice(*span)] == words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "None of the staff hands Zofia to him",
        "No one at the gate? Mr Obi rings Bev",
        "Not known by 6pm: Dad keeps the boys overnight",
        "As above the shop there is a room, Nan sleeps there if Mum drinks",
        "See what the plan says if it is not achieved",
        "Legal planning meeting",
    ],
)
def test_words_that_say_something_are_no_placeholder(text: str) -> None:
    assert placeholder(text) is None
