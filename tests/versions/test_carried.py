"""What the next meeting starts from, and the plan that it leaves."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.model.records import CoreGroupMinutes, ReviewRecord
from planlint.read import read_plan, read_source
from planlint.read.as_yaml import as_yaml
from planlint.read.to_fill_in import to_fill_in
from planlint.versions.applied import NotItsPlan, plan_after
from planlint.versions.carried import next_record
from planlint.versions.changes import changes

GOOD = Path(__file__).parents[2] / "examples" / "good-plan.yml"
NEXT = dt.date(2027, 3, 25)


@pytest.fixture(scope="module")
def good() -> CaseDocument:
    return read_plan(GOOD).plan


def test_the_next_meeting_is_the_plan_s_own_next_core_group(good: CaseDocument) -> None:
    record = next_record(good, None)
    assert isinstance(record, CoreGroupMinutes)
    assert record.meeting
    assert (record.date, record.meeting.number, record.meeting.chair) == (NEXT, 2, "sw")
    assert record.meeting.interpreter == "Urdu, Polish"


def test_the_first_core_group_is_led_by_the_team_manager(good: CaseDocument) -> None:
    assert good.meetings
    record = next_record(good, good.meetings.first_core_group)
    assert record.meeting
    assert (record.meeting.number, record.meeting.chair) == (1, "tm")


def test_the_review_conference_is_led_by_the_chair(good: CaseDocument) -> None:
    record = next_record(good, None, review=True)
    assert isinstance(record, ReviewRecord)
    assert record.meeting
    assert (record.date, record.meeting.chair, record.meeting.number) == (dt.date(2027, 5, 19), "chair", None)


def test_nothing_of_the_plan_is_typed_twice(good: CaseDocument) -> None:
    record = next_record(good, None)
    for part in ("children", "people", "concerns", "contingency", "contacts", "visits", "meetings", "disagreements"):
        assert getattr(record, part) == getattr(good, part)


def test_an_action_whose_day_has_passed_is_carried_over_once_more(good: CaseDocument) -> None:
    late = {
        action.id: action.carried_over
        for outcome in next_record(good, NEXT).outcomes
        for action in outcome.actions
        if action.carried_over
    }
    assert late == {"a3": 1, "a7": 1, "a8": 1}
    again = next_record(next_record(good, NEXT), dt.date(2027, 4, 21))
    assert {action.carried_over for outcome in again.outcomes for action in outcome.actions} == {None, 2}


def test_everybody_of_the_core_group_is_asked_for_and_sent_the_notes_in_their_language(good: CaseDocument) -> None:
    record = next_record(good, None)
    assert good.core_group
    assert [entry.person for entry in record.attendance] == list(good.core_group.members)
    assert {entry.person: entry.language for entry in record.distribution}["mum"] == "ur"
    assert all(entry.sent is None for entry in record.distribution)


def test_the_file_to_fill_in_reads_back_as_the_record_it_was_made_from(good: CaseDocument) -> None:
    record = next_record(good, None)
    again = read_source(to_fill_in(record), Path("minutes.yml"))
    assert not again.misfits
    assert again.document == "core-group-minutes"
    assert again.plan.children == record.children
    assert [len(outcome.progress) for outcome in again.plan.outcomes] == [len(o.progress) + 1 for o in record.outcomes]


def test_minutes_that_changed_nothing_leave_the_same_plan_in_its_next_version(good: CaseDocument) -> None:
    plan = plan_after(next_record(good, NEXT), good)
    assert isinstance(plan, ChildProtectionPlan)
    assert (plan.version, plan.date, plan.stage) == (3, NEXT, "detailed")
    assert changes(good, plan) == []
    assert not plan.signatures
    assert read_source(as_yaml(plan), Path("plan.yml")).plan.outcomes == plan.outcomes


def test_an_action_that_was_dropped_stands_in_the_plan_with_its_reason(good: CaseDocument) -> None:
    record = next_record(good, NEXT)
    first = record.outcomes[0]
    dropped = first.actions[0].model_copy(update={"dropped_because": "Tomasz has a new job without nights."})
    outcome = first.model_copy(update={"actions": (dropped, *first.actions[1:])})
    plan = plan_after(record.model_copy(update={"outcomes": (outcome, *record.outcomes[1:])}))
    assert [action.id for action in plan.outcomes[0].actions] == ["a2"]
    (entry,) = plan.dropped
    assert (entry.id, entry.because, entry.date) == ("a1", "Tomasz has a new job without nights.", NEXT)


@pytest.mark.parametrize(("key", "value", "says"), [("version", 7, "version 7"), ("reference", "CP/1", "CP/1")])
def test_minutes_are_not_applied_to_a_plan_that_is_not_theirs(
    good: CaseDocument, key: str, value: object, says: str
) -> None:
    with pytest.raises(NotItsPlan, match=says):
        plan_after(next_record(good, NEXT), good.model_copy(update={key: value}))
