"""Evidence that says what was looked for."""

from __future__ import annotations

import pytest

from planlint.english.evidence.watched import watched
from planlint.english.pipeline import Parses

PARSES = Parses()


@pytest.mark.parametrize(
    "text",
    [
        "Urine tests clear of heroin",
        "The stairs are free of clutter",
        "Alcohol reading of zero at all home visits",
        "No new marks",
        "Margaret sees Abena start the play on her own",
        "Benefits in payment",
        "Tenancy in Funmi’s sole name",
        "Non-molestation order in force",
        "Dental treatment completed",
    ],
)
def test_what_somebody_could_find_or_sees_is_watched(text: str) -> None:
    assert watched(text, PARSES.parse)


@pytest.mark.parametrize(
    "text", ["The home is free of tension and stress", "Free of any worries", "A place free of charge", "No concerns"]
)
def test_what_nobody_could_find_is_not(text: str) -> None:
    assert not watched(text, PARSES.parse)
