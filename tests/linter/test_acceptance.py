"""A finding is accepted in the plan, by somebody who may, with a reason; it is then counted and listed, not lost."""

import datetime as dt
from typing import Any

import pytest

from planlint.finding import Report
from planlint.linter import lint
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.pack import core_rules

CARDS = [rule.card for rule in core_rules() if rule.card.id in ("vague-timescale", "vague-action")]
MUST: dict[str, Any] = {"rule": "vague-timescale", "at": "outcomes[0].actions[0].by_when", "quote": "ASAP"}
SHOULD: dict[str, Any] = {
    "rule": "vague-action",
    "at": "outcomes[0].actions[0].description",
    "quote": "Monitor home conditions",
}
BY_MANAGER: dict[str, Any] = {"because": "The date is agreed on Monday", "by": "Olu Adebayo", "role": "team manager"}


def judged(*accepted: dict[str, Any], today: dt.date | None = None, **plan: Any) -> Report:
    action = {"description": "Monitor home conditions", "by_whom": "Priya Shah", "by_when": "ASAP"}
    people = [{"id": "sw", "name": "Priya Shah"}, {"id": "tm", "name": "Olu Adebayo"}]
    whole = {
        "people": people, "lead_social_worker": "sw", "outcomes": [{"actions": [action]}], "accepted": accepted, **plan,
    }  # fmt: skip
    return lint(ChildProtectionPlan.model_validate(whole), cards=CARDS, today=today)


def counted(*accepted: dict[str, Any], today: dt.date | None = None, **plan: Any) -> tuple[int, int]:
    report = judged(*accepted, today=today, **plan)
    return len(report.findings), len(report.accepted)


def test_without_acceptances_every_finding_stands() -> None:
    assert counted() == (2, 0)


def test_an_accepted_finding_is_listed_apart() -> None:
    assert counted({**SHOULD, "because": "Agreed", "by": "Priya Shah"}) == (1, 1)


@pytest.mark.parametrize("missing", ["because", "by"])
def test_without_a_reason_or_a_name_it_stands(missing: str) -> None:
    assert counted({**SHOULD, "because": "Agreed", "by": "Priya Shah", missing: None}) == (2, 0)


def test_it_is_void_when_the_words_have_changed() -> None:
    assert counted({**SHOULD, "because": "Agreed", "by": "Priya Shah", "quote": "Monitor"}) == (2, 0)


@pytest.mark.parametrize(("today", "stands"), [("2027-03-31", 1), ("2027-04-01", 2), (None, 2)])
def test_it_runs_out_on_its_day(today: str | None, stands: int) -> None:
    until = {**SHOULD, "because": "Agreed", "by": "Priya Shah", "until": "2027-03-31"}
    assert counted(until, today=dt.date.fromisoformat(today) if today else None)[0] == stands


def test_without_a_day_it_is_not_said_to_have_run_out() -> None:
    until = {**SHOULD, "because": "Agreed", "by": "Priya Shah", "until": "2099-01-01"}
    (void,) = judged(until).void
    assert void.why == "it holds until 1 January 2099, and nobody said which day it is: pass “today” to lint()"


def test_a_must_is_accepted_by_the_team_manager_of_the_plan() -> None:
    assert counted({**MUST, **BY_MANAGER}, team_manager="tm") == (1, 1)


@pytest.mark.parametrize("role", ["team manager", "kitchen manager", "service manager", None])
def test_whoever_calls_themselves_a_manager_accepts_no_must_of_a_plan_that_names_none(role: str | None) -> None:
    (void,) = judged({**MUST, **BY_MANAGER, "by": "Jo Bloggs", "role": role}).void
    assert "the plan names none: write “team_manager:” into it" in void.why


@pytest.mark.parametrize("by", ["Priya Shah", "priya  shah", "sw"])
def test_the_author_accepts_no_must(by: str) -> None:
    assert counted({**MUST, **BY_MANAGER, "by": by}, team_manager="tm") == (2, 0)
    assert counted({**MUST, **BY_MANAGER, "by": by}, team_manager="sw") == (2, 0)


@pytest.mark.parametrize(("by", "accepted"), [("Olu Adebayo", 1), ("tm", 1), ("Somebody Else", 0)])
def test_where_the_plan_names_the_team_manager_it_is_that_one(by: str, accepted: int) -> None:
    assert counted({**MUST, **BY_MANAGER, "by": by}, team_manager="tm")[1] == accepted


def void(**written: str | None) -> str:
    action = {"description": "Monitor home conditions", "by_whom": "Priya Shah", "by_when": "ASAP"}
    accepted = [{**MUST, **BY_MANAGER, **written}]
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"actions": [action]}], "accepted": accepted})
    (found,) = lint(plan, cards=CARDS).void
    return found.why


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ({"quote": None}, "it does not say which words: put “ASAP” under “quote”"),
        ({"quote": "Soon"}, "the words have changed since: they are now “ASAP”"),
        ({"at": "outcomes.o1.actions.a1"}, "this plan has no place “outcomes.o1.actions.a1”: write “at” as"),
        ({"at": "the first action"}, "such as “outcomes[0].actions[0].by_when”"),
        ({"at": "outcomes[4].actions[0].by_when"}, "this plan has no place"),
        ({"at": None}, "it names no place: write “at” as “planlint signoff check” shows it"),
        ({"at": "outcomes[0].actions[0].by_whom"}, "nothing is found there any more: take it out"),
    ],
)
def test_an_acceptance_that_hides_nothing_says_what_to_write(written: dict[str, str | None], says: str) -> None:
    assert says in void(**written)
