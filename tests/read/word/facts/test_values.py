"""The value of a label: what of it is the fact, and what can be none."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planlint.read import Source


def read(paper: Any, label: str, value: str) -> Source:
    """A draft that says so in a table on its first page."""
    paper.head("Child Protection Plan", 0)
    paper.table(["Child", "Leo Marsh"], [label, value])
    paper.head("Outcomes")
    paper.bullets("Leo has an adult with him every night.")
    source: Source = paper.source()
    return source


def unusable(source: Source) -> list[str]:
    return [one.quote for one in source.misfits]


@pytest.mark.parametrize(
    ("says", "days"),
    [
        ("26 Jan, 23 Feb and 23 March 2027", ["26 Jan", "23 Feb"]),
        ("18th May at 3.45pm, school", ["18th May"]),
    ],
)
def test_of_the_dates_of_core_groups_those_without_a_year_are_told_each(paper: Any, says: str, days: list[str]) -> None:
    assert unusable(read(paper, "Core group dates", says)) == days


def test_the_dates_of_core_groups_are_read_with_their_day_of_the_week(paper: Any) -> None:
    source = read(paper, "Core group dates", "Thursday 4 March 2027 and Thursday 1 April 2027")
    assert unusable(source) == []
    assert source.plan.meetings is not None
    assert source.plan.meetings.core_groups == (date(2027, 3, 4), date(2027, 4, 1))


def test_when_somebody_is_away_is_no_day_of_a_core_group(paper: Any) -> None:
    says = "5 May 2027, 2pm, school. Ina is away in Oban from 1 to 14 May and will ring in. Next group 2 June 2027"
    source = read(paper, "Core group", says)
    assert unusable(source) == []
    assert source.plan.meetings is not None
    assert source.plan.meetings.core_groups == (date(2027, 5, 5), date(2027, 6, 2))


def test_a_year_of_two_figures_is_part_of_the_date_before_a_place(paper: Any) -> None:
    assert unusable(read(paper, "Review conference", "12 May 27 Civic Centre")) == ["12 May 27"]


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("Core groups", "as agreed with the family"),
        ("Plan version", "updated at the core group on 3 March 2026"),
        ("Plan stage", "initial"),
    ],
)
def test_what_can_be_no_such_value_is_kept_as_words_and_is_no_fault(paper: Any, label: str, says: str) -> None:
    source = read(paper, label, says)
    assert unusable(source) == []
    assert any(says in (one.text or "") for one in source.plan.unplaced)


def test_a_version_is_the_figure_that_it_begins_with(paper: Any) -> None:
    assert read(paper, "Version", "2 (after core group)").plan.version == 2


def test_how_often_the_core_group_meets_is_told_from_its_days(paper: Any) -> None:
    meetings = read(paper, "Core groups", "every 4 weeks at Stourside Family Hub").plan.meetings
    assert meetings is not None
    assert (meetings.core_group_every, meetings.core_groups) == ("every 4 weeks", ())
