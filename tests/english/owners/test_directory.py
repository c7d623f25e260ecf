"""Who "by whom" means: the plan's people, and everybody else told apart."""

from __future__ import annotations

import pytest

from planlint.english.owners.directory import Directory, directory
from planlint.english.owners.words import OwnerKind
from planlint.model.plan import ChildProtectionPlan


@pytest.fixture(scope="module")
def people() -> Directory:
    to_amina = [{"to": "amina"}]
    return directory(
        ChildProtectionPlan.model_validate(
            {
                "children": [{"id": "amina", "name": "Amina Khan"}],
                "people": [
                    {
                        "id": "mum",
                        "name": "Sana Khan",
                        "known_as": ["Mum"],
                        "relations": [to_amina[0] | {"is": "mother"}],
                    },
                    {"id": "dad", "name": "Imran Khan", "relations": [to_amina[0] | {"is": "father"}]},
                    {
                        "id": "nan",
                        "name": "Rukhsana Mir",
                        "relations": [{"to": "mum", "is": "mother"}, to_amina[0] | {"is": "grandmother"}],
                    },
                    {"id": "sw", "name": "Priya Shah", "role": "lead social worker"},
                    {"id": "hv", "name": "Lisa Quayle", "role": "health visitor"},
                    {"id": "elm", "name": "Grace O’Connor", "role": "school nurse", "agency": "Elm Park Primary"},
                    {"id": "hill", "name": "José Núñez", "role": "school nurse", "agency": "Hill School"},
                    {"id": "gp", "name": "Dr Chidi Obi", "role": "GP"},
                ],
                "lead_social_worker": "sw",
            }
        )
    )


@pytest.mark.parametrize(
    ("by_whom", "ids"),
    [
        ("Priya Shah", ["sw"]),
        ("Ms Shah", ["sw"]),
        ("P. Shah", ["sw"]),
        ("Shah, Priya", ["sw"]),
        ("PRIYA SHAH", ["sw"]),
        ("Priya S.", ["sw"]),
        ("Dr Obi", ["gp"]),
        ("Dr Chidi", ["gp"]),
        ("DSN Lisa Quayle", ["hv"]),
        ("Ms O'Connor", ["elm"]),
        ("Jose Nunez", ["hill"]),
        ("mum", ["mum"]),
        ("Mum and Dad", ["mum", "dad"]),
        ("Mum/Dad", ["mum", "dad"]),
        ("Nan", ["nan"]),
        ("maternal grandmother", ["nan"]),
        ("Amina’s mother", ["mum"]),
        ("Mr Khan", ["dad"]),
        ("SW", ["sw"]),
        ("Lead social worker", ["sw"]),
        ("HV (Lisa)", ["hv"]),
        ("Lisa Quayle HV", ["hv"]),
        ("School nurse at Elm Park", ["elm"]),
        ("School (Ms O'Connor)", ["elm"]),
        ("Mum\nDad", ["mum", "dad"]),
    ],
)
def test_a_person_is_found_however_they_are_written(people: Directory, by_whom: str, ids: list[str]) -> None:
    assert list(people.read(by_whom).ids) == ids


def test_a_short_form_of_a_first_name_may_be_somebody_of_the_plan() -> None:
    plan = {"people": [{"id": "sw", "name": "Joanna Denholm"}, {"id": "fsw", "name": "William Reid"}]}
    people = directory(ChildProtectionPlan.model_validate({"document": "child-protection-plan", **plan}))
    assert all(part.known for name in ("Jo Denholm", "Bill Reid") for part in people.read(name).parts)
    assert not any(part.known for part in people.read("Ann Denholm").parts)


@pytest.mark.parametrize("by_whom", ["Khan", "School nurse", "Priya Sharma", "paternal grandmother", "Tom", "Mrs Shaw"])
def test_an_owner_whom_no_one_person_fits_is_none_of_them(people: Directory, by_whom: str) -> None:
    assert people.read(by_whom).ids == ()


