"""What teaches the lessons, and what is kept apart from them."""

import pytest

from planlint.english.form.stretches import stretches
from tools.accuracy import kept_apart
from tools.lessons.left_over import is_quoted
from tools.lessons.taught import kept, teaching


@pytest.mark.parametrize(
    ("text", "quote", "answers"),
    [
        ("Leo likes school. Sue can you check?", "Sue can you check?", [False, True]),
        ("Visit weekly, insert date", "insert date", [False, True]),
        ("Visit Leo XXX each week", "XXX", [None]),
        ("Work is good / fair / poor so far", "good / fair / poor", [None, True]),
    ],
)
def test_a_stretch_teaches_what_most_of_it_is_labelled(text: str, quote: str, answers: list[bool | None]) -> None:
    assert [is_quoted(one, text, (quote,)) for one in stretches(text)] == answers


@pytest.mark.parametrize("rule", ["compound-action", "template-leftover", "vague-action"])
def test_no_text_kept_apart_teaches(rule: str) -> None:
    taught = {one["text"] for _, one in teaching(rule)}
    assert taught.isdisjoint(kept(rule))
    assert all(kept_apart(text) for text in kept(rule))
