"""Whether an action is done is asked in one place, and answered alike however it is said."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest

from planlint import lint
from planlint.calendar.case import case
from planlint.calendar.deadlines import deadline_dates
from planlint.model.outcomes import Action, Outcome
from planlint.model.plan import ChildProtectionPlan
from planlint.model.states import State, says_done_under, state_of
from planlint.versions.carried import next_record
from planlint.versions.changes import Kind, changes

SOURCE = Path(__file__).parents[2] / "src" / "planlint"
LATER = dt.date(2027, 3, 20)
DONE = [
    *("done", "Complete", "COMPLETED.", "Closed", "Achieved", "Done ✓", "✓", "☑ Completed", "Finished", "Signed off"),
    *("Completed – 10/3/27", "Closed 2027-03-10", "Completed on Friday 10th of March 2027", "Done 10 March"),
]
NOT_DONE = [
    *(
        "Not done",
        "To be completed",
        "Complete by 12 March",
        "Complete 12 March 2027",
        "Partly completed",
        "Done?",
        "✗",
    ),
    *("Done 2/3", "Completed 3 sessions", "Done: no", "☐ Done", "☐ Done ☒ Not done", "Achieved in part"),
    *("Done by Mum", "Green", "yes", "N/A", ""),
]


def plan(**said: Any) -> ChildProtectionPlan:
    action = {"id": "a1", "description": "Buy a bed for Lena", "by_whom": "Sadia Hussain", "by_when": "12 March 2027"}
    return ChildProtectionPlan.model_validate(
        {
            "date": dt.date(2027, 3, 1),
            "people": [{"id": "mum", "name": "Sadia Hussain", "relations": [{"is": "mother"}]}],
            "outcomes": [{"id": "o1", "description": "Lena sleeps", "actions": [{**action, **said}]}],
        }
    )


@pytest.mark.parametrize("said", DONE)
def test_done_is_done_however_it_is_said(said: str) -> None:
    assert state_of(said) is State.DONE


@pytest.mark.parametrize("said", NOT_DONE)
def test_what_is_partly_done_or_to_be_done_is_not_done(said: str) -> None:
    assert state_of(said) is not State.DONE


@pytest.mark.parametrize("said", DONE)
def test_an_action_that_is_done_is_late_nowhere_and_moved_on_nowhere(said: str) -> None:
    done = plan(status=said)
    (due,) = deadline_dates(case(done), LATER)
    assert due.done == dt.date(2027, 3, 12)
    (moved,) = next_record(done, LATER).outcomes[0].actions
    assert moved.carried_over is None


@pytest.mark.parametrize("said", ["Not done", "To be completed", "Amber"])
def test_an_action_that_is_not_done_is_late_and_moved_on(said: str) -> None:
    late = plan(status=said)
    (due,) = deadline_dates(case(late), LATER)
    assert due.done is None
    (moved,) = next_record(late, LATER).outcomes[0].actions
    assert moved.carried_over == 1


def test_what_is_told_last_says_so_beside_a_colour_or_no_status() -> None:
    for status in ("Green", None):
        progress = [{"description": "Bed ordered"}, {"description": "Completed 10 March 2027"}]
        assert Action.model_validate({"status": status, "progress": progress}).finished
    assert not Action.model_validate({"status": "Not done", "progress": [{"description": "Completed"}]}).finished
    assert not Action.model_validate({"progress": [{"description": "Done"}, {"description": "Undone again"}]}).finished


def test_completed_where_a_time_would_stand_is_done_but_not_with_a_day_that_may_be_to_come() -> None:
    assert plan(by_when="Completed").outcomes[0].actions[0].finished
    assert not plan(by_when="Completed 12 March 2027").outcomes[0].actions[0].finished
    assert not plan(by_when="Completed", status="Not done").outcomes[0].actions[0].finished


def test_an_outcome_is_achieved_by_its_newest_entry_wherever_it_stands() -> None:
    entries = [{"date": "2027-03-09", "achieved": "yes"}, {"date": "2027-02-09", "achieved": "no"}]
    assert Outcome.model_validate({"progress": entries}).finished


def test_cancelled_is_neither_done_nor_late() -> None:
    cancelled = plan(status="Cancelled")
    assert list(deadline_dates(case(cancelled), LATER)) == []
    assert not cancelled.outcomes[0].actions[0].finished
    assert cancelled.outcomes[0].actions[0].status == "Cancelled"


def test_states_that_copies_know_are_kept_by_their_codes() -> None:
    said = {"Completed": "done", "In progress": "under-way", "NOT STARTED": "not-started", "Stuck": "Stuck"}
    assert {words: Action.model_validate({"status": words}).status for words in said} == said


def test_what_was_done_may_go_from_the_next_version() -> None:
    before, after = plan(status="Completed 10 March 2027"), plan().model_copy(update={"outcomes": ()})
    gone = [each for each in changes(before, after) if each.kind is Kind.GONE and each.part == "actions"]
    assert [each.old.finished for each in gone] == [True]


@pytest.mark.parametrize("label", ["Done", "Completed?", "☐ Done", "Date completed", "Completed on", "Achieved (Y/N)",
                                   "Actual completion date", "Has this been done?", "Tick when done"])  # fmt: skip
def test_an_answer_beside_a_label_about_being_done_says_so(label: str) -> None:
    assert all(says_done_under(label, said) for said in ("Yes", "Y", "✓", "☒", "10 March 2027", "10/03/2027", "Done"))
    assert not any(
        says_done_under(label, said) for said in ("No", "☐", "Not yet", "Partly", "x", "Sam rang on 2 March")
    )


@pytest.mark.parametrize(
    "label",
    ["Completion date", "Completed by", "To be completed", "Done by", "Not achieved", "Outcome achieved", "Agreed"],
)
def test_no_other_label_makes_a_state_of_an_answer(label: str) -> None:
    assert not any(says_done_under(label, said) for said in ("Yes", "✓", "10 March 2027"))


def test_what_is_done_overloads_nobody() -> None:
    for status, told in (("Completed", False), (None, True)):
        nine = plan(status=status).outcomes[0].actions * 9
        busy = plan().model_copy(update={"outcomes": (Outcome(description="Lena sleeps", actions=nine),)})
        assert ("overloaded-person" in {each.rule for each in lint(busy, today=LATER).findings}) is told


def test_nobody_else_asks_for_the_word() -> None:
    asked = re.compile(r"""status\w*["']?[^\n]*[!=]= ["']done["']|["']done["'] [!=]=""")
    places = [path for path in SOURCE.rglob("*.py") if path.parent.name != "model"]
    assert [str(path) for path in places if asked.search(path.read_text(encoding="utf-8"))] == []
