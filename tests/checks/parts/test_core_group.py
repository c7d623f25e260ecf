"""Who is in the core group and who leads it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planlint.checks import Context
from planlint.checks.parts.core_group import CoreGroupWithout, NotQualified, core_group_without, not_qualified
from planlint.model.paths import written
from planlint.read import read_source

PARENTS = [
    {"id": "mum", "name": "Dawn Fielding", "parental_responsibility": True},
    {"id": "dad", "name": "Carl Fielding", "parental_responsibility": True},
]


def context(plan: dict[str, Any]) -> Context:
    source = read_source(json.dumps({"document": "child-protection-plan", **plan}), Path("example.json"))
    return Context(source.plan, source.misfits)


def lacks(who: Any, **plan: Any) -> list[str]:
    of = context(plan)
    return [str(hit.values["who"]) for hit in core_group_without(of.plan, (), CoreGroupWithout(who=who), of)]


def unqualified(**plan: Any) -> list[tuple[str, str]]:
    of = context(plan)
    return [(written(hit.at), str(hit.values["who"])) for hit in not_qualified(of.plan, (), NotQualified(), of)]


@pytest.mark.parametrize("who", ["lead_social_worker", "team_manager"])
def test_the_holder_of_an_office_is_looked_for_by_id_and_by_name(who: str) -> None:
    people = [{"id": "x", "name": "Tunde Bello"}]
    holder: dict[str, Any] = {who: "x", "people": people}
    assert lacks(who, **holder, core_group={"members": ["mum"]}) == ["Tunde Bello"]
    assert lacks(who, **holder, core_group={"members": ["mum", "x"]}) == []
    assert lacks(who, **holder, core_group={"members": ["mum", "Tunde Bello"]}) == []


def test_an_office_that_nobody_holds_lacks_nobody() -> None:
    assert lacks("team_manager", core_group={"members": ["mum"]}) == []


@pytest.mark.parametrize("group", [{}, {"members": []}, {"members": {"lead": "sw"}}, "Mum and the school"])
def test_a_group_without_readable_members_is_another_rules_business(group: Any) -> None:
    assert lacks("lead_social_worker", lead_social_worker="sw", core_group=group) == []
    assert lacks("parents", people=PARENTS, core_group=group) == []


def test_one_parent_in_the_group_is_enough() -> None:
    assert lacks("parents", people=PARENTS, core_group={"members": ["sw"]}) == ["Dawn Fielding and Carl Fielding"]
    assert lacks("parents", people=PARENTS, core_group={"members": ["sw", "dad"]}) == []
    assert lacks("parents", people=PARENTS, core_group={"members": ["sw", "Dawn Fielding"]}) == []


def test_a_parent_without_id_or_name_is_a_parent() -> None:
    people = [{"parental_responsibility": True}]
    assert lacks("parents", people=people, core_group={"members": ["sw"]}) == ["a parent"]


@pytest.mark.parametrize(("qualified", "found"), [(True, False), ("yes", False), (False, True), (None, True)])
def test_the_lead_has_to_be_written_as_qualified(qualified: Any, found: bool) -> None:
    people = [{"id": "mum"}, {"id": "sw", "name": "Tunde Bello", "qualified": qualified}]
    expected = [("people[1].qualified", "Tunde Bello")] if found else []
    assert unqualified(lead_social_worker="sw", people=people) == expected


def test_an_answer_that_could_not_be_read_is_not_a_no() -> None:
    assert unqualified(lead_social_worker="sw", people=[{"id": "sw", "qualified": "since June"}]) == []


def test_a_lead_who_is_not_among_the_people_is_another_rules_business() -> None:
    assert unqualified(lead_social_worker="sw", people=[{"id": "tm", "qualified": True}]) == []
    assert unqualified(people=[{"name": "Tunde Bello"}]) == []


CALLED = [
    {"id": "mum", "name": "Sadia Hussain", "known_as": ["Mum"], "role": "Mother", "parental_responsibility": True},
    {"id": "sw", "name": "Bethan Rhys", "known_as": ["Beth"], "role": "Social worker"},
    {"id": "tm", "name": "Olu Adebayo", "known_as": ["Olu"], "role": "Team manager"},
    {"id": "gp", "name": "Dr Imran Aziz", "role": "GP"},
]


@pytest.mark.parametrize("said", ["mum", "Sadia Hussain", "Mum", " MUM", "sadia hussain", "Sadia", "Ms Hussain"])
def test_a_parent_is_in_the_group_however_they_are_called_there(said: str) -> None:
    assert lacks("parents", people=CALLED, core_group={"members": ["gp", said]}) == []


@pytest.mark.parametrize("said", ["Olu", "Olu Adebayo", "tm", "Team manager", "Mr Adebayo"])
def test_the_holder_of_an_office_is_in_the_group_however_they_are_called_there(said: str) -> None:
    for holder in ("tm", "Olu Adebayo", "Olu"):
        assert lacks("team_manager", team_manager=holder, people=CALLED, core_group={"members": ["gp", said]}) == []


@pytest.mark.parametrize("said", ["Parents", "Both parents", "Mother", "Dad"])
def test_who_may_be_a_parent_is_not_said_to_be_none(said: str) -> None:
    assert lacks("parents", people=PARENTS, core_group={"members": ["sw", said]}) == []


def test_who_is_somebody_else_is_not_in_the_group() -> None:
    assert lacks("parents", people=CALLED, core_group={"members": ["Beth", "Olu", "GP"]}) == ["Sadia Hussain"]
    assert lacks("team_manager", team_manager="tm", people=CALLED, core_group={"members": ["Mum", "Beth"]})


def test_a_lead_who_is_named_is_asked_for_being_qualified_too() -> None:
    for lead in ("sw", "Bethan Rhys", "Beth"):
        assert unqualified(people=CALLED, lead_social_worker=lead) == [("people[1].qualified", "Bethan Rhys")]
