"""What a heading tells beside what it heads is not lost where the layout is guessed."""

from __future__ import annotations

import pytest

from tests.read.word.conftest import Paper


@pytest.mark.parametrize(
    ("heading", "kept"),
    [("Outcomes (review 12 November 2026)", "12 November 2026"), ("Actions (call Nan (0161) 496 0000)", "496 0000")],
)
def test_a_day_or_number_in_a_heading_stays_in_the_plan(heading: str, kept: str, paper: Paper) -> None:
    paper.head(heading)
    paper.table(
        ["Journey’s end", "Stride", "Porter", "Milestone"],
        ["Amina sleeps in her own bed", "Put Amina to bed at eight and stay", "Mum", "Every evening from 4 May 2026"],
        ["", "Bring the bed from the furniture bank and build it", "Uncle Tariq", "By 9 May 2026"],
        ["", "Ask Amina on Mondays how she slept, and write it down", "Miss Hall", "Weekly to 3 July 2026"],
    )
    plan = paper.source().plan
    assert kept in " ".join(one.text or "" for one in plan.unplaced)
