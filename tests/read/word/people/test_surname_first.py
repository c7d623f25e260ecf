"""Names with the surname in capitals first, posts nobody holds, and what stands before a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_PLAN = (["Outcome", "Action", "Who", "When"], ["Amy is fed", "Cook each day", "Jo Vale", "3 May 2027"])


def _names(fields: dict[str, Any], key: str = "people") -> list[str]:
    return [one[0] for one in fields.get(key, ())]


@pytest.mark.parametrize(
    "listed",
    [
        ("VALE, Anna (mother)", "PENROSE, Jago (father)"),
        ("VALE, Anna, mother", "PENROSE, Jago, father"),
        ("VALE, Anna – mother", "PENROSE, Jago – father"),
        ("Mother – VALE, Anna", "Father – PENROSE, Jago"),
        ("VALE, Anna; PENROSE, Jago",),
    ],
)
def test_a_surname_in_capitals_stays_with_its_first_name(paper: Any, fields: Fields, listed: tuple[str, ...]) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.head("People", 2)
    paper.bullets(*listed)
    paper.head("The plan", 2)
    paper.table(*_PLAN)
    assert _names(fields(paper.source())) == ["VALE, Anna", "PENROSE, Jago"]


def test_so_it_does_beside_a_label_and_among_children(paper: Any, fields: Fields) -> None:
    paper.table(["Child", "VALE, Amy and PENROSE, Ben"], ["Parents", "VALE, Anna\nPENROSE, Jago"])
    paper.head("The plan", 2)
    paper.table(*_PLAN)
    found = fields(paper.source())
    assert _names(found, "children") == ["VALE, Amy", "PENROSE, Ben"]
    assert _names(found) == ["VALE, Anna", "PENROSE, Jago"]


def test_a_child_printed_with_the_surname_first_is_no_other_child(paper: Any, fields: Fields) -> None:
    paper.table(["Child", "Amy Ann Vale", "DOB", "3 May 2019"], ["Re", "VALE, Amy", "Category", "Neglect"])
    paper.table(*_PLAN)
    assert _names(fields(paper.source()), "children") == ["Amy Ann Vale"]


@pytest.mark.parametrize("nobody", ["Health visitor tbc", "School nurse – to be confirmed", "Social worker vacant"])
def test_a_post_that_nobody_holds_is_nobody(paper: Any, fields: Fields, nobody: str) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.head("Core group", 2)
    paper.table(["Name", "Agency"], ["Jo Bell", "Children’s services"], [nobody, "Health"])
    paper.table(*_PLAN)
    assert _names(fields(paper.source())) == ["Jo Bell"]


@pytest.mark.parametrize("name", ["Baby Jelbert (unborn)", "Unborn Jelbert", "Amy Vale"])
def test_the_subject_is_the_child(paper: Any, fields: Fields, name: str) -> None:
    paper.table(["Subject", name], ["Category", "Neglect"])
    paper.table(*_PLAN)
    assert _names(fields(paper.source()), "children") == [name]


def test_the_subject_of_a_meeting_is_nobody(paper: Any, fields: Fields) -> None:
    paper.table(["Subject", "Core group meeting"], ["Date", "3 May 2027"])
    paper.table(*_PLAN)
    assert "children" not in fields(paper.source())


def test_an_officers_number_stands_within_the_name(paper: Any, fields: Fields) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.table(
        ["Core group members (professional)", ""],
        ["Jo Bell", "Social worker"],
        ["Con. 8841 Baird", "PSNI"],
        ["Eimear Quinn", "Health visitor"],
        merged=((0, 0, 0, 1),),
    )
    paper.table(*_PLAN)
    assert _names(fields(paper.source())) == ["Jo Bell", "Con. 8841 Baird", "Eimear Quinn"]


def test_somebody_stands_beside_what_they_are_though_no_list_has_it(paper: Any, fields: Fields) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.table(["Mum", "Dora Vale"], ["Mum’s friend and neighbour", "Ewa Lis"], ["Social worker", "Jo Bell"])
    paper.table(*_PLAN)
    assert _names(fields(paper.source())) == ["Dora Vale", "Ewa Lis", "Jo Bell"]


@pytest.mark.parametrize(
    "facts",
    [
        ["Date:", "3 May 2027", "Chair:", "Helen Marsh, IRO"],
        ["Date: 3 May 2027", "Chair: Helen Marsh", "Venue: Town Hall"],
    ],
)
def test_the_chair_in_a_row_of_facts_has_that_post(paper: Any, fields: Fields, facts: list[str]) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.table(facts)
    paper.table(*_PLAN)
    assert ("Helen Marsh", "Chair") in fields(paper.source())["people"]


def test_two_columns_of_those_who_came_name_two_people_a_row(paper: Any, fields: Fields) -> None:
    paper.lines("Child: Amy Vale, born 3 May 2019")
    paper.table(
        ["Attended conference", "Capacity", "Attended conference", "Capacity"],
        ["Anna Vale", "mother", "Mrs Pattinson", "head teacher"],
        ["Jo Bell", "social worker", "Colin Akhtar", "conference chair"],
    )
    paper.table(*_PLAN)
    assert sorted(_names(fields(paper.source()))) == ["Anna Vale", "Colin Akhtar", "Jo Bell", "Mrs Pattinson"]
