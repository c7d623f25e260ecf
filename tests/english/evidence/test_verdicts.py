"""Evidence that denies incidents of no kind, and evidence that says what was counted."""

from __future__ import annotations

import pytest

from planlint.english.evidence.verdicts import denies_unnamed


@pytest.mark.parametrize(
    "text",
    [
        "No further incidents.",
        "No incidents reported",
        "There have been no more incidents since the conference",
        "Absence of incidents",
        "Nil further referrals received to date",
        "Nothing further reported",
    ],
)
def test_incidents_of_no_kind_are_counted_by_nobody(text: str) -> None:
    assert denies_unnamed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Absence of police call-outs",
        "No incidents reported to the police",
        "No further incidents: PC Marsh reads the log each month",
        "No missing episodes in February",
        "No incidents of hitting at six visits",
    ],
)
def test_what_is_named_or_looked_up_by_somebody_can_be_counted(text: str) -> None:
    assert not denies_unnamed(text)
