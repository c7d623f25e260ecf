"""Who only tells how it is has no task in it."""

from __future__ import annotations

import pytest

from planlint.english.family.only_tells import only_tells


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Mum tells the health visitor that Dad has not come", True),
        ("Mum knows whom to ring if Dad comes", True),
        ("Mum tells the social worker every time Dad rings", False),
        ("Mum keeps Dad away from the house", False),
        ("Mum reports breaches to the police", False),
        ("No reports that Mum has let Dad in", False),
        ("If Mum doesn't report it to us", False),
    ],
)
def test_words_that_only_tell(text: str, tells: bool) -> None:
    assert only_tells(text) is tells


def test_what_she_reports_of_his_breaches_is_a_task() -> None:
    assert not only_tells("Mum reports Dad’s breaches to the police promptly")
    assert not only_tells("Mum tells the social worker straight away if Dad gets in touch")
    assert only_tells("Mum reports that Dad has not come")
