"""What every part of a plan has in common."""

from __future__ import annotations

import pytest

from planlint import lint
from planlint.model.outcomes import Action
from planlint.model.people import Child, Person, Relation
from planlint.model.plan import ChildProtectionPlan

BLANKS = ["", " ", "\t\n", "\u00a0", "\u200b", " \ufeff "]


@pytest.mark.parametrize("blank", BLANKS)
def test_a_text_of_blanks_is_none(blank: str) -> None:
    assert Person(name=blank, role=blank).model_dump(exclude_none=True, exclude_defaults=True) == {}
    assert Action.model_validate({"description": blank, "by_whom": blank, "status": blank}) == Action()
    assert Relation.model_validate({"to": "lena", "is": blank}).is_ is None
    assert ChildProtectionPlan.model_validate({"language": blank}).language == "en-GB"


@pytest.mark.parametrize("blank", BLANKS)
def test_in_a_list_it_keeps_its_place(blank: str) -> None:
    assert Child(known_as=("Len", blank, "Lenny")).known_as == ("Len", "", "Lenny")


def test_the_spaces_around_words_stay_as_written() -> None:
    assert Person(name=" Sadia ").name == " Sadia "


@pytest.mark.parametrize("blank", BLANKS)
def test_no_rule_is_switched_off_by_a_blank_name(blank: str) -> None:
    people = [{"id": "gp", "name": blank, "known_as": [blank], "role": "GP"}, {"id": "sw", "name": "Bethan Rhys"}]
    action = {"description": "Bethan visits Lena every week", "by_whom": "Bethan Rhys", "by_when": "until 4 June 2027"}
    plan = ChildProtectionPlan.model_validate(
        {
            "date": "2027-03-01",
            "procedure": "stockport",
            "children": [{"id": "lena", "name": "Lena Nowak"}, {"id": "b", "name": blank, "known_as": [blank]}],
            "people": people,
            "contacts": [{"who": "sw", "how_often": "every month", "sees": ["lena"]}],
            "outcomes": [{"id": "o1", "description": "Lena sleeps", "actions": [action]}],
            "monitoring": "Bethan visits Lena every month.",
        }
    )
    assert lint(plan).not_run == ()
