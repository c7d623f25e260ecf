"""Whether a deadline tells nothing but where."""

from __future__ import annotations

import pytest

from planlint.english.acts.only_a_place import only_a_place


@pytest.mark.parametrize("text", ["Clinic", "Tywyn clinic", "Clinic at Elm Street"])
def test_a_clinic_is_only_where(text: str) -> None:
    found = only_a_place(text)
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize("text", ["Baby clinic", "Next clinic, 4 May 2027", "clinic on 4 May 2027", "Tuesday clinic"])
def test_what_is_held_there_may_have_a_day(text: str) -> None:
    assert only_a_place(text) is None
