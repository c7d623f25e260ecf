"""What line after line begins with is the form's, where it says nothing of the family."""

from __future__ import annotations

import pytest

from planlint.read.word.text.spans import Words
from planlint.read.word.whole_page.stems import Stems

EVIDENCE = ("Amina sleeps through", "the door is locked each time", "Nan has the key")


def _cut(*lines: str) -> list[str]:
    """What is left of each line behind its stem; the line itself where it has none."""
    stems = Stems.of(lines)
    cut = [stems.cut(Words(line, ((0, len(line)),))) for line in lines]
    return [one[1].value if one else line for one, line in zip(cut, lines, strict=True)]


@pytest.mark.parametrize("stem", ["We will see ", "Seen when: ", "It works if … ", "How will you know? ", "So that: "])
def test_the_same_beginning_of_every_line_is_a_stem(stem: str) -> None:
    assert _cut(*(stem + line for line in EVIDENCE)) == [*EVIDENCE]


def test_a_stem_that_counts_is_the_same_whatever_the_figure_or_letter() -> None:
    assert _cut("Step 1. Amina is safe", "Step 2. Amina is fed", "Step 3. Amina plays") == [
        "Amina is safe",
        "Amina is fed",
        "Amina plays",
    ]
    assert (
        _cut("First thing: Amina is safe", "Second thing: Amina is fed", "Third thing: she plays")[0] == "Amina is safe"
    )
    assert _cut("GOAL A – Amina is safe", "GOAL B – Amina is fed", "GOAL C – Amina plays")[1] == "Amina is fed"


def test_before_people_or_days_any_words_are_a_stem() -> None:
    assert _cut("Held by Priya Shah", "Held by Nan", "Held by Tom Reece") == ["Priya Shah", "Nan", "Tom Reece"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Mum will cook tea", "Mum will lock the door", "Mum will ring Priya"),
        ("I will cook tea", "I will lock the door", "I will ring Priya"),
        ("Priya Shah: visits weekly", "Priya Shah: rings school", "Priya Shah: tells Nan"),
        ("Week 1 (5 to 11 January)", "Week 2 (12 to 18 January)", "Week 3 (19 to 25 January)"),
        ("by 19 March 2027", "by 30 April 2027", "by 18 June 2027"),
        ("Tidy the kitchen", "Tidy the stairs", "Tidy the yard"),
    ],
    ids=["who acts", "in the first person", "an owner", "stretches of time", "days", "what is done"],
)
def test_what_tells_of_the_family_is_no_stem(lines: tuple[str, ...]) -> None:
    assert _cut(*lines) == [*lines]
