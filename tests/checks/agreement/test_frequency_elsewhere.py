"""Whose visits are told elsewhere."""

from __future__ import annotations

import pytest

from planlint import lint
from planlint.model.plan import ChildProtectionPlan


def _found(visitor: dict[str, object], monitoring: str, row: str = "Visit Lena at home once a month") -> bool:
    plan = ChildProtectionPlan.model_validate(
        {
            "children": [{"id": "lena", "name": "Lena Nowak"}],
            "people": [{"id": "visitor", **visitor}, {"id": "other", "name": "Bethan Rees", "role": "school nurse"}],
            "outcomes": [
                {
                    "description": "Lena grows",
                    "actions": [{"description": row, "by_whom": visitor["name"], "by_when": "until 4 June 2027"}],
                }
            ],
            "monitoring": monitoring,
        }
    )
    return "other-frequency-elsewhere" in {finding.rule for finding in lint(plan).findings}


@pytest.mark.parametrize(
    ("visitor", "monitoring"),
    [
        ({"name": "Dr Imran Aziz", "role": "GP"}, "Dr Patel visits Lena every week."),
        ({"name": "Mr Obi", "role": "family support worker"}, "Mr Shah visits Lena every week."),
        ({"name": "Will Carter", "role": "health visitor"}, "Bethan will visit Lena every week."),
        ({"name": "May Hill", "role": "health visitor"}, "Bethan may visit Lena every week."),
        ({"name": "Jo Bell", "role": "health visitor"}, "Joanna visits Lena every week."),
    ],
)
def test_somebody_else_is_not_meant(visitor: dict[str, object], monitoring: str) -> None:
    assert not _found(visitor, monitoring)


@pytest.mark.parametrize(
    ("visitor", "monitoring"),
    [
        ({"name": "Dr Imran Aziz", "role": "GP"}, "Dr Aziz visits Lena every week."),
        ({"name": "Dr Imran Aziz", "role": "GP"}, "Imran visits Lena every week."),
        ({"name": "Mr Obi", "role": "family support worker"}, "Mr Obi visits Lena every week."),
        ({"name": "Will Carter", "role": "health visitor"}, "Will visits Lena every week."),
        ({"name": "Elizabeth Hill", "known_as": ["Liz"], "role": "health visitor"}, "Liz visits Lena every week."),
    ],
)
def test_whoever_is_named_is(visitor: dict[str, object], monitoring: str) -> None:
    assert _found(visitor, monitoring)


def test_a_blank_name_names_nobody() -> None:
    assert not _found({"name": " ", "role": "GP"}, "Dr Patel visits Lena every week.")
