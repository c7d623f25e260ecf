"""Names over rows that are no value: a child's over the outcomes for it, a form's own words behind the title."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(("one", "both"), [("OSIAN", "BOTH CHILDREN"), ("For Osian", "For Osian and Cerys")])
def test_a_childs_name_across_a_table_is_no_outcome(paper: Any, fields: Fields, one: str, both: str) -> None:
    paper.lines("Children: Osian and Cerys Rees")
    paper.head("The plan")
    paper.table(
        ["By when", "Who", "What will be done", "Outcome we want"],
        [one, "", "", ""],
        ["15 May 2027", "Jo Bell", "Hold a meeting", "Osian is safe"],
        [both, "", "", ""],
        ["16 May 2027", "Sam Fox", "Agree a curfew", "Both sleep at home"],
        merged=((1, 0, 1, 3), (3, 0, 3, 3)),
    )
    assert [outcome[0] for outcome in fields(paper.source())["outcomes"]] == ["Osian is safe", "Both sleep at home"]


def test_a_childs_name_over_the_headings_of_outcomes(paper: Any, fields: Fields) -> None:
    paper.lines("Children: Osian and Cerys Rees")
    paper.head("Outcomes")
    for name, goal in (("Osian’s goals", "Osian is safe"), ("Cerys", "Cerys feels calm")):
        paper.head(name, 2)
        paper.head(goal, 3)
        paper.bullets("Hold a meeting (Jo Bell, 15 May 2027)")
    action = ("Hold a meeting", "Jo Bell", "15 May 2027")
    assert fields(paper.source())["outcomes"] == [("Osian is safe", [], [action]), ("Cerys feels calm", [], [action])]


def test_names_in_bold_under_two_headers(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan – Core group", 0)
    paper.lines("Name of child: Leo Grant")
    paper.lines("People who make up the core group", bold=True)
    table = paper.table(["Name", "Role"], ["Sana Grant", "Mother"], ["Jo Bell", "Social worker"])
    for row in table.rows:
        row.cells[0].paragraphs[0].runs[0].bold = True
    paper.table(["Outcome", "Action"], ["Leo is safe", "Ring 999"])
    read = fields(paper.source())
    assert read["children"] == [("Leo Grant", None, None)]
    assert read["people"] == [("Sana Grant", "Mother"), ("Jo Bell", "Social worker")]
