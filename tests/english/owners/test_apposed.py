"""What stands beside an owner and is nobody more."""

from __future__ import annotations

import pytest

from planlint.english.owners.apposed import bodies_by_name, goes_along, named_beside
from planlint.english.owners.directory import directory
from planlint.english.owners.owner import Owners
from planlint.english.owners.words import OwnerKind
from planlint.model.plan import ChildProtectionPlan


def _read(text: str) -> Owners:
    return directory(ChildProtectionPlan.model_validate({"document": "child-protection-plan"})).read(text)


@pytest.mark.parametrize(
    "text",
    ["Mr P Doyle (form tutor)", "Miss Bell, teacher", "School nurse: Bev Ince", "IDVA / Corinne", "Mamgu - Nesta"],
)
def test_a_role_or_relation_beside_a_name_belongs_to_it(text: str) -> None:
    owners = _read(text)
    assert [one for one in owners.parts if named_beside(text, owners.parts, one)]


@pytest.mark.parametrize("text", ["Bev Ince and the school nurse", "Mum, health visitor", "GP"])
def test_a_role_of_somebody_else_is_no_name_s(text: str) -> None:
    owners = _read(text)
    assert not [one for one in owners.parts if named_beside(text, owners.parts, one)]


@pytest.mark.parametrize("text", ["Elspeth Rae with the family", "Natalie, Deb to go with her", "HV with parents"])
def test_a_group_behind_with_goes_along(text: str) -> None:
    owners = _read(text)
    assert goes_along(text, owners.parts, owners.parts[-1])


@pytest.mark.parametrize("text", ["Mum and professionals", "School with parents", "Parents"])
def test_a_group_that_is_an_owner_does_not(text: str) -> None:
    owners = _read(text)
    assert not goes_along(text, owners.parts, owners.parts[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Turning Corner",
        "Change Point",
        "Neighbourhood Policing",
        "Bright Futures",
        "Changing Lives",
        "Fresh Start",
        "Marsh Lane House",
        "Wyre Forest House",
        "Tŷ Hafan",
        "SafeLives Wales",
        "Llanrhos Foodshare",
        "Dads Matter",
        "Second Chance Furniture",
        "Turning Corner Wirral",
    ],
)
def test_plain_words_name_a_body(text: str) -> None:
    assert [one.kind for one in bodies_by_name(_read(text)).parts] == [OwnerKind.ORGANISATION]


@pytest.mark.parametrize(
    "text",
    [
        "Nan Banks",
        "Fiona Baird",
        "Kit Wray",
        "Mrs Church",
        "Ty Evans",
        "Rose House",
        "Summer Wright",
        "RoseMarie Bell",
        "Sunday Blessing Goodness",
        "Jin Park",
        "Weekly Wellbeing Visit",
    ],
)
def test_a_name_with_a_plain_word_in_it_stays_a_name(text: str) -> None:
    assert OwnerKind.ORGANISATION not in [one.kind for one in bodies_by_name(_read(text)).parts]


@pytest.mark.parametrize(
    "text",
    [
        *("Carter Jones", "Bode Williams", "Phoenix Brown", "River Hughes", "Sky Evans", "R Amin"),
        *("Major Hall", "Sterling Banks", "King Smith", "Hunter Field", "Star Young", "Reign Cross"),
    ],
)
def test_no_list_of_first_names_makes_somebody_a_body(text: str) -> None:
    assert OwnerKind.ORGANISATION not in [one.kind for one in bodies_by_name(_read(text)).parts]


@pytest.mark.parametrize("text", ["Jade (Turning Corner)", "Change Point (Olu)", "Turning Corner - Jade"])
def test_a_body_with_its_person_owns_nothing(text: str) -> None:
    assert not bodies_by_name(_read(text)).of(OwnerKind.ORGANISATION)


def test_a_town_in_brackets_behind_a_body_is_nobody_there() -> None:
    body = bodies_by_name(_read("The Wallich (Swansea)")).parts[0]
    assert body.kind is OwnerKind.ORGANISATION
    assert not body.explained


@pytest.mark.parametrize("text", ["Roshan Sisters", "Youth Offending Agency", "Hillside Collective", "Bright Families"])
def test_several_people_with_the_capitals_of_a_name_are_a_body(text: str) -> None:
    assert [one.kind for one in bodies_by_name(_read(text)).parts] == [OwnerKind.ORGANISATION]


@pytest.mark.parametrize("text", ["Foster Families", "Mum's Sisters", "Other Agency", "Extended Families"])
def test_a_kind_of_people_is_none(text: str) -> None:
    assert [one.kind for one in bodies_by_name(_read(text)).parts] == [OwnerKind.GROUP]


def test_a_body_s_name_explains_no_other_body_and_a_street_no_body() -> None:
    for text in ("Early help - Harbour House", "Tiny Acorns, Church Road", "New Leaf (DA perpetrator programme)"):
        first, *_ = bodies_by_name(_read(text)).parts
        assert (first.kind, first.explained) == (OwnerKind.ORGANISATION, False)
