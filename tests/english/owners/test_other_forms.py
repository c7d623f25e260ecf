"""People of the plan whom “by whom” names in another form than their line in the list."""

from __future__ import annotations

import functools

import pytest

from planlint.english.owners.directory import Directory, directory
from planlint.english.owners.words import OwnerKind
from planlint.model.plan import ChildProtectionPlan


@functools.cache
def people() -> Directory:
    listed = [
        {"id": "xu", "name": "Xu Jianming"},
        {"id": "joy", "name": "Sister Joy Mbeki", "role": "midwife"},
        {"id": "bev", "name": "Bev Sharples", "agency": "Health visitor"},
        {"id": "head", "name": "Mrs Lightowler", "agency": "Head teacher, St Bede's"},
        {"id": "sam", "name": "Sam Underwood", "role": "recovery coordinator", "agency": "Unity"},
        {"id": "dad", "name": "Gurdeep Singh", "relations": [{"is": "Dad"}]},
        {"id": "dc", "name": "DC Amy Holt", "role": "police"},
        {"id": "fn", "name": "Fatima Noor", "role": "lead professional"},
        {"id": "gemma", "name": "Gemma Pothecary", "role": "social worker"},
        {"id": "dave", "name": "Dave Hill"},
    ]
    plan = {"children": [{"id": "hari", "name": "Hari Singh"}], "people": listed}
    return directory(ChildProtectionPlan.model_validate(plan))


@pytest.mark.parametrize(
    ("by_whom", "ids"),
    [
        ("Mr Xu", ("xu",)),
        ("Sr Mbeki", ("joy",)),
        ("HV", ("bev",)),
        ("Unity", ()),
        ("Mr Dave", ()),
        ("Head", ("head",)),
        ("Dad", ("dad",)),
        ("DC", ("dc",)),
        ("FN", ("fn",)),
        ("PC", ()),
        ("GP", ()),
        ("Mum", ()),
    ],
)
def test_people_are_known_by_what_their_line_tells(by_whom: str, ids: tuple[str, ...]) -> None:
    assert people().read(by_whom).ids == ids


@pytest.mark.parametrize(
    ("by_whom", "kind"),
    [
        ("Sr Social Worker", OwnerKind.ROLE),
        ("Sr Practitioner", OwnerKind.ROLE),
        ("Sr Bello", OwnerKind.PERSON),
        ("Unity", OwnerKind.ORGANISATION),
    ],
)
def test_a_rank_is_no_title_and_a_workplace_nobody(by_whom: str, kind: OwnerKind) -> None:
    assert [part.kind for part in people().read(by_whom).parts] == [kind]
