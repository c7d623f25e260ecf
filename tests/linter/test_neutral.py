"""Whoever has a stand-in is still known by the short ways in which a text writes a name."""

import json
from pathlib import Path

import pytest

from planlint.english.stand_ins import parts_of_names, stand_ins
from planlint.finding import Finding
from planlint.linter import lint
from planlint.linter.neutral import with_stand_ins
from planlint.model.people import Person
from planlint.model.plan import ChildProtectionPlan
from planlint.read import read_source
from planlint.rules.pack import core_cards


@pytest.mark.parametrize("written", ["D Pewsey", "D. Pewsey", "Mr D. Pewsey", "DP", "Dan P.", "Dan", "Mr Pewsey"])
@pytest.mark.parametrize("where", ["description", "by_whom"])
def test_an_initial_before_a_surname_is_the_father(written: str, where: str) -> None:
    first = {"description": f"Meet {written} each week"} if where == "description" else {"by_whom": written}
    rest = [{"description": each} for each in ("Fit a lock", "Book the dentist", "Weigh Leo")]
    people = [{"id": "dad", "name": "Dan Pewsey", "relations": [{"is": "father"}]}]
    plan = {"people": people, "outcomes": [{"actions": [{"description": "Meet", **first}, *rest]}]}
    assert [finding.rule for finding in _found(plan)] == []


def test_somebody_else_with_an_initial_is_not_the_father() -> None:
    people = [{"id": "dad", "name": "Dan Pewsey", "relations": [{"is": "father"}]}]
    said = ("Meet T Pewsey each week", "Fit a lock", "Book the dentist", "Weigh Leo")
    plan = {"people": people, "outcomes": [{"actions": [{"description": each} for each in said]}]}
    assert [finding.at for finding in _found(plan)] == ["people[0]"]


@pytest.mark.parametrize(
    ("name", "also"),
    [("Mark Hall", ("Mark Hall", "Mark {}")), ("Mrs Hall", ("Mrs Hall",)), ("Mark", ("Mark",))],
)
def test_known_by_the_name_as_written_and_by_its_surname(name: str, also: tuple[str, ...]) -> None:
    plan = ChildProtectionPlan.model_validate({"people": [{"name": name, "relations": [{"is": "father"}]}]})
    names = stand_ins(parts_of_names(plan), [])
    person: Person = with_stand_ins(plan.people[0], names)
    assert person.known_as == tuple(each.format(names.of.get("Hall")) for each in also)


def _found(plan: dict[str, object]) -> tuple[Finding, ...]:
    cards = [card for card in core_cards() if card.id == "parent-without-part"]
    source = read_source(json.dumps({"document": "child-protection-plan", **plan}), Path("plan.json"))
    return tuple(lint(source, cards=cards).findings)
