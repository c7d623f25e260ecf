"""Meetings and visits in a table, or by their short names: they are no actions, and each has its own day."""

from __future__ import annotations

from typing import Any

import pytest

_ACTION = (["Action", "Who", "When"], ["Take Amy to school", "Jo Bell", "1 May 2027"])


def _read(paper: Any) -> Any:
    plan = paper.source().plan
    assert [action.description for outcome in plan.outcomes for action in outcome.actions] == ["Take Amy to school"]
    return plan


def test_a_table_of_meetings_and_visits_holds_no_actions(paper: Any) -> None:
    paper.table(["Lead Social Worker", "Beth Corrigan", "Team Manager", "Kofi Boateng"])
    paper.table(*_ACTION)
    paper.head("Visits and meetings")
    paper.table(
        ["What", "Frequency", "Next date"],
        ["SW stat visits", "10 working days", "24/11/2026"],
        ["Core group", "Every 4 weeks", "18 November 2026, 2pm, Tollgate Primary"],
        ["RCPC", "within 3 months", "1 February 2027, 10am"],
    )
    plan = _read(paper)
    assert str(plan.meetings.core_groups[0]) == "2026-11-18"
    assert plan.meetings.core_group_every == "Every 4 weeks"
    assert str(plan.meetings.review_conference) == "2027-02-01"
    assert [(one.who, one.how_often) for one in plan.contacts] == [("beth-corrigan", "10 working days")]
    assert "24/11/2026" in [one.text for one in plan.unplaced]


@pytest.mark.parametrize("heads", [["Meeting", "Date", "Venue"], ["Type", "Next due", "Place"], ["", "When", "Where"]])
def test_its_header_may_be_any(paper: Any, heads: list[str]) -> None:
    paper.table(*_ACTION)
    paper.table(heads, ["Next CG", "26 November 2026", "School"], ["Next RCPC", "6 May 2027", "Civic Centre"])
    plan = _read(paper)
    assert [str(day) for day in plan.meetings.core_groups] == ["2026-11-26"]
    assert str(plan.meetings.review_conference) == "2027-05-06"


def test_a_meeting_somebody_has_to_call_is_an_action(paper: Any) -> None:
    paper.table(["What", "Who", "When"], ["Core group", "Beth Corrigan", "1 May 2027"])
    assert [action.by_whom for action in paper.source().plan.outcomes[0].actions] == ["Beth Corrigan"]


@pytest.mark.parametrize(
    "line",
    [
        "Next CG 26 November 2026 @ 11:00 Ellerby High; next RCPC 6 May 2027",
        "Core group: 26 November 2026 at 11:00; next RCPC 6 May 2027",
        "CG on 26 November 2026, RCPC on 6 May 2027",
        "Review CPC 6 May 2027. Core group meets on 26 November 2026.",
    ],
)
def test_each_meeting_of_a_line_has_its_own_day(paper: Any, line: str) -> None:
    paper.table(*_ACTION)
    paper.lines("If it goes wrong: Mum rings 999", line)
    plan = _read(paper)
    assert [str(day) for day in plan.meetings.core_groups] == ["2026-11-26"]
    assert str(plan.meetings.review_conference) == "2027-05-06"
    assert [one.then for one in plan.contingency] == ["Mum rings 999"]


@pytest.mark.parametrize("meeting", ["LPM", "RCPC", "FGC"])
def test_a_meeting_is_nobody_who_does_anything(paper: Any, meeting: str) -> None:
    paper.table(*_ACTION)
    paper.lines(f"If it goes wrong: threshold met for PLO - {meeting} within 5 days")
    assert [one.by_whom for one in _read(paper).contingency] == [None]