@pytest.mark.parametrize(
    ("by_whom", "kind"),
    [
        ("Nursery staff", OwnerKind.GROUP),
        ("Staff nurse", OwnerKind.ROLE),
        ("Social workers", OwnerKind.GROUP),
        ("allocated worker", OwnerKind.GROUP),
        ("Both parents", OwnerKind.GROUP),
        ("All Saints Primary", OwnerKind.ORGANISATION),
        ("Drug and alcohol service", OwnerKind.ORGANISATION),
        ("The Willows", OwnerKind.ORGANISATION),
        ("Nursery manager", OwnerKind.ROLE),
        ("Dad's partner", OwnerKind.RELATION),
        ("Mrs Church", OwnerKind.PERSON),
        ("Not yet known", OwnerKind.PLACEHOLDER),
        ("to be allocted", OwnerKind.PLACEHOLDER),
    ],
)
def test_the_head_word_says_what_an_owner_is(people: Directory, by_whom: str, kind: OwnerKind) -> None:
    assert [part.kind for part in people.read(by_whom).parts] == [kind]


def test_every_part_stands_where_its_offsets_say(people: Directory) -> None:
    text = "  Mum, Nan & all professionals (Siân Rees)/ the Police – TBC "
    owners = people.read(text)
    assert all(text[part.start : part.end] == part.text for part in owners.parts)


def test_a_group_whose_people_are_named_is_explained(people: Directory) -> None:
    assert people.read("Parents (Sana and Imran)").of(OwnerKind.GROUP) == ()
    assert people.read("Mum and professionals").of(OwnerKind.GROUP)[0].text == "professionals"


def test_a_placeholder_beside_a_person_is_about_something_else(people: Directory) -> None:
    assert people.read("Priya Shah (start date to be confirmed)").of(OwnerKind.PLACEHOLDER) == ()
    assert people.read("TBC - Priya to chase").of(OwnerKind.PLACEHOLDER)[0].text == "TBC"


def test_a_role_or_relative_that_the_plan_does_not_have_is_unknown() -> None:
    plan = directory(
        ChildProtectionPlan.model_validate(
            {
                "document": "child-protection-plan",
                "children": [{"id": "leo", "name": "Leo Khan"}],
                "people": [
                    {"id": "mum", "name": "Sana Khan", "relations": [{"to": "leo", "is": "mother"}]},
                    {"id": "sw", "name": "Priya Shah", "role": "lead social worker"},
                ],
            }
        )
    )
    assert not plan.read("Health visitor").parts[0].known
    assert not plan.read("Mum's partner").parts[0].known
    assert plan.read("Social worker").parts[0].known


@pytest.mark.parametrize("name", ["...", "12345", "( )", "- - -", ".", "’s"])
@pytest.mark.parametrize("by_whom", ["Mrs Shah", "Shah", "P. Shah", "...", "Priya Shah"])
def test_a_person_whose_name_holds_no_letter_is_nobody_elses_match(name: str, by_whom: str) -> None:
    plan = {"people": [{"id": "blank", "name": name}, {"id": "sw", "name": "Priya Shah"}]}
    people = directory(ChildProtectionPlan.model_validate({"document": "child-protection-plan", **plan}))
    assert "blank" not in people.read(by_whom).ids or name == by_whom


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Missing and exploitation team", ["Missing and exploitation team"]),
        ("Priya Shah, Missing and exploitation team", ["Priya Shah", "Missing and exploitation team"]),
        ("School and exploitation team", ["School", "exploitation team"]),
        ("Sana and exploitation team", ["Sana", "exploitation team"]),
        ("Hope and exploitation team", ["Hope", "exploitation team"]),
        ("Mum and exploitation team", ["Mum", "exploitation team"]),
    ],
)
def test_half_of_a_field_of_work_is_no_owner_beside_its_team(people: Directory, text: str, parts: list[str]) -> None:
    assert [one.text for one in people.read(text).parts] == parts
