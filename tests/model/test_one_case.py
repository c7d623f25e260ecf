"""Whether two files are of one case: by the reference, else by the children, who may be born or renamed in between."""

from __future__ import annotations

import json
from typing import Any

import pytest

from planlint.model.one_case import Sure, one_case
from planlint.model.plan import ChildProtectionPlan

AYAAN = {"name": "Ayaan Warsame", "born": "2019-06-14"}
HODAN = {"name": "Hodan Warsame", "born": "2023-11-02"}
YUSUF = {"name": "Yusuf Haddad", "born": "2017-01-30"}
BETH, GARETH = {"name": "Beth Corrigan"}, {"name": "Gareth Pugh"}


def plan(*children: dict[str, Any], **said: Any) -> ChildProtectionPlan:
    return ChildProtectionPlan.model_validate_json(json.dumps({"children": children, **said}))


def sure(one: ChildProtectionPlan, other: ChildProtectionPlan) -> Sure:
    assert one_case(one, other).sure is one_case(other, one).sure
    return one_case(one, other).sure


@pytest.mark.parametrize(
    "other",
    [
        AYAAN,
        {"name": "Ayaan", "born": "2019-06-14"},
        {"name": "WARSAME, Ayaan"},
        {"name": "A. Warsame", "born": "2019-06-14"},
        {"name": "Ayan Warsame", "born": "2019-06-14"},
        {"name": "Ayaan Ali Warsame", "born": "2019-06-14"},
        {"name": "Ayaan Ali", "known_as": ["Ayaan Warsame"]},
    ],
)
def test_a_child_in_both_makes_them_one_case_however_the_name_is_written(other: dict[str, Any]) -> None:
    assert sure(plan(AYAAN), plan(YUSUF, other)) is Sure.YES


@pytest.mark.parametrize(
    "other",
    [
        YUSUF,
        {"name": "Yusuf Haddad"},
        {"name": "Ayaan", "born": "2020-01-09"},
        {"name": "Amina Warsame", "born": "2014-01-09"},
        {"name": "Unborn baby Warsame", "expected": "2027-02-01"},
    ],
)
def test_without_a_child_by_name_or_birth_they_are_two(other: dict[str, Any]) -> None:
    assert sure(plan(AYAAN), plan(other)) is Sure.NO


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "Unborn baby Khan", "expected": "2027-02-01"}, {"name": "Aisha Malik", "born": "2027-01-20"}),
        ({"name": "Unborn baby", "expected": "2027-02-01"}, {"name": "Aisha Khan", "born": "2026-11-20"}),
        ({"name": "Baby Khan", "expected": "2027-02-01"}, {"name": "Baby Ali", "expected": "2027-02-20"}),
        ({"name": "Unborn baby"}, {"name": "Aisha Khan", "born": "2026-11-20"}),
        (AYAAN, {"name": "Ayaan"}),
        (AYAAN, {"name": "A. W."}),
        (AYAAN, {"name": "Elijah Stone", "born": "2019-06-14"}),
        (AYAAN, {"name": "Ayaan Warsame", "born": "2019-06-15"}),
        (AYAAN, {}),
    ],
)
def test_a_child_born_or_renamed_in_between_makes_it_neither_sure_nor_refused(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    assert sure(plan(one), plan(other)) is Sure.UNTOLD
    assert sure(plan(one, people=(BETH, GARETH)), plan(other, people=(BETH,))) is Sure.UNTOLD


def test_where_no_child_tells_and_nobody_else_stands_in_both_they_are_two() -> None:
    assert sure(plan(AYAAN, people=(BETH,)), plan({}, people=(GARETH,))) is Sure.NO
    assert sure(plan(people=(BETH,)), plan(people=(GARETH,))) is Sure.NO


def test_a_baby_born_in_between_beside_a_known_child_changes_nothing() -> None:
    before = plan(AYAAN, {"name": "Unborn baby", "expected": "2027-02-01"})
    assert sure(before, plan(AYAAN, {"name": "Ilyas Warsame", "born": "2027-01-28"})) is Sure.YES


def test_one_reference_makes_one_case_and_two_make_two_however_they_are_written() -> None:
    one = plan(AYAAN, reference="CP/2027/0117")
    assert sure(one, plan(reference="cp 2027 0117")) is Sure.YES
    assert sure(one, plan({"name": "Elijah Stone"}, reference="CP/2027/0117")) is Sure.YES
    assert sure(one, plan(AYAAN, reference="CP/2027/0118")) is Sure.NO


def test_a_reference_left_standing_in_a_copy_that_was_written_over_makes_no_case() -> None:
    assert sure(plan(AYAAN, reference="CP/2027/0117"), plan(YUSUF, reference="CP/2027/0117")) is Sure.NO


def test_a_word_in_the_place_of_a_reference_is_none() -> None:
    assert sure(plan(AYAAN, reference="TBC"), plan(YUSUF, reference="TBC")) is Sure.NO
    assert sure(plan(AYAAN, reference="TBC"), plan(AYAAN, reference="CP/1")) is Sure.YES


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("J. Smith", "Jack Smith", Sure.UNTOLD),
        ("J. Smith", "J. Smith", Sure.UNTOLD),
        ("Amina Ali", "Amira Ali", Sure.UNTOLD),
        ("Jack Smith", "SMITH, Jack", Sure.YES),
        ("Jack P. Smith", "Jack Smith", Sure.YES),
    ],
)
def test_without_a_birth_only_two_equal_words_of_a_name_make_it_sure(one: str, other: str, expected: Sure) -> None:
    assert sure(plan({"name": one}), plan({"name": other})) is expected
