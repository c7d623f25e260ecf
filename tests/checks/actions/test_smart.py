"""The SMART grid: which words of a plan show each letter, and where nothing does."""

from __future__ import annotations

from typing import Any

import pytest

from planlint.checks import Context
from planlint.checks.actions.smart import smart
from planlint.model.plan import ChildProtectionPlan
from planlint.smart import Letter, SmartCell


def row(outcome: dict[str, Any], **action: str) -> dict[Letter, SmartCell]:
    plan = ChildProtectionPlan.model_validate(
        {
            "date": "2027-03-03",
            "people": [{"id": "sw", "name": "Priya Shah", "role": "lead social worker"}],
            "concerns": [{"id": "c1", "description": "Sam was alone on two nights."}],
            "outcomes": [{"description": "Sam sleeps at home", **outcome, "actions": [action]}],
        }
    )
    (found,) = smart(Context(plan))
    return {cell.letter: cell for cell in found.cells}


GOOD = {"concerns": ["c1"], "evidence": [{"description": "Nan sees Sam in his bed at 8pm each night"}]}


def test_each_letter_is_shown_by_its_words() -> None:
    cells = row(GOOD, description="Priya will fit a new lock", by_whom="Priya Shah", by_when="12 March 2027")
    assert {letter: cell.words for letter, cell in cells.items()} == {
        Letter.SPECIFIC: "Priya will fit a new lock",
        Letter.MEASURABLE: "Nan sees Sam in his bed at 8pm each night",
        Letter.ACHIEVABLE: "Priya Shah",
        Letter.RELEVANT: "Sam was alone on two nights.",
        Letter.TIMED: "12 March 2027",
    }
    assert cells[Letter.TIMED].at == "outcomes[0].actions[0].by_when"


@pytest.mark.parametrize(
    ("letter", "outcome", "action"),
    [
        (Letter.SPECIFIC, GOOD, {"description": "Monitor home conditions", "by_whom": "Priya Shah"}),
        (Letter.SPECIFIC, GOOD, {"description": "To attend.", "by_whom": "Priya Shah"}),
        (Letter.SPECIFIC, GOOD, {"description": "Referral to be made", "by_whom": "Priya Shah"}),
        (Letter.MEASURABLE, {"evidence": [{"description": "Improved parenting"}]}, {"description": "Fit a lock"}),
        (Letter.ACHIEVABLE, GOOD, {"description": "Lock to be fitted", "by_whom": "All professionals"}),
        (Letter.ACHIEVABLE, GOOD, {"description": "Lock to be fitted"}),
        (Letter.RELEVANT, {"concerns": ["c9"]}, {"description": "Fit a lock"}),
        (Letter.TIMED, GOOD, {"description": "Fit a lock", "by_when": "ASAP"}),
        (Letter.TIMED, GOOD, {"description": "Fit a lock", "by_when": "ongoing"}),
        (Letter.TIMED, GOOD, {"description": "Fit a lock"}),
    ],
)
def test_a_letter_that_nothing_shows_has_no_words(letter: Letter, outcome: dict[str, Any], action: Any) -> None:
    assert row(outcome, **action)[letter].words == ""


def test_a_count_in_the_action_can_be_measured() -> None:
    cells = row({}, description="Dad rings Sam twice a week", by_whom="Dad")
    assert cells[Letter.MEASURABLE].words == "Dad rings Sam twice a week"


def test_a_count_of_what_is_done_is_not_taken_for_evidence_that_it_works() -> None:
    cells = row({}, description="Dad rings Sam twice a week", by_whom="Dad")
    assert cells[Letter.MEASURABLE].note == "counts what is done; no evidence shows that it works"


