"""Whether an “and” belongs to the name of a body."""

from __future__ import annotations

import pytest

from planlint.english.owners.directory import directory
from planlint.model.plan import ChildProtectionPlan

_PEOPLE = directory(ChildProtectionPlan())


@pytest.mark.parametrize("body", ["Salt and Light Family Centre", "Hope and Anchor Family Centre"])
def test_a_body_behind_a_name_keeps_its_and(body: str) -> None:
    assert [part.text for part in _PEOPLE.read(f"Dawn Hill, {body}").parts] == ["Dawn Hill", body]


@pytest.mark.parametrize(
    "text", ["Dawn Hill, Mum and Acorn Family Centre", "Dawn Hill, Manager and Light Family Centre"]
)
def test_a_person_before_and_is_one_more(text: str) -> None:
    assert len(_PEOPLE.read(text).parts) == 3
