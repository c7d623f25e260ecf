"""In the lists of who does what everybody stands once, under the name the plan knows, however a task names them."""

from __future__ import annotations

import pytest

from planlint.english.owners.directory import directory
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.owners import owners

PLAN = ChildProtectionPlan.model_validate(
    {
        "children": [{"id": "kay", "name": "Kay O’Dowd"}],
        "people": [
            {"id": "stacey", "name": "Stacey O’Dowd"},
            {"id": "chloe", "name": "Chloe Bains", "role": "Social worker"},
            {"id": "jean", "name": "Jean Pell", "relations": [{"to": "kay", "is": "Grandmother"}]},
        ],
    }
)


@pytest.mark.parametrize(
    ("by_whom", "who"),
    [
        ("Dev Rana (Rise)", [(None, "Dev Rana")]),
        ("Chloe Bains (ASYE)", [("chloe", "")]),
        ("Dev Rana [Rise], Chloe", [(None, "Dev Rana"), ("chloe", "")]),
        ("Priya Shah (HV)", [(None, "Priya Shah")]),
        ("Mum (Stacey)", [("stacey", "")]),
        ("Jean (Nan)", [("jean", "")]),
        ("Nan (Jean)", [("jean", "")]),
        ("Uncle (Carl Fielding)", [(None, "Carl Fielding")]),
    ],
)
def test_a_bracket_that_says_who_somebody_is_makes_no_second_person(
    by_whom: str, who: list[tuple[str | None, str]]
) -> None:
    assert owners(by_whom, directory(PLAN)) == who


@pytest.mark.parametrize(
    ("by_whom", "who"),
    [
        ("Chloe (with Dev)", [("chloe", ""), (None, "Dev")]),
        ("Chloe Bains (or HV)", [("chloe", ""), (None, "HV")]),
        ("Chloe Bains (Stacey)", [("chloe", ""), ("stacey", "")]),
        ("Priya Shah (Sam Lee)", [(None, "Priya Shah"), (None, "Sam Lee")]),
        ("Stacey, Nan", [("stacey", ""), ("jean", "")]),
    ],
)
def test_whoever_acts_too_is_not_taken_out_of_the_list(by_whom: str, who: list[tuple[str | None, str]]) -> None:
    assert owners(by_whom, directory(PLAN)) == who