@pytest.mark.parametrize(
    ("by_when", "note"),
    [
        ("5pm", "it names an hour and no day"),
        ("half term", "it does not say which, nor on what day"),
        ("next LAC review", "the plan does not give the day"),
        ("by the court hearing", "the plan does not give the day"),
        ("9 or 10 March 2027", "it names two days"),
        ("biweekly until 4 June 2027", "it may mean twice a week or every two weeks; write which one"),
        ("completed", "said to be done, which the status of the action should say"),
        ("within 10 days", ""),
    ],
)
def test_a_time_without_a_day_is_shown_with_what_is_not_known_of_it(by_when: str, note: str) -> None:
    timed = row(GOOD, description="Priya fits a lock", by_when=by_when)[Letter.TIMED]
    assert (timed.words, timed.note) == (by_when, note)


def test_help_that_is_written_down_stands_beside_the_person() -> None:
    cells = row(GOOD, description="Priya fits a lock", by_whom="Priya Shah", resources="£40 for the lock")
    assert cells[Letter.ACHIEVABLE].words == "Priya Shah; £40 for the lock"


def test_an_owner_in_the_sentence_counts() -> None:
    cells = row(GOOD, description="Priya Shah will fit a new lock")
    assert (cells[Letter.ACHIEVABLE].words, cells[Letter.ACHIEVABLE].at) == (
        "Priya Shah", "outcomes[0].actions[0].description",
    )  # fmt: skip


def test_a_plan_in_another_language_has_no_grid() -> None:
    plan = ChildProtectionPlan.model_validate(
        {"language": "cy", "outcomes": [{"actions": [{"description": "Ffonio"}]}]}
    )
    assert smart(Context(plan)) == ()


def measured(*actions: str, evidence: tuple[str, ...]) -> list[tuple[str, bool]]:
    """For each action of one outcome what would show that it works, and whether that is said to be of the whole."""
    outcome = {
        "description": "Kay is safe",
        "evidence": [{"description": each} for each in evidence],
        "actions": [{"description": each} for each in actions],
    }
    rows = smart(Context(ChildProtectionPlan.model_validate({"outcomes": [outcome]})))
    cells = [cell for row in rows for cell in row.cells if cell.letter is Letter.MEASURABLE]
    return [(cell.words, "whole" in cell.note) for cell in cells]


@pytest.mark.parametrize(
    ("evidence", "action", "other"),
    [
        ("Kay attends school on 8 of 10 days", "Dev walks Kay to school", "Philomena protocol to be completed"),
        ("Nan hears no shouting at teatime on 5 days a week", "Dad stops shouting", "Fit the lock"),
        ("The bathroom is clean each time she looks", "Mum keeps the bathroom clean", "See the GP"),
    ],
)
def test_evidence_is_shown_for_the_action_it_speaks_of_and_for_no_other(evidence: str, action: str, other: str) -> None:
    assert measured(action, other, evidence=(evidence,)) == [(evidence, False), ("", False)]


def test_evidence_that_speaks_of_no_action_is_said_to_be_of_the_whole_outcome() -> None:
    said = "Kay attends 8 of 10"
    assert measured("Dev meets Kay", "Philomena protocol to be completed", evidence=(said,)) == [(said, True)] * 2


@pytest.mark.parametrize("written", ["19/11/26", "weekly until 11/02/27", "by 4 March", "31 Feb 2027"])
def test_a_date_that_is_not_clear_is_shown_with_what_it_lacks(written: str) -> None:
    cell = row(GOOD, description="Fit a lock", by_when=written)[Letter.TIMED]
    assert cell.words == written
    assert cell.note


def test_set_days_are_a_time_until_the_review() -> None:
    plan = ChildProtectionPlan.model_validate(
        {
            "date": "2027-03-03",
            "meetings": {"review_conference": "2027-05-21"},
            "outcomes": [{"actions": [{"description": "Weigh Sam", "by_when": "Every Monday"}]}],
        }
    )
    timed = smart(Context(plan))[0].cells[-1]
    assert (timed.words, timed.note) == ("Every Monday", "until the review conference")
