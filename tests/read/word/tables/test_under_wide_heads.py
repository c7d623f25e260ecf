"""Labels and values below wide heads that stand side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from tests.read.word.conftest import Paper

Fields = Callable[[Source], dict[str, Any]]
_WIDE = ((0, 0, 0, 1), (0, 2, 0, 3))
_LEO = ("Leo Grant", "2013-04-28", None)


@pytest.mark.parametrize(
    ("rows", "children", "people"),
    [
        (
            (
                ["Child", "", "Parents and carers", ""],
                ["Name", "Leo Grant", "Mother", "Ann Grant"],
                ["DoB", "28/04/2013", "Father", "Paul Obi"],
                ["Ethnicity", "White British", "Other", "Rita Grant, paternal grandmother"],
            ),
            [_LEO],
            [("Ann Grant", "Mother"), ("Paul Obi", "Father"), ("Rita Grant", "paternal grandmother")],
        ),
        (
            (
                ["Young person", "", "Family", ""],
                ["Full name", "Leo Grant", "Mum", "Ann Grant"],
                ["Date of birth", "28/04/2013", "Step-dad", "Paul Obi"],
            ),
            [_LEO],
            [("Ann Grant", "Mum"), ("Paul Obi", "Step-dad")],
        ),
        (
            (
                ["Adults in the household", "", "Child details", ""],
                ["Mother", "Ann Grant", "Name", "Leo Grant"],
                ["Maternal aunt", "Rita Grant", "D.O.B.", "28/04/2013"],
            ),
            [_LEO],
            [("Ann Grant", "Mother"), ("Rita Grant", "Maternal aunt")],
        ),
        (
            (
                ["Family", "", "Professionals", ""],
                ["Mother", "Ann Grant", "Social worker", "Jo Bell"],
                ["", "", "School", "Mrs Pickup"],
            ),
            None,
            [("Ann Grant", "Mother"), ("Jo Bell", "Social worker"), ("Mrs Pickup", "School")],
        ),
        (
            (
                ["Family", "", "Professionals", ""],
                ["Name", "Tie", "Name", "Post"],
                ["Ann Grant", "Mother", "Jo Bell", "Social worker"],
            ),
            None,
            [("Ann Grant", "Mother"), ("Jo Bell", "Social worker")],
        ),
    ],
)
def test_each_head_has_its_own_labels(
    paper: Paper, fields: Fields, rows: tuple[list[str], ...], children: Any, people: Any
) -> None:
    paper.table(*rows, merged=_WIDE)
    paper.head("Worries", 2)
    paper.bullets("Leo is hit")
    said = fields(paper.source())
    assert (said.get("children"), said["people"]) == (children, people)


@pytest.mark.parametrize(
    ("label", "value", "found"),
    [
        ("CAMHS", "Sarah-Jane Metcalfe", ("Sarah-Jane Metcalfe", "CAMHS")),
        ("Police", "PS Karl Winn", ("PS Karl Winn", "Police")),
        ("Primary school SENCO", "Ian Moss", ("Ian Moss", "Primary school SENCO")),
        ("Oak Primary", "Mrs Lamb", ("Mrs Lamb", "Oak Primary")),
        ("Important to Leo", "Rita Hall (aunt)", ("Rita Hall", "aunt")),
        ("Hospital", "Wyke General", None),
        ("Team", "North Safeguarding", None),
    ],
)
def test_somebody_beside_the_name_of_a_service(
    paper: Paper, fields: Fields, label: str, value: str, found: tuple[str, str] | None
) -> None:
    paper.table(["Name", "Leo Grant"], ["DOB", "28/04/2013"], ["Social worker", "Jo Bell"], [label, value])
    assert fields(paper.source())["people"] == [("Jo Bell", "Social worker"), *([found] if found else [])]


@pytest.mark.parametrize(
    "heads",
    [
        ["Family / significant others", "Relationship", "Comment"],
        ["Significant others", "Relationship to Leo", "Notes"],
        ["Others involved with the family", "Role", "Contact"],
        ["Family members and other adults", "Who they are", "Contact"],
        ["Family", "Relationship"],
    ],
)
def test_a_column_called_after_the_family_names_them(paper: Paper, fields: Fields, heads: list[str]) -> None:
    paper.table(["Name", "DOB"], ["Leo Grant", "28/04/2013"])
    rows = (["Ann Grant", "Mother", ""], ["Paul Obi", "Father", "Dublin"], ["Rita Grant", "Grandma", "Upstairs"])
    paper.table(heads, *(row[: len(heads)] for row in rows))
    assert [name for name, _ in fields(paper.source())["people"]] == ["Ann Grant", "Paul Obi", "Rita Grant"]
