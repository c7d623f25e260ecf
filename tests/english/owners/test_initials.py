"""Whether somebody is written only by initials."""

from __future__ import annotations

import pytest

from planlint.english.owners.initials import only_initials

_NAMES = ["Priya Shah", "Kemi Bello", "Rhian Price-Evans", "Dr Amit Kumar Sen"]


def _found(text: str) -> list[str]:
    return [text[start:end] for start, end in only_initials(text, _NAMES, ["A.D."])]


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("J.S.", ["J.S."]),
        ("KB", ["KB"]),
        ("K B", ["K B"]),
        ("PS & KB", ["PS", "KB"]),
        ("ps (lead)", ["ps"]),
        ("R.P-E.", ["R.P-E."]),
        ("MH", ["MH"]),
        ("initials: RPE", ["RPE"]),
    ],
)
def test_letters_that_can_only_be_a_person_are_initials(text: str, initials: list[str]) -> None:
    assert _found(text) == initials


@pytest.mark.parametrize(
    "text", ["HV", "GP", "TBC", "Mum", "Jo", "Dr A.K. Sen", "J. Nash", "Priya Shah (PS)", "Kemi B", "A.D.", "PC Lane"]
)
def test_posts_names_and_what_somebody_is_called_are_no_initials(text: str) -> None:
    assert _found(text) == []
