"""The people pack as a writer meets it: one text in, the owner rules' findings out."""

from __future__ import annotations

import pytest

from planlint.finding import Finding
from planlint.linter import check_text, lint
from planlint.model.plan import ChildProtectionPlan
from planlint.rules.pack import core_rules

_RULES = ("missing-owner", "vague-owner", "organisation-as-owner", "unknown-owner", "hidden-owner")
_CARDS = [rule.card for rule in core_rules() if rule.card.id in _RULES]


def _found(text: str, field: str, **options: object) -> list[tuple[str, str]]:
    findings: list[Finding] = check_text(text, field, cards=_CARDS, **options)  # type: ignore[arg-type]
    return [(finding.rule, finding.quote) for finding in findings]


@pytest.mark.parametrize(
    "by_whom", ["School (Mr Obi)", "Priya Shah, Children's Services", "Police: DC Ruth Lane", "Mum and Nan"]
)
def test_a_named_person_beside_an_organisation_is_an_owner(by_whom: str) -> None:
    assert _found(by_whom, "by_whom") == []


def test_a_sentence_without_an_actor_is_missing_one_and_hides_it() -> None:
    assert sorted(_found("Referral to be made", "action")) == [("hidden-owner", "to be made"), ("missing-owner", "")]


def test_a_group_that_acts_is_vague_and_not_missing() -> None:
    assert _found("Professionals to monitor", "action") == [("vague-owner", "Professionals")]


def test_an_organisation_that_acts_is_not_missing() -> None:
    assert _found("School to provide weekly updates", "action") == [("organisation-as-owner", "School")]


def test_only_the_group_in_a_shared_owner_is_quoted() -> None:
    assert _found("Mum and professionals", "by_whom") == [("vague-owner", "professionals")]


def test_a_stranger_is_unknown_only_where_people_are_listed() -> None:
    assert _found("Kelly Ojo", "by_whom") == []
    assert _found("Kelly Ojo", "by_whom", people=["Priya Shah"]) == [("unknown-owner", "Kelly Ojo")]


def test_another_language_is_not_judged() -> None:
    assert _found("Kelly Ojo", "by_whom", people=["Priya Shah"], language="cy") == []


def test_the_sentence_is_not_judged_where_by_whom_names_an_owner() -> None:
    action = {"description": "Bedroom to be cleaned by the family", "by_whom": "Dad"}
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"actions": [action]}]})
    assert lint(plan, cards=_CARDS).findings == ()


MOTHER = {"id": "mum", "name": "Sana Khan", "known_as": ["Mum"], "relations": [{"to": "amina", "is": "mother"}]}


@pytest.mark.parametrize(
    ("by_whom", "unknown"), [("Dad", "Dad"), ("Mum and Stepdad", "Stepdad"), ("Mum", ""), ("Mam", "")]
)
def test_a_relation_that_nobody_in_the_plan_has_is_unknown(by_whom: str, unknown: str) -> None:
    expected = [("unknown-owner", unknown)] if unknown else []
    assert _found(by_whom, "by_whom", people=[MOTHER]) == expected


def test_where_no_relations_are_recorded_none_is_unknown() -> None:
    assert _found("Dad", "by_whom", people=["Sana Khan", "Imran Khan"]) == []


@pytest.mark.parametrize(
    ("description", "by_whom", "shared"),
    [
        ("Be in the room whenever Tobi holds Sam", "Ann Gill or Bob Gill", False),
        ("Sam is never left alone with Tobi", "Ann Gill or Bob Gill", False),
        ("Watch Sam at all times", "Ann Gill, Bob Gill or Pat Roe", False),
        ("Supervise Sam whenever Tobi is there", "Ann Gill and Bob Gill", True),
        ("Walk Sam to school", "Ann Gill or Bob Gill", True),
        ("Supervise Sam whenever Tobi is there", "Social worker or school nurse", True),
    ],
)
def test_whoever_of_the_family_is_there_is_enough(description: str, by_whom: str, *, shared: bool) -> None:
    family = [
        {"id": name[:3].lower(), "name": name, "relations": [{"to": "sam", "is": what}]}
        for name, what in (("Ann Gill", "grandmother"), ("Bob Gill", "grandfather"), ("Pat Roe", "aunt"))
    ]
    document = {
        "children": [{"id": "sam", "name": "Sam Gill"}],
        "people": family,
        "outcomes": [{"actions": [{"description": description, "by_whom": by_whom}]}],
    }
    cards = [rule.card for rule in core_rules() if rule.card.id == "shared-owner"]
    assert bool(lint(ChildProtectionPlan.model_validate(document), cards=cards).findings) is shared
