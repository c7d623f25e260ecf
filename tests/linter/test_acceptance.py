"""A finding is accepted in the plan, by somebody who may, with a reason; it is then counted and listed, not lost."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from planlint.finding import Report
from planlint.linter import lint
from planlint.linter.acceptance import why_accepted
from planlint.model.plan import ChildProtectionPlan
from planlint.read import read_source
from planlint.rules.pack import core_rules

CARDS = [rule.card for rule in core_rules() if rule.card.id in ("vague-timescale", "vague-action")]
MUST: dict[str, Any] = {"rule": "vague-timescale", "at": "outcomes[0].actions[0].by_when", "quote": "ASAP"}
SHOULD: dict[str, Any] = {
    "rule": "vague-action",
    "at": "outcomes[0].actions[0].description",
    "quote": "Monitor home conditions",
}
DAYS = {"on": "2027-03-01", "until": "2027-03-31"}
TODAY = dt.date(2027, 3, 3)
BY_MANAGER: dict[str, Any] = {
    "because": "The date is agreed on Monday", "by": "Olu Adebayo", "role": "team manager", **DAYS,
}  # fmt: skip
BY_WRITER: dict[str, Any] = {"because": "Agreed", "by": "Priya Shah", **DAYS}


def judged(*accepted: dict[str, Any], today: dt.date | None = TODAY, **plan: Any) -> Report:
    action = {"description": "Monitor home conditions", "by_whom": "Priya Shah", "by_when": "ASAP"}
    people = [{"id": "sw", "name": "Priya Shah"}, {"id": "tm", "name": "Olu Adebayo"}]
    whole = {
        "people": people, "lead_social_worker": "sw", "outcomes": [{"actions": [action]}], "accepted": accepted, **plan,
    }  # fmt: skip
    return lint(ChildProtectionPlan.model_validate(whole), cards=CARDS, today=today)


def counted(*accepted: dict[str, Any], today: dt.date | None = TODAY, **plan: Any) -> tuple[int, int]:
    report = judged(*accepted, today=today, **plan)
    return len(report.findings), len(report.accepted)


def test_without_acceptances_every_finding_stands() -> None:
    assert counted() == (2, 0)


def test_an_accepted_finding_is_listed_apart() -> None:
    assert counted({**SHOULD, **BY_WRITER}) == (1, 1)


@pytest.mark.parametrize("missing", ["because", "by"])
def test_without_a_reason_or_a_name_it_stands(missing: str) -> None:
    assert counted({**SHOULD, **BY_WRITER, missing: None}) == (2, 0)


def test_it_is_void_when_the_words_have_changed() -> None:
    assert counted({**SHOULD, **BY_WRITER, "quote": "Monitor"}) == (2, 0)


@pytest.mark.parametrize(("today", "stands"), [("2027-03-31", 1), ("2027-04-01", 2), (None, 2)])
def test_it_runs_out_on_its_day(today: str | None, stands: int) -> None:
    until = {**SHOULD, **BY_WRITER, "until": "2027-03-31"}
    assert counted(until, today=dt.date.fromisoformat(today) if today else None)[0] == stands


def test_without_a_day_it_is_not_said_to_have_run_out() -> None:
    until = {**SHOULD, **BY_WRITER, "until": "2099-01-01"}
    (void,) = judged(until, today=None).void
    assert void.why == "it holds until 1 January 2099, and nobody said which day it is: pass “today” to lint()"


@pytest.mark.parametrize(("today", "stands"), [("2027-03-30", 1), ("2027-03-29", 2), (None, 2)])
def test_it_counts_from_the_day_on_which_it_is_made(today: str | None, stands: int) -> None:
    made = {**SHOULD, **BY_WRITER, "on": "2027-03-30"}
    assert counted(made, today=dt.date.fromisoformat(today) if today else None)[0] == stands


@pytest.mark.parametrize(
    ("missing", "says"),
    [
        ("on", "it needs the day on which it was accepted (under “on”, such as"),
        ("until", "it needs the last day on which it may stand (under “until”, such as"),
    ],
)
@pytest.mark.parametrize("today", [TODAY, None])
def test_one_without_a_beginning_or_an_end_hides_nothing(missing: str, says: str, today: dt.date | None) -> None:
    report = judged({**MUST, **BY_MANAGER, missing: None}, team_manager="tm", today=today)
    assert (len(report.findings), len(report.accepted)) == (2, 0)
    assert [void.why.startswith(says) for void in report.void] == [True]


def test_an_end_that_is_no_day_is_no_end() -> None:
    written = {"document": "child-protection-plan", "accepted": [{**SHOULD, **BY_WRITER, "until": "soon"}]}
    report = lint(read_source(json.dumps(written), Path("plan.json")), cards=CARDS, today=TODAY)
    assert [void.why.startswith("it needs the last day on which it may stand") for void in report.void] == [True]


def test_one_of_a_later_day_is_told_what_to_write() -> None:
    made = {**SHOULD, **BY_WRITER, "on": "2027-03-30"}
    (void,) = judged(made, today=dt.date(2027, 2, 1)).void
    assert void.why.startswith("it is of 30 March 2027, which is still to come: write under “on” the day")


@pytest.mark.parametrize("because", ["x", "-", "n/a", "xxx", "…", "1", "ok"])
def test_letters_that_fill_a_line_are_no_reason(because: str) -> None:
    (void,) = judged({**SHOULD, "because": because, "by": "Priya Shah", **DAYS}).void
    assert void.why == f"“{because}” is no reason: write under “because” why the words may stand"


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
    (found,) = lint(plan, cards=CARDS, today=TODAY).void
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


def test_the_same_words_accepted_at_two_places_keep_each_its_own_reason() -> None:
    actions = [{"description": "Monitor home conditions", "by_whom": "Priya Shah", "by_when": "12 March 2027"}] * 2
    accepted = [
        {**SHOULD, "because": "The nurse visits", "by": "Priya Shah", "role": "social worker", **DAYS},
        {
            **SHOULD,
            "at": "outcomes[0].actions[1].description",
            "because": "The school looks",
            "by": "Olu Adebayo",
            **DAYS,
        },
    ]
    report = judged(*accepted, outcomes=[{"actions": actions}])
    assert report.plan is not None
    assert [why_accepted(finding, report.plan) for finding in report.accepted] == [
        "“The nurse visits” (Priya Shah, social worker, 2027-03-01)",
        "“The school looks” (Olu Adebayo, 2027-03-01)",
    ]
