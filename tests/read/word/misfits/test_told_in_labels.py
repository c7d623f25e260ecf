"""A day or a number in a heading is not used up with the heading."""

from __future__ import annotations

from typing import Any

import pytest

_ACTION = (["Action", "Who", "When"], ["Visit Amy", "Jo Bell", "1 May 2027"])


@pytest.mark.parametrize(
    "heading",
    [
        "Contingency plan (agreed 3 May 2026)",
        "Contingency plan (01632 960999)",
        "Strengths at 4 June",
        "Concerns (to duty@northmere.example)",
    ],
)
def test_what_a_heading_tells_beside_its_section_stays_unplaced(paper: Any, heading: str) -> None:
    paper.table(*_ACTION)
    paper.head(heading)
    paper.lines("Mum rings the school")
    assert heading in [one.text for one in paper.source().plan.unplaced]


def test_the_day_beside_a_label_that_only_heads_it_is_kept(paper: Any) -> None:
    paper.table(
        ["Allocated SW", "Chloe Bains", "TM", "Fran Oduya"], ["Legal status", "None", "This plan", "Review 12/11/2026"]
    )
    paper.table(*_ACTION)
    assert [one.text for one in paper.source().plan.unplaced] == ["Legal status\nNone\nReview 12/11/2026"]


def test_a_day_that_the_plan_tells_elsewhere_is_not_told_twice(paper: Any) -> None:
    paper.table(*_ACTION)
    paper.head("Contingency plan (from 01/05/2027)")
    paper.lines("Mum rings the school")
    assert not paper.source().plan.unplaced
