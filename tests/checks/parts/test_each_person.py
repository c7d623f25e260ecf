"""Something for everybody: who belongs to a group, and what counts as an entry for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planlint.checks import Context
from planlint.checks.parts.each_person import EachPerson, each_person, group
from planlint.model.paths import written
from planlint.read import read_source

MUM = {
    "id": "mum",
    "name": "Dawn Fielding",
    "relations": [{"to": "kai", "is": "mother"}],
    "parental_responsibility": True,
}
DAD = {
    "id": "dad",
    "name": "Carl Fielding",
    "relations": [{"to": "kai", "is": "father"}],
    "parental_responsibility": True,
}
NURSE = {"id": "hv", "name": "Joan Tully", "role": "health visitor"}
KAI = {"id": "kai", "name": "Kai Fielding", "born": "2019-01-05"}


def without(options: EachPerson, **plan: Any) -> list[tuple[str, str]]:
    """For whom there is nothing, and where it would stand."""
    document = {"document": "core-group-minutes", **plan}
    source = read_source(json.dumps(document, default=str), Path("example.json"))
    context = Context(source.plan, source.misfits)
    return [(written(hit.at), str(hit.values["who"])) for hit in each_person(source.plan, (), options, context)]


@pytest.mark.parametrize(
    ("of", "ids"),
    [
        ("children", ["kai"]),
        ("parents", ["mum"]),
        ("members", ["mum", "nan", "hv", "kai"]),
        ("professionals", ["hv"]),
    ],
)
def test_who_belongs_to_a_group(of: str, ids: list[str]) -> None:
    nan = {"id": "nan", "name": "Jean", "relations": [{"to": "mum", "is": "mother"}], "parental_responsibility": False}
    unlisted = {"id": "gp", "name": "Dr Noor", "role": "family doctor"}
    document = {
        "document": "child-protection-plan",
        "children": [KAI],
        "people": [MUM, nan, NURSE, unlisted, {"name": "Nobody’s id"}],
        "core_group": {"members": ["mum", "nan", "hv", "kai", "stranger"]},
    }
    plan = read_source(json.dumps(document), Path("example.json")).plan
    assert [person.id for _, person in group(plan, of, Context(plan))] == ids


def test_without_a_core_group_nobody_is_a_member() -> None:
    plan = read_source(json.dumps({"document": "child-protection-plan", "people": [NURSE]}), Path("e.json")).plan
    assert list(group(plan, "members", Context(plan))) == []
    assert list(group(plan, "professionals", Context(plan))) == []


def test_each_one_is_named_at_the_list() -> None:
    options = EachPerson(of="parents", have="views[*].person")
    assert without(options, people=[MUM, DAD]) == [("views", "Dawn Fielding"), ("views", "Carl Fielding")]
    assert without(options, people=[MUM, DAD], views=[{"person": "dad"}, {"says": "?"}]) == [("views", "Dawn Fielding")]


def test_somebody_written_by_name_is_in_the_list() -> None:
    options = EachPerson(of="parents", have="views[*].person")
    assert without(options, people=[MUM], views=[{"person": "Dawn Fielding"}]) == []


def test_somebody_without_an_id_cannot_be_looked_for() -> None:
    options = EachPerson(of="children", have="wishes_and_feelings[*].child")
    assert without(options, children=[{"name": "Kai"}, {"id": "ines"}]) == [("wishes_and_feelings", "ines")]


def test_a_key_that_holds_several_ids_will_do() -> None:
    options = EachPerson(of="children", have="contacts[*].sees")
    ines = {"id": "ines", "name": "Ines"}
    assert without(options, children=[KAI, ines], contacts=[{"sees": ["kai", "ines"]}]) == []
    assert without(options, children=[KAI, ines], contacts=[{"sees": []}, {"sees": ["kai"]}]) == [("contacts", "Ines")]


@pytest.mark.parametrize("rows", [None, [], [{}], [{"document": "family-copy"}], [{"person": None}]])
def test_a_list_that_names_nobody_is_another_rules_business_where_the_rule_says_so(rows: Any) -> None:
    silent = EachPerson(of="parents", have="distribution[*].person", unless_empty=True)
    assert without(silent, people=[MUM], **({} if rows is None else {"distribution": rows})) == []
    loud = EachPerson(of="parents", have="distribution[*].person")
    assert without(loud, people=[MUM], **({} if rows is None else {"distribution": rows})) != []


def test_a_list_that_could_not_be_read_is_not_missing() -> None:
    options = EachPerson(of="parents", have="views[*].person")
    assert without(options, people=[MUM], views="Dawn agrees.") == []
    assert without(options, people=[MUM], veiws=[{"person": "mum"}]) == []
    assert without(options, people=[MUM], views=[{"person": "nan", "agres": "yes"}]) == [("views", "Dawn Fielding")]


def test_a_field_is_missing_at_the_persons_own_record() -> None:
    options = EachPerson(of="professionals", field="contact")
    members = {"members": ["mum", "hv"]}
    assert without(options, people=[MUM, NURSE], core_group=members) == [("people[1].contact", "Joan Tully")]
    assert without(options, people=[MUM, NURSE | {"contact": {"phone": " "}}], core_group=members) != []
    assert without(options, people=[MUM, NURSE | {"contact": {"email": "j@example.org"}}], core_group=members) == []
    assert without(options, people=[MUM, NURSE | {"contact": "01632 960140"}], core_group=members) == []
    assert without(options, people=[MUM, NURSE | {"contact": {"fone": "01632 960140"}}], core_group=members) == []


def test_somebody_without_a_name_is_still_somebody() -> None:
    options = EachPerson(of="parents", field="languages")
    people = [{"id": "mum", "parental_responsibility": True}, {"parental_responsibility": True}]
    assert without(options, people=people) == [("people[0].languages", "mum"), ("people[1].languages", "Somebody")]


@pytest.mark.parametrize(
    ("dates", "asked"),
    [
        ({"expected": "2027-07-19"}, False),
        ({"expected": "2027-01-19", "born": "2027-01-22"}, True),
        ({"born": "2019-01-05"}, True),
        ({}, True),
    ],
)
def test_children_who_are_not_born_yet_are_left_out_where_the_rule_says_so(dates: dict[str, str], asked: bool) -> None:
    children = [{"id": "baby", "name": "Baby Fielding", **dates}]
    assert bool(without(EachPerson(of="children", field="communication", born=True), children=children)) is asked
    assert without(EachPerson(of="children", field="communication"), children=children) != []
