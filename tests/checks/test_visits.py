"""How a child was seen: which visits stand in a row, and for whom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from planlint.finding import Finding
from planlint.linter import lint
from planlint.model.plan import ChildProtectionPlan
from planlint.read import read_source
from planlint.rules.pack import core_rules

ERIN = {"id": "erin", "name": "Erin Quayle", "born": "2016-08-02"}
MONA = {"id": "mona", "name": "Mona Quayle", "born": "2019-11-23"}
BABY = {"id": "baby", "name": "Baby Quayle", "expected": "2027-06-01"}
PEOPLE = [
    {"id": "sw", "name": "Priya Shah", "role": "lead practitioner"},
    {"id": "ama", "name": "Ama Boateng", "role": "duty social worker"},
    {"id": "hv", "name": "Leanne Carter", "role": "health visitor"},
]
_KNOWN = {"date": "2027-03-30", "procedure": "isle-of-man", "people": PEOPLE, "lead_social_worker": "sw"}


def _findings(rule: str, **keys: Any) -> tuple[Finding, ...]:
    cards = [each.card for each in core_rules() if each.card.id == rule]
    plan = ChildProtectionPlan.model_validate({**_KNOWN, "children": [ERIN], **keys})
    return lint(plan, cards=cards).findings


def _found(rule: str, visits: list[dict[str, Any]], **keys: Any) -> list[str]:
    return [finding.at for finding in _findings(rule, visits=visits, **keys)]


def _visit(day: int, alone: bool | None = None, **keys: Any) -> dict[str, Any]:
    return {"date": f"2027-03-{day:02}", "child_seen": True, "alone": alone, "bedroom": alone, **keys}


def _missed(day: int, **keys: Any) -> dict[str, Any]:
    return {"date": f"2027-03-{day:02}", "child_seen": False, **keys}


# Alone and the bedroom, at every other visit


@pytest.mark.parametrize("rule", ["not-seen-alone", "bedroom-not-seen"])
@pytest.mark.parametrize(
    ("between", "rows"),
    [
        ([], 1),
        ([_visit(10, True)], 0),
        # A visit that does not count does not part the two others.
        ([_visit(10, True, by="hv")], 1),
        ([_visit(10, True, children=["mona"])], 1),
        ([_missed(10)], 1),
        # One about which nothing is said may have been the one.
        ([_visit(10)], 0),
        ([_visit(10, True, by="ama")], 0),
        ([_visit(10, False)], 2),
    ],
)
def test_what_parts_two_visits(rule: str, between: list[dict[str, Any]], rows: int) -> None:
    visits = [_visit(2, False), *between, _visit(16, False)]
    assert len(_found(rule, visits)) == rows


def test_a_visit_to_come_does_not_count() -> None:
    visits = [_visit(2, False), _visit(16, False)]
    assert _found("not-seen-alone", visits, date="2027-03-15") == []
    assert _found("not-seen-alone", visits, date="2027-03-16") == ["visits[1].alone"]


def test_each_child_has_a_row_of_visits_alone() -> None:
    visits = [_visit(2, False), _visit(9, True, children=["mona"]), _visit(16, False)]
    findings = _findings("not-seen-alone", visits=visits, children=[ERIN, MONA])
    assert [(finding.at, finding.message.split(" was")[0]) for finding in findings] == [
        ("visits[2].alone", "Erin Quayle")
    ]


def test_a_child_who_is_expected_is_seen_by_nobody() -> None:
    visits = [_visit(2, False), _visit(16, False)]
    assert _found("bedroom-not-seen", visits, children=[BABY]) == []
    assert _found("bedroom-not-seen", visits, children=[{**BABY, "born": "2027-02-27"}]) == ["visits[1].bedroom"]
    assert _found("bedroom-not-seen", visits, children=[{"id": "x", "name": "Jo"}]) == ["visits[1].bedroom"]


# Nobody let in


@pytest.mark.parametrize(
    ("visits", "at"),
    [
        ([_missed(2), _missed(9)], ["visits[1].told"]),
        ([_missed(9), _missed(2)], ["visits[0].told"]),
        ([_missed(2), _missed(9, told=["tm"])], []),
        ([_missed(2, told=["tm"]), _missed(9)], ["visits[1].told"]),
        ([_missed(2), _visit(5), _missed(9)], []),
        ([_missed(2), _missed(9), _visit(12)], []),
        # A closed door counts whoever stood before it, and only for the child whom the visit was for.
        ([_missed(2), _missed(9, by="hv")], ["visits[1].told"]),
        ([_missed(2), _missed(9, children=["mona"])], []),
        # Planned, and nothing is known of it yet.
        ([_missed(2), {"date": "2027-03-09", "planned": "yes"}], []),
        ([_missed(2), {"date": "2027-03-31", "child_seen": False}], []),
    ],
)
def test_two_visits_in_a_row_without_seeing_the_child(visits: list[dict[str, Any]], at: list[str]) -> None:
    assert _found("no-access-untold", visits) == at


def test_children_missed_at_the_same_visit_are_named_together() -> None:
    visits = [_missed(2), _missed(9)]
    (finding,) = _findings("no-access-untold", visits=visits, children=[ERIN, BABY, MONA])
    assert finding.message.startswith("Nobody could see Erin Quayle and Mona Quayle at 2 visits")


def test_each_child_has_a_row_of_closed_doors() -> None:
    visits = [_missed(2), _missed(9, children=["erin"]), _missed(16, children=["mona"])]
    assert _found("no-access-untold", visits, children=[ERIN, MONA]) == ["visits[1].told", "visits[2].told"]


def test_who_is_told_of_a_closed_door_is_the_procedure_s_affair() -> None:
    visits = [_missed(2), _missed(9)]
    told = {
        name: _findings("no-access-untold", visits=visits, procedure=name)[0].instead
        for name in ("stockport", "isle-of-man")
    }
    assert told["stockport"].startswith("Tell the lead social worker, at once")
    assert told["isle-of-man"].startswith("Tell the team manager, at once")


# Contacts


def _contact(contact: dict[str, Any], **keys: Any) -> list[str]:
    return [finding.at for finding in _findings("alone-unsaid", contacts=[contact], **keys)]


@pytest.mark.parametrize(
    ("contact", "found"),
    [
        ({"who": "sw", "sees": ["erin"]}, True),
        ({"who": "sw", "sees": ["erin"], "bedroom": "yes", "unannounced": "no"}, True),
        ({"who": "sw", "sees": ["erin"], "alone": "no"}, False),
        ({"who": "sw", "sees": ["mum"]}, False),
        ({"who": "sw"}, False),
        ({"who": "ama", "sees": ["erin"]}, False),
        ({"sees": ["erin"]}, False),
    ],
)
def test_how_the_lead_social_worker_sees_a_child(contact: dict[str, Any], found: bool) -> None:
    assert bool(_contact(contact)) is found


def test_without_a_lead_social_worker_nobody_is_asked_how() -> None:
    assert _contact({"sees": ["erin"]}, lead_social_worker=None) == []


def test_an_answer_under_a_misspelt_key_is_not_missing() -> None:
    cards = [each.card for each in core_rules() if each.card.id == "alone-unsaid"]
    head = "procedure: isle-of-man\nlead_social_worker: sw\nchildren: [{id: erin, name: Erin Quayle, born: 2016-08-02}]"
    for key, found in (("alonne", 0), ("where", 1)):
        text = f"document: child-protection-plan\n{head}\ncontacts: [{{who: sw, sees: [erin], {key}: every other}}]\n"
        assert len(lint(read_source(text, Path("plan.yml")), cards=cards).findings) == found
