"""Who and when in brackets with a semicolon between them, stretches of a week, and questions that are triggers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.parts.time_in_sentence import time_in
from planlint.read.word.text.spans import Words
from tests.read.word.conftest import Paper

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("who", "when"),
    [
        ("Housing repairs / Stacey to chase", "05/03/27"),
        ("Vik Anand, adult LD team", "31/03/27"),
        ("Hannah Ruddock to book", "before next core group"),
        ("Dad to collect", "Fridays"),
        ("Jo Bell and the nursery manager, Oak House", "straight away"),
    ],
)
def test_all_before_the_semicolon_acts(paper: Paper, fields: Fields, who: str, when: str) -> None:
    paper.head("Outcome 1: Riley is watched", 2)
    paper.bullets(f"Fit door alarm and garden lock ({who}; {when})", "Easy read plan given (Ann Ray; 1/3/27)")
    acts = fields(paper.source())["outcomes"][0][2]
    assert acts == [("Fit door alarm and garden lock", who, when), ("Easy read plan given", "Ann Ray", "1/3/27")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Nana will have Noah from Friday tea to Sunday tea each week.", "from Friday tea to Sunday tea each week"),
        (
            "Dad will have them from Sat morning until Sun 6pm every other week.",
            "from Sat morning until Sun 6pm every other week",
        ),
        (
            "Lynne will do six sessions with her, beginning Tuesday 1 December 2026.",
            "beginning Tuesday 1 December 2026",
        ),
        ("Sam will see her alone, starting Monday 4 May 2026.", "starting Monday 4 May 2026"),
        ("Aunt Jo will stay from Monday to Thursday.", "from Monday to Thursday"),
    ],
)
def test_from_one_day_to_another(text: str, when: str) -> None:
    found = time_in(Words(text, ((0, len(text)),)))
    assert found is not None
    assert found.value == when


@pytest.mark.parametrize(
    "said",
    [
        "What if Daniel comes to the house or school? Folake rings 999 and Olu sees the children the same day.",
        "What if Folake goes into labour early? Tobi stays with Pastor Grace.",
        "What if there is no food? Folake rings Olu, who brings a parcel.",
    ],
)
def test_what_may_happen_is_told_by_its_own_question(paper: Paper, fields: Fields, said: str) -> None:
    paper.head("What if?", 2)
    paper.lines(said, "What if bail ends? Core group meets within 3 working days.")
    assert " ".join(part for part in fields(paper.source())["contingency"][0] if part) == said
