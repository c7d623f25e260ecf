"""A title that sounds like a section, marks before lines, and what a child says among the worries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize("title", ["Who is doing what for Leo", "What we will do to keep Leo safe", "Leo’s goals"])
def test_a_heading_over_all_sections_is_the_title(paper: Any, fields: Fields, title: str) -> None:
    paper.head(title, 1)
    paper.lines("Severnshire County Council – conference on Wednesday 14 May 2025")
    for heading, said in (("Worries", "Leo was hit on 3 May"), ("Strengths", "Leo trusts his Nan")):
        paper.head(heading, 2)
        paper.bullets(said)
    paper.head("What will be done", 2)
    paper.table(["Outcome", "Action", "Who", "When"], ["Leo is safe", "Ring 999", "Mum", "Each time"])
    read = fields(paper.source())
    assert read["outcomes"] == [("Leo is safe", [], [("Ring 999", "Mum", "Each time")])]
    assert (read["concerns"], read["strengths"]) == (["Leo was hit on 3 May"], ["Leo trusts his Nan"])


@pytest.mark.parametrize("mark", ["+  ", "» ", "› "])
def test_marks_typed_before_lines_are_bullets_and_no_part_of_the_words(paper: Any, fields: Fields, mark: str) -> None:
    paper.head("What is going well", 2)
    paper.lines(f"{mark}Leo reads well", f"{mark}Nan has him every Saturday")
    assert fields(paper.source())["strengths"] == ["Leo reads well", "Nan has him every Saturday"]


@pytest.mark.parametrize(
    "said", ["Leo: “I make toast when Mum is asleep.”", "“I make toast when Mum is asleep.” – Leo"]
)
def test_what_a_child_says_is_no_worry(paper: Any, fields: Fields, said: str) -> None:
    paper.lines("This plan is for Leo Grant (born 11/06/2016).")
    paper.head("The worries", 2)
    paper.table(["Leo went without a hot meal on six days", said])
    source = paper.source()
    assert fields(source)["concerns"] == ["Leo went without a hot meal on six days"]
    assert len(source.plan.wishes_and_feelings) == 1


@pytest.mark.parametrize("head", ["How it will be seen", "How the change is shown", "How this will be noticed"])
def test_how_a_change_is_seen_is_evidence(paper: Any, fields: Fields, head: str) -> None:
    paper.head("What we have agreed", 2)
    paper.table(
        ["By when", "Who", "What", head, "So that", "Where we are"],
        ["3 May 2027", "Mum", "Ring 999", "Jo hears of each call", "Leo is safe", "Booked"],
        ["4 May 2027", "Dad", "Stay away", "Nobody has seen him", "", ""],
        merged=((1, 4, 2, 4),),
    )
    acts = [("Ring 999", "Mum", "3 May 2027"), ("Stay away", "Dad", "4 May 2027")]
    assert fields(paper.source())["outcomes"] == [
        ("Leo is safe", ["Jo hears of each call", "Nobody has seen him"], acts)
    ]
