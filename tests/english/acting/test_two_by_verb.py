"""Two with a stroke between, of whom the verb says that they are no one."""

from __future__ import annotations

import pytest

from planlint.english.acting.two_by_verb import as_two_by_their_verb
from planlint.english.owners.directory import directory
from planlint.model.plan import ChildProtectionPlan

_PEOPLE = directory(ChildProtectionPlan())


@pytest.mark.parametrize(
    ("text", "named"),
    [("Head / Mr Boyle write the plan", "Head / Mr Boyle"), ("HV/Bev Ince weigh the baby", "HV/Bev Ince")],
)
def test_a_plural_verb_makes_two_of_them(text: str, named: str) -> None:
    assert as_two_by_their_verb(text, _PEOPLE.read(named).parts) == text.replace("/", "&")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Head / Mr Boyle writes the plan", "Head / Mr Boyle"),
        ("SW / Jo Bell to write the plan", "SW / Jo Bell"),
        ("SW / Jo Bell", "SW / Jo Bell"),
        ("SW and Jo Bell write the plan", "SW and Jo Bell"),
    ],
)
def test_a_singular_or_no_verb_leaves_them_as_they_are(text: str, named: str) -> None:
    assert as_two_by_their_verb(text, _PEOPLE.read(named).parts) == text
