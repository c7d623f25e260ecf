"""What became of an action: late without a word, or moved on too often."""

from __future__ import annotations

from typing import Any

import pytest

from planlint.linter import lint
from planlint.model.kinds import document_named
from planlint.rules.pack import core_rules


def _found(rule: str, action: dict[str, Any], **keys: Any) -> list[str]:
    cards = [each.card for each in core_rules() if each.card.id == rule]
    kind = document_named(keys.get("document"))
    assert kind is not None
    plan = {"procedure": "isle-of-man", "date": "2027-03-10", **keys, "outcomes": [{"actions": [action]}]}
    return [finding.message for finding in lint(kind.model_validate(plan), cards=cards).findings]


def _late(**action: Any) -> int:
    return len(_found("unexplained-delay", {"description": "Call", "by_when": "3 March 2027", **action}))


def test_an_action_is_late_on_the_day_after_its_last_one() -> None:
    action = {"description": "Call", "by_when": "3 March 2027"}
    assert _found("unexplained-delay", action, date="2027-03-03") == []
    assert len(_found("unexplained-delay", action, date="2027-03-04")) == 1


@pytest.mark.parametrize(
    ("progress", "late"),
    [
        ([], 1),
        ([{"date": "2027-03-02", "description": "She rang."}], 1),
        ([{"date": "2027-03-03", "description": "She rang."}], 0),
        ([{"date": "2027-03-09", "description": "She rang."}], 0),
        ([{"date": "2027-03-09"}], 1),
        ([{"description": "She rang."}], 1),
        # The order in which it was written down does not matter.
        ([{"date": "2027-03-09", "description": "She rang."}, {"date": "2027-02-01", "description": "Asked."}], 0),
    ],
)
def test_a_word_since_the_last_day_explains_it(progress: list[dict[str, str]], late: int) -> None:
    assert _late(progress=progress) == late


@pytest.mark.parametrize(
    ("status", "late"), [("done", 0), ("Done", 0), ("under-way", 1), ("not started", 1), ("nearly done", 1)]
)
def test_only_what_is_done_is_not_late(status: str, late: int) -> None:
    assert _late(status=status) == late


@pytest.mark.parametrize(
    ("by_when", "late"),
    [
        ("every Friday until 5 March 2027", 1),
        ("every Friday until 12 March 2027", 0),
        ("every Friday", 0),
        ("as soon as possible", 0),
        ("", 0),
        (None, 0),
    ],
)
def test_only_a_last_day_that_is_known_can_be_past(by_when: str | None, late: int) -> None:
    assert _late(by_when=by_when) == late


@pytest.mark.parametrize(("nation", "last_day"), [("isle-of-man", "7 July 2027"), ("england", "6 July 2027")])
def test_working_days_pass_over_tynwald_day(nation: str, last_day: str) -> None:
    # After Wednesday 30 June: Thu 1, Fri 2, not Mon 5 on the Isle of Man, Tue 6, Wed 7.
    action = {"description": "Call", "by_when": "within 4 working days of the conference"}
    keys = {"nation": nation, "date": "2027-07-20", "conference": {"date": "2027-06-30"}}
    (message,) = _found("unexplained-delay", action, **keys)
    assert f"by {last_day}." in message


def test_minutes_are_judged_by_the_day_of_their_meeting() -> None:
    action = {"description": "Call", "by_when": "3 March 2027"}
    minutes = {"document": "core-group-minutes", "date": "2027-03-10"}
    assert _found("unexplained-delay", action, **minutes, meeting={"date": "2027-03-03"}) == []
    assert len(_found("unexplained-delay", action, **minutes, meeting={"date": "2027-03-04"})) == 1


# Moved on


@pytest.mark.parametrize(
    ("action", "found"),
    [
        ({"carried_over": 2}, 0),
        ({"carried_over": 3}, 1),
        ({"carried_over": 9}, 1),
        ({}, 0),
        ({"carried_over": 3, "status": "done"}, 0),
        ({"carried_over": 3, "status": "under-way"}, 1),
        ({"carried_over": 3, "dropped_because": "They moved."}, 0),
    ],
)
def test_three_meetings_are_a_drift(action: dict[str, Any], found: int) -> None:
    assert len(_found("drifting-action", action)) == found


def test_drift_needs_no_procedure() -> None:
    assert len(_found("drifting-action", {"carried_over": 3}, procedure=None)) == 1
