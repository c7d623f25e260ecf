"""Sections without a known heading: bars across the page, headings that count, lines that tell what they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def test_a_bar_opens_the_section_of_what_follows(paper: Any, fields: Fields) -> None:
    paper.table(["Section C – What are we worried about?"])
    paper.bullets("Amy was hurt.", "Amy is often hungry.")
    paper.table(["6. CONTINGENCY ARRANGEMENTS"])
    paper.lines("If Amy is hurt again Kay Bell will ring the police.")
    read = fields(paper.source())
    assert read["concerns"] == ["Amy was hurt.", "Amy is often hungry."]
    assert [then for _, then, _, _ in read["contingency"]] == ["If Amy is hurt again Kay Bell will ring the police."]


def test_a_bar_that_only_counts_closes_the_section_before(paper: Any, fields: Fields) -> None:
    paper.table(["Section 3: Summary of concerns"])
    paper.bullets("Amy was hurt.")
    paper.table(["Section 4.1: Protection plan – area 1"])
    paper.table(["What needs to change", "Amy is safe"], ["Intervention", "Fit a lock"])
    read = fields(paper.source())
    assert read["concerns"] == ["Amy was hurt."]
    assert [what for what, _, _ in read["outcomes"]] == ["Amy is safe"]


@pytest.mark.parametrize("heading", ["Preferred future 1: Amy sleeps well", "Wish 1: Amy sleeps well"])
def test_what_a_heading_counts_is_an_outcome(heading: str, paper: Any, fields: Fields) -> None:
    paper.head("How we will get there")
    paper.lines(heading, bold=True)
    paper.bullets("Read to her (Kay Bell, weekly)")
    assert fields(paper.source())["outcomes"] == [("Amy sleeps well", [], [("Read to her", "Kay Bell", "weekly")])]


@pytest.mark.parametrize("heading", ["Week 3: at Gran’s", "Appendix 1: forms", "Visit 2: at home"])
def test_what_counts_something_else_is_none(heading: str, paper: Any, fields: Fields) -> None:
    paper.head("Concerns")
    paper.bullets("Amy was hurt.")
    paper.lines(heading, bold=True)
    assert "outcomes" not in fields(paper.source())


def test_answers_to_if_are_contingencies_under_any_heading(paper: Any, fields: Fields) -> None:
    paper.head("Concerns")
    paper.bullets("Amy was hurt.")
    paper.head("Zorb")
    paper.bullets("If Amy is hurt again Kay Bell will ring 999.", "Should Kay be ill, Gran will come.")
    assert len(fields(paper.source())["contingency"]) == 2


def test_names_with_posts_are_people_beside_any_label(paper: Any, fields: Fields) -> None:
    paper.head("Concerns")
    paper.bullets("Amy was hurt.")
    paper.table(["Those working to this", "Kay Bell – mother\nTom Reed – social worker"], ["Zorb", "none"])
    assert [name for name, _ in fields(paper.source())["people"]] == ["Kay Bell", "Tom Reed"]


def test_the_name_of_an_area_gives_way_to_its_outcome(paper: Any, fields: Fields) -> None:
    paper.head("Area 1: Health", 2)
    paper.table(["Where we want to get to", "Amy eats three meals a day"], ["Evidence", "Her chart"])
    assert [what for what, _, _ in fields(paper.source())["outcomes"]] == ["Amy eats three meals a day"]
