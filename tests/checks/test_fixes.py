"""Which findings know the words that could stand instead, and which of those are safe."""

from __future__ import annotations

import pytest

from planlint.finding import Fix
from planlint.linter import check_text


@pytest.mark.parametrize(
    ("rule", "field", "text", "fix"),
    [
        ("jargon", "narrative", "Visits commenced on 3 March.", Fix("started", False)),
        ("jargon", "narrative", "Prior to the visit Mum rang.", Fix("Before", False)),
        ("jargon", "narrative", "The chronology is long.", None),
        ("ambiguous-date", "by_when", "12/02/27", Fix("12 February 2027", False)),
        ("ambiguous-date", "by_when", "Friday 12 February 27", Fix("Friday 12 February 2027", False)),
        ("ambiguous-date", "by_when", "Monday 12 February 27", None),
        ("ambiguous-date", "by_when", "Monday 12 February 2027", None),
        ("hidden-characters", "narrative", "Pri\u200bya", Fix("Priya", True)),
        ("undefined-acronym", "narrative", "ICPC was held", Fix("ICPC (initial child protection conference)", False)),
        ("undefined-acronym", "narrative", "The IRO came.", Fix("independent reviewing officer (IRO)", False)),
        ("undefined-acronym", "narrative", "It is held under PLO.", Fix("PLO (public law outline)", False)),
        ("undefined-acronym", "narrative", "HV weighs Sam.", Fix("HV (health visitor)", False)),
        ("undefined-acronym", "narrative", "An HV came.", Fix("HV (health visitor)", False)),
        ("jargon", "narrative", "Mum made a disclosure.", None),
        ("jargon", "narrative", "Sustained positive change is needed.", None),
        ("vague-timescale", "by_when", "ASAP", None),
    ],
)  # fmt: skip
def test_only_what_is_certain_is_offered(rule: str, field: str, text: str, fix: Fix | None) -> None:
    found = [finding for finding in check_text(text, field) if finding.rule == rule]
    assert found
    assert found[0].fix == fix
