"""A child's name in the head or foot of a page and at the top of a plan: a family's is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_ROWS = (["Children", "DoB"], ["Oliwia Szymańska", "19.12.2014"], ["Filip Szymański", "30.03.2018"])


@pytest.mark.parametrize(
    "foot",
    [
        "Child: Szymański sibling group      Plan dated 4 February 2026      Restricted",
        "Children: the Szymański siblings | Conference 4 February 2026",
        "Name: Szymański family",
        "Child(ren): Szymański children\tReview 4 February 2026",
        "Children: Oliwia and Filip      Printed 4 February 2026",
    ],
)
def test_a_family_is_no_child(paper: Any, fields: Fields, foot: str) -> None:
    paper.document.sections[0].footer.paragraphs[0].text = foot
    paper.table(*_ROWS)
    assert fields(paper.source())["children"] == [
        ("Oliwia Szymańska", "2014-12-19", None),
        ("Filip Szymański", "2018-03-30", None),
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Child: Leo Grant      Plan dated 4 February 2026", "Leo Grant"),
        ("Name: Leo Grant\tConference held 4 February 2026", "Leo Grant"),
        ("Child: Baby Hughes-Adeleke (Micah)", "Baby Hughes-Adeleke (Micah)"),
        ("Name of child: Baby Bell (Idris)", "Baby Bell (Idris)"),
        ("Child: Baby Grant (unborn)", "Baby Grant (unborn)"),
    ],
)
def test_a_name_alone(paper: Any, fields: Fields, line: str, name: str) -> None:
    paper.lines(line, "Category: Neglect")
    assert fields(paper.source())["children"] == [(name, None, "Neglect")]


def test_a_birth_before_a_day_of_the_plan(paper: Any, fields: Fields) -> None:
    paper.lines("Child:  Leo Grant        D.o.B.  09.10.2023        On a plan since 12.04.2027 for  Neglect")
    assert [one[:2] for one in fields(paper.source())["children"]] == [("Leo Grant", "2023-10-09")]


@pytest.mark.parametrize(
    "asks", ["To be known as", "Baby will be known as", "Will be called", "Name of baby", "To be called"]
)
def test_what_a_baby_will_be_called(paper: Any, fields: Fields, asks: str) -> None:
    paper.table(
        ["Unborn baby of", "Chloe Entwistle", "EDD", "19 May 2026"], [asks, "Baby Entwistle", "Category", "Neglect"]
    )
    assert fields(paper.source())["children"] == [("Baby Entwistle", None, "Neglect")]


@pytest.mark.parametrize(
    "asks", ["Forename Surname:", "Forename and surname", "First name and surname", "Full name", "Name"]
)
def test_two_children_side_by_side(paper: Any, fields: Fields, asks: str) -> None:
    paper.table(
        [asks, "Arjun Rai", asks, "Isla Rai-Whitworth"],
        ["D.o.B.:", "28-Jun-2016", "D.o.B.:", "15-Jan-2024"],
        ["Plan category:", "Neglect", "Plan category:", "Neglect"],
    )
    assert fields(paper.source())["children"] == [
        ("Arjun Rai", "2016-06-28", "Neglect"),
        ("Isla Rai-Whitworth", "2024-01-15", "Neglect"),
    ]
