"""Numbers and addresses go to whom they reach, wherever in a draft they are typed."""

from __future__ import annotations

from typing import Any

import pytest

_ACTION = (["Action", "Who", "When"], ["Visit Amy", "Jo Bell", "1 May 2027"])


def _reached(paper: Any) -> dict[str, tuple[str | None, str | None]]:
    paper.table(*_ACTION)
    people = paper.source().plan.people
    return {one.name: (one.contact.phone, one.contact.email) if one.contact else (None, None) for one in people}


def test_a_column_for_either_holds_what_its_cells_are(paper: Any) -> None:
    paper.head("Core group members")
    paper.table(
        ["Name", "Role", "Agency", "Tel / email"],
        ["Beth Corrigan", "Social worker", "CSC", "01632 960145"],
        ["Priya Nair", "Health visitor", "NHS", "priya@nhs.example"],
        ["Tom Reed", "Teacher", "School", "01632 960161 tom@school.example"],
    )
    assert _reached(paper) == {
        "Beth Corrigan": ("01632 960145", None),
        "Priya Nair": (None, "priya@nhs.example"),
        "Tom Reed": ("01632 960161", "tom@school.example"),
    }


def test_a_number_beside_a_post_is_that_of_who_holds_it(paper: Any) -> None:
    paper.table(
        ["Child’s name", "Amy Bell", "DOB", "1/2/2015"],
        ["Address", "12 Tollgate Row", "Tel", "01632 960112"],
        ["Lead Social Worker", "Beth Corrigan", "Tel", "01632 960145"],
    )
    assert _reached(paper) == {"Beth Corrigan": ("01632 960145", None)}


@pytest.mark.parametrize(
    "line",
    [
        "Social worker: Niamh Doyle 01632 960305.",
        "Social worker: Niamh Doyle (tel: 01632 960305)",
        "Social worker: Niamh Doyle – mob. 01632 960305",
        "Social worker: Niamh Doyle, 01632 960305   Team manager: Peter Lund.",
        "Social worker: Niamh Doyle   Tel: 01632 960305",
    ],
)
def test_a_number_behind_a_name_is_no_part_of_it(paper: Any, line: str) -> None:
    paper.lines(line)
    assert _reached(paper)["Niamh Doyle"] == ("01632 960305", None)


def test_a_relative_with_a_number_is_somebody(paper: Any) -> None:
    paper.lines("Father: Khalid Omar. Paternal grandmother: Hawa Omar 01632 960311")
    assert _reached(paper)["Hawa Omar"] == ("01632 960311", None)


def test_a_name_does_not_keep_the_full_stop_of_its_line(paper: Any) -> None:
    paper.lines("Chair: Asha Rowe.")
    assert list(_reached(paper)) == ["Asha Rowe"]


def test_people_in_a_list_keep_their_numbers(paper: Any) -> None:
    paper.head("Core group members")
    paper.bullets("Beth Corrigan, social worker, tel 01632 960145", "Priya Nair 01632 960150")
    paper.lines("Tom Reed (DSL) 01632 960161, Ann Lee (mum) ann@x.example")
    assert _reached(paper) == {
        "Beth Corrigan": ("01632 960145", None),
        "Priya Nair": ("01632 960150", None),
        "Tom Reed": ("01632 960161", None),
        "Ann Lee": (None, "ann@x.example"),
    }
