"""When meetings are, told in a sentence and under no label."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word import read_word
from planlint.word.small import small_word_file

PLAN = "# Outcomes\nAmina is at school by 9am every day\n# How it goes on\n"


def read(sentence: str) -> Source:
    (source,) = read_word(Path("draft.docx"), small_word_file(PLAN + sentence))
    return source


def meetings(sentence: str) -> dict[str, Any]:
    told = read(sentence).plan.meetings
    return told.model_dump(mode="json", exclude_defaults=True) if told else {}


@pytest.mark.parametrize(
    "sentence",
    [
        "The core group will next meet on 12 May 2027 at 3.45pm.",
        "Core group meets 12 May 2027.",
        "We meet next as a core group on Wednesday 12 May 2027, here at school",
        "The plan will be looked at again by the core group on 12 May 2027.",
    ],
)
def test_the_next_core_group(sentence: str) -> None:
    assert meetings(sentence) == {"core_groups": ["2027-05-12"]}


def test_the_first_core_group_and_the_review_in_one_line() -> None:
    told = (
        "The core group puts detail to this at its first meeting on 12 May 2027. Review conference: 28 July 2027, 10am"
    )
    assert meetings(told) == {"first_core_group": "2027-05-12", "review_conference": "2027-07-28"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Agreed by everybody at the core group on 12 May 2027.",
        "Made at the review conference on 12 May 2027.",
        "Dr Baxter reviews the medicine on 12 May 2027.",
        "The core group meets every four weeks.",
    ],
)
def test_a_meeting_that_was_held_and_other_reviews_are_none(sentence: str) -> None:
    assert meetings(sentence) == {}


def test_the_sentence_itself_is_kept() -> None:
    sentence = "The core group will next meet on 12 May 2027 at 3.45pm."
    assert any(sentence in (one.text or "") for one in read(sentence).plan.unplaced)
