"""Children told a line each, births and categories told for several of them at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_PLAN = ["Outcome", "Action"], ["Leo is safe", "Ring 999"]
_BOTH = [("Leo Grant", "2016-01-06", "neglect"), ("Ada Grant", "2019-05-02", "emotional abuse")]


@pytest.mark.parametrize("heading", ["Who this plan is about", "The young people", "Who we are worried about"])
@pytest.mark.parametrize(
    "lines",
    [
        ("{}, born 6 January 2016, category: neglect", "{}, born 2 May 2019, category: emotional abuse"),
        ("{} (born 6 January 2016) – neglect", "{} (twin, born 2 May 2019) – emotional abuse"),
        ("{} (dob 06/01/16; neglect)", "{} (dob 02/05/19; emotional abuse)"),
        ("{}. Born: 6 January 2016. Category: neglect.", "{}. Born: 2 May 2019. Category: emotional abuse."),
        ("{}, 11, was born on 6 January 2016 – plan because of neglect", "{} was born on 2 May 2019 (emotional abuse)"),
        ("{} – 06.01.2016 – Category of abuse: neglect", "{} – 02.05.2019 – Category of abuse: emotional abuse"),
    ],
)
def test_children_a_line_each(paper: Any, fields: Fields, heading: str, lines: tuple[str, str]) -> None:
    paper.head(heading)
    paper.bullets(lines[0].format("Leo Grant"), lines[1].format("Ada Grant"))
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == _BOTH


def test_a_surname_told_once(paper: Any, fields: Fields) -> None:
    paper.lines("Family name: Grant")
    paper.head("Who is this plan for?")
    paper.bullets("Leo, born 6 January 2016, neglect", "Ada, born 2 May 2019, emotional abuse")
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == _BOTH


@pytest.mark.parametrize(
    "line",
    ["Sana Khan, born 3 May 1985, mother", "Conference: 11 August 2026", "Leo had been born 6 January 2016 at home"],
)
def test_a_line_with_a_day_is_not_yet_a_child(paper: Any, fields: Fields, line: str) -> None:
    paper.lines("Name of child: Ada Grant", "Date of birth: 2 May 2019", line)
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [("Ada Grant", "2019-05-02", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Leo Grant was born on 6 January 2016. Ada Grant was born on 2 May 2019.",
        "Leo is 11 (born 6 January 2016) and Ada is 8 (born 2 May 2019).",
        "Leo’s birthday is 6 January 2016 and Ada’s is on 2 May 2019. Ada’s father was born on 3 May 1980.",
    ],
)
@pytest.mark.parametrize(
    "category",
    [
        "Leo: neglect; Ada: emotional abuse",
        "Leo – neglect, Ada – emotional abuse",
        "Neglect (Leo), emotional abuse (Ada)",
    ],
)
def test_births_and_categories_of_children_who_are_named(
    paper: Any, fields: Fields, sentence: str, category: str
) -> None:
    paper.lines("Children: Leo and Ada Grant", f"Category: {category}", sentence)
    paper.table(*_PLAN)
    read = [(name, born, of.lower()) for name, born, of in fields(paper.source())["children"]]
    assert read == _BOTH


@pytest.mark.parametrize(
    "told", ["neglect, both children", "neglect (both)", "All: neglect", "both children – neglect"]
)
def test_one_category_for_all(paper: Any, fields: Fields, told: str) -> None:
    paper.lines("Children: Leo and Ada Grant", f"Category: {told}")
    paper.table(*_PLAN)
    assert [one[2] for one in fields(paper.source())["children"]] == ["neglect", "neglect"]


def test_a_parent_and_a_school_are_no_children(paper: Any, fields: Fields) -> None:
    paper.head("Children")
    paper.lines("Sana Grant (mum), born 3 May 1985", "Leo Grant, 6 January 2016", "Copse Hill Primary, Year 3")
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [("Leo Grant", "2016-01-06", None)]
