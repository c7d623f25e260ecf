"""Minutes that were written in Word: the meeting, who came, what was decided, and the plan in them."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from planlint.model.records import CoreGroupMinutes, MeetingRecord
from planlint.read import Source
from planlint.read.word import read_word


def draft(title: str, *, facts: dict[str, str], people: list[tuple[str, str, str]], **sections: list[str]) -> Source:
    """A draft with a title, facts in a table, an attendance table, and headings with lines."""
    document = Document()
    document.add_heading(title, 0)
    table = document.add_table(0, 2)
    for label, value in facts.items():
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value
    document.add_heading("Attendance", 1)
    table = document.add_table(1, 3)
    for cell, header in zip(table.rows[0].cells, ("Name", "Role", "Attended"), strict=True):
        cell.text = header
    for person in people:
        for cell, text in zip(table.add_row().cells, person, strict=True):
            cell.text = text
    document.add_heading("Outcomes", 1)
    document.add_paragraph("Leo has an adult with him every night.", style="List Bullet")
    for heading, lines in sections.items():
        document.add_heading(heading.replace("_", " "), 1)
        for line in lines:
            document.add_paragraph(line)
    data = io.BytesIO()
    document.save(data)
    (source,) = read_word(Path("minutes.docx"), data.getvalue())
    return source


FACTS = {
    "Child": "Leo Marsh",
    "Date of meeting": "3 March 2027",
    "Venue": "Brook Lane Nursery",
    "Chair": "Ngozi Okafor",
}
PEOPLE = [
    ("Kerry Marsh", "Mother", "Yes"),
    ("Sunita Rao", "Health visitor", "Apologies"),
    ("Tom Beech", "Alcohol worker", "By phone"),
]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Minutes of the core group meeting", "core-group-minutes"),
        ("Core Group Minutes", "core-group-minutes"),
        ("Record of the Child Protection Review Conference", "review-record"),
        ("Minutes of Initial Child Protection Conference", "conference-record"),
        ("Child protection plan", "child-protection-plan"),
        ("Core group meeting: child protection plan", "child-protection-plan"),
    ],
)
def test_the_title_says_what_kind_of_document_it_is(title: str, kind: str) -> None:
    source = draft(title, facts=FACTS, people=PEOPLE)
    assert source.document == kind
    assert source.misfits == ()
    assert source.plan.outcomes[0].description == "Leo has an adult with him every night."


def test_the_facts_of_the_meeting_and_who_came_have_their_fields() -> None:
    source = draft("Minutes of the core group meeting", facts=FACTS, people=PEOPLE)
    plan = source.plan
    assert isinstance(plan, CoreGroupMinutes)
    assert plan.meeting is not None
    assert (plan.meeting.date, plan.meeting.venue, plan.meeting.chair) == (
        dt.date(2027, 3, 3),
        "Brook Lane Nursery",
        "Ngozi Okafor",
    )
    assert {entry.person: entry.attended for entry in plan.attendance} == {
        "kerry-marsh": "present",
        "sunita-rao": "apologies",
        "tom-beech": "by-phone",
    }


def test_what_was_analysed_decided_and_left_open_has_its_place() -> None:
    source = draft(
        "Minutes of the core group meeting",
        facts=FACTS,
        people=PEOPLE,
        Analysis_of_risk=["The risk is lower at night."],
        Decisions=["The plan goes on.", "Tom helps Kerry to plan for parties."],
        Unmet_needs=["The flat is damp."],
        Date_of_next_meeting=["7 April 2027"],
    )
    plan = source.plan
    assert isinstance(plan, MeetingRecord)
    assert plan.risk_analysis is not None
    assert plan.risk_analysis.description == "The risk is lower at night."
    assert [decision.description for decision in plan.decisions] == [
        "The plan goes on.",
        "Tom helps Kerry to plan for parties.",
    ]
    assert [need.description for need in plan.unmet_needs] == ["The flat is damp."]
    assert plan.meetings is not None
    assert plan.meetings.core_groups == (dt.date(2027, 4, 7),)
    assert not plan.concerns
    assert not plan.unplaced


def test_the_words_at_fault_in_minutes_are_found_where_they_stand() -> None:
    source = draft("Minutes of the core group meeting", facts=FACTS, people=PEOPLE, Decisions=["The plan goes on."])
    place = source.locate("decisions[0].description", "plan goes on").as_json()
    assert (place["kind"], place["heading"]) == ("word", "Decisions")


def test_in_a_plan_the_place_of_a_meeting_stays_unplaced() -> None:
    source = draft("Child protection plan", facts=FACTS, people=PEOPLE)
    assert any("Brook Lane Nursery" in (one.text or "") for one in source.plan.unplaced)


def test_the_time_behind_the_day_of_a_meeting_stays_unplaced(paper: Any) -> None:
    paper.head("Core group meeting record", 0)
    paper.table(["Date of this core group", "26/11/2026, 1.30pm"], ["Venue", "School"])
    paper.table(["Action", "Who", "When"], ["Take her to school", "Jo Bell", "1 May 2027"])
    record = paper.source().plan
    assert str(record.meeting.date) == "2026-11-26"
