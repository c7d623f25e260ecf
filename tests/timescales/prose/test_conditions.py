"""A time taken out of a sentence keeps the condition it stands in, and how long it goes on."""

from __future__ import annotations

import pytest

from planlint.timescales import stretch_around


def around(sentence: str, time: str) -> str:
    start = sentence.index(time)
    low, high = stretch_around(sentence, start, start + len(time))
    return sentence[low:high]


@pytest.mark.parametrize(
    ("sentence", "time", "whole"),
    [
        ("Khalid must not drive them until the court says so.", "until the court", "until the court says so"),
        (
            "Dad stays away until 3 March 2027 unless the court says otherwise.",
            "until 3 March 2027",
            "unless the court",
        ),
        ("Dad must not see Sam from today until the judge decides.", "today", "until the judge decides"),
        ("Keep her in until her mother has met Mrs Flint on 3 March 2027.", "3 March 2027", "until her mother has met"),
        ("Mum sleeps at Nan's till baby is born.", "is born", "till baby is born"),
        ("Meet Rania every Wednesday from 18 November 2026 for 8 weeks.", "every Wednesday", "2026 for 8 weeks"),
    ],
)
def test_the_condition_and_the_length_belong_to_the_time(sentence: str, time: str, whole: str) -> None:
    assert whole in around(sentence, time)


@pytest.mark.parametrize(
    ("sentence", "time"),
    [
        ("Keep the diary until the review and show it to Gareth.", "until the review"),
        ("Until the court hearing Khalid must not drive them.", "Until the court hearing"),
        ("Ring before the visit, and book the course by 3 March 2027.", "3 March 2027"),
    ],
)
def test_what_is_done_besides_is_no_part_of_it(sentence: str, time: str) -> None:
    assert around(sentence, time) == time
