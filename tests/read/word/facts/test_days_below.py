"""Every day on which the core group meets is read, whether they stand in one line or one below the other."""

from __future__ import annotations

from typing import Any

import pytest


def _days(paper: Any, head: str, *lines: str, style: str | None = None) -> tuple[list[str], str | None]:
    paper.head("Child Protection Plan", 0)
    paper.lines("Child: Amy Vale")
    paper.table(["Action", "Who", "When"], ["Take her to school", "Jo Bell", "1 May 2027"])
    paper.head(head)
    paper.lines(*lines, style=style)
    meetings = paper.source().plan.meetings
    return [str(day) for day in meetings.core_groups or ()], meetings.core_group_every


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        ("Core group dates", ["20 January 2027 at 2pm, Moor Lane Primary; 17 February 2027"]),
        ("Core group dates", ["20 January 2027", "17 February 2027, 2pm"]),
        ("Dates of core groups", ["Wednesday 20 January 2027, 2pm", "Wednesday 17 February 2027, 2pm"]),
        ("Core groups", ["20/01/2027", "17/02/2027 at school"]),
        ("Dates", ["Core group: 20 January 2027", "17 February 2027"]),
        ("Dates", ["Core group dates:", "20 January 2027", "17 February 2027"]),
        ("Core group meetings", ["Wed 20 January 2027", "Wed 17 February 2027"]),
    ],
)
@pytest.mark.parametrize("style", [None, "List Bullet"])
def test_all_days_are_read(paper: Any, head: str, lines: list[str], style: str | None) -> None:
    assert _days(paper, head, *lines, style=style) == (["2027-01-20", "2027-02-17"], None)


@pytest.mark.parametrize("behind", ["2 May 2027 Nan is away", "15 March 2027 review conference", "3 May 2027: court"])
def test_a_day_of_something_else_below_is_none_of_them(paper: Any, behind: str) -> None:
    assert _days(paper, "Dates", "Core group: 20 January 2027", behind) == (["2027-01-20"], None)


@pytest.mark.parametrize(
    ("line", "often"),
    [
        ("The core group will meet on 20 January 2027 and then every four weeks.", "every four weeks"),
        ("The core group meets on 20 January 2027 at 2pm, then monthly, at the school.", "monthly"),
        ("Core group: 20 January 2027 at 2pm and then fortnightly", "fortnightly"),
        ("The core group will meet on 20 January 2027. Gail visits weekly.", None),
    ],
)
def test_how_often_it_meets_afterwards_is_read_too(paper: Any, line: str, often: str | None) -> None:
    assert _days(paper, "Core group", line) == (["2027-01-20"], often)


@pytest.mark.parametrize(
    ("head", "line", "often"),
    [
        ("Core group", "Meets 4 weekly. Next: 7/1/27 at 2pm Kirkbrae PS, then 4/2/27.", "4 weekly"),
        ("Core group dates", "7 January 2027 (1st, in 10 days), 4 February 2027 – all 9.15. Amy can come.", None),
        ("Grŵp craidd / core group dates", "7 January 2027, 4 February 2027", None),
    ],
)
def test_days_among_other_words_of_the_line(paper: Any, head: str, line: str, often: str | None) -> None:
    assert _days(paper, head, line) == (["2027-01-07", "2027-02-04"], often)


def test_a_core_group_whose_day_lacks_its_year_is_told_and_not_yet_a_day(paper: Any) -> None:
    days, _ = _days(paper, "Dates", "Core groups Tues 4 Nov and Tues 2 Dec, 1.30 at school")
    assert days == ["None", "None"]


@pytest.mark.parametrize(
    "cell",
    [
        "Core group Wednesday 20 January 2027, 1pm at the Trust",
        "The core group meets at St Anne's on Wednesday 20 January 2027 at 2pm.",
        "Core group every 4 weeks, next one Wed 20 January 2027 12.30",
        "Next Core Group/RMM (joint): Weds 20 January 2027 @ 3pm on Teams.",
        "Read through at the core group of 20 January 2027",
    ],
)
def test_a_day_in_a_cell_that_is_nothing_else(paper: Any, cell: str) -> None:
    paper.lines("Child: Amy Vale")
    paper.table(["Action", "Who", "When"], ["Take her to school", "Jo Bell", "1 May 2027"])
    paper.table(["Meeting dates"], [cell])
    meetings = paper.source().plan.meetings
    assert [str(day) for day in meetings.core_groups] == ["2027-01-20"]
