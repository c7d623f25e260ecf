"""Whether a plan records that one grown-up hurts another: not by everyday verbs, and not when a child was hurt."""

import json
from pathlib import Path

import pytest

from planlint.checks.domestic_abuse import cast_of, domestic_abuse
from planlint.read import read_source

PEOPLE = [
    {"id": "mum", "name": "Sana Khan", "known_as": ["Mum"], "relations": [{"to": "leo", "is": "mother"}]},
    {"id": "dad", "name": "Tariq Khan", "relations": [{"to": "leo", "is": "father"}]},
]


def recorded(concern: str) -> bool:
    plan = {
        "document": "child-protection-plan",
        "children": [{"id": "leo", "name": "Leo Khan"}],
        "people": PEOPLE,
        "concerns": [{"id": "c1", "description": concern}],
    }
    return bool(domestic_abuse(read_source(json.dumps(plan), Path("plan.json")).plan))


@pytest.mark.parametrize(
    "concern",
    [
        "Tariq broke Sana's wrist",
        "Dad hit Mum in the kitchen",
        "Mum is frightened of Dad",
        "Dad controls all the money and does not let Mum go out alone",
        "Assaults by Tariq on Sana",
        "Emotional abuse of Sana by Tariq",
        "Sana was punched by Tariq",
        "A non-molestation order was made",
        "Sana stabbed Tariq in the arm",
        "Tariq threw a plate at Sana",
        "Sana was taken to hospital after Tariq threw her down the stairs",
        "Tariq is on bail for ABH against Sana",
        "Tariq checks Sana's phone",
        "Physical fights between Sana and Tariq",
        "Violence at home: dad to mum",
    ],
)
def test_what_one_grown_up_does_to_another_is_recorded(concern: str) -> None:
    assert recorded(concern)


@pytest.mark.parametrize(
    "concern",
    [
        "Mum gets a bit tired when Dad is away",
        "Mum takes Leo to see Dad",
        "Dad's alcohol abuse worries Mum",
        "Dad smacked Leo in front of Mum",
        "Mum says Leo was hit by his cousin and Dad was out",
        "The dog bit Mum when Dad was out",
        "Leo is afraid of Dad and misses Mum",
        "Mum follows Dad's routine",
        "There is no history of domestic abuse",
        "Tariq has never hit Sana",
        "Sana grew up seeing her father hit her mother",
        "Sana's brother hit his girlfriend",
        "Tariq pushes the pram and Sana carries the bags",
    ],
)
def test_everyday_verbs_and_harm_to_a_child_record_none(concern: str) -> None:
    assert not recorded(concern)


@pytest.mark.parametrize("role", ["Tad / Father", "father-to-be", "Dad, 41"])
def test_a_role_tells_who_is_a_parent(role: str) -> None:
    people = [{"id": "nain", "name": "Mair Lewis", "role": "Mam-gu / Grandmother"}]
    people += [{"id": "mam", "name": "Catrin Pugh", "role": "Mam / Mother"}, {"id": "tad", "name": "Huw", "role": role}]
    plan = {
        "document": "child-protection-plan",
        "children": [{"id": "leo", "name": "Leo"}],
        "people": people,
        "concerns": [{"id": "c1", "description": "Huw has hit Catrin."}],
    }
    read = read_source(json.dumps(plan), Path("plan.json")).plan
    assert [one.id for one in cast_of(read).grown_ups] == ["mam", "tad"]
    assert domestic_abuse(read).pairs == {(1, 0)}


@pytest.mark.parametrize(
    ("person", "concern"),
    [
        ({"name": "Martin Poole", "relations": [{"to": "leo", "is": "mother's partner"}]}, "Mr Poole strangled Sana"),
        ({"name": "Shane Moss"}, "Shane (mums bf) broke her nose"),
        ({"name": "Kev Roach", "role": "Sana's ex-partner"}, "Police came twice for violence by Kev towards Sana"),
    ],
)
def test_a_partner_is_known_by_a_title_by_brackets_and_by_a_role_with_a_name(
    person: dict[str, object], concern: str
) -> None:
    plan = {
        "document": "child-protection-plan",
        "children": [{"id": "leo", "name": "Leo Khan"}],
        "people": [PEOPLE[0], person],
        "concerns": [{"id": "c1", "description": concern}],
    }
    assert domestic_abuse(read_source(json.dumps(plan), Path("plan.json")).plan).pairs == {(1, 0)}
