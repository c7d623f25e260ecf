"""Records beside a mark that reaches down over their rows, as case systems print them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def test_a_mark_beside_the_rows_of_an_action_only_counts(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Desired outcome", "Amy is fed every day", "", ""],
        ["Action 1.1", "What will be done", "Buy food – and cook it with Amy", ""],
        ["", "Responsible", "Jo Vale", ""],
        ["", "Timescale", "3 May 2027", "Progress: done"],
        ["Action 1.2", "What will be done", "Weigh Amy", ""],
        ["", "Responsible", "Nan", ""],
        ["", "Timescale", "Monthly", "Progress:"],
        merged=((0, 1, 0, 3), (1, 0, 3, 0), (4, 0, 6, 0), (1, 2, 1, 3), (2, 2, 2, 3), (4, 2, 4, 3), (5, 2, 5, 3)),
    )
    assert fields(paper.source())["outcomes"] == [
        ("Amy is fed every day", [],
         [("Buy food – and cook it with Amy", "Jo Vale", "3 May 2027"), ("Weigh Amy", "Nan", "Monthly")]),
    ]  # fmt: skip


def test_a_mark_in_two_languages_stands_beside_what_is_told_of_a_child(paper: Any, fields: Fields) -> None:
    for number, name in enumerate(("Siân Rees", "Osian Rees"), start=1):
        paper.table(
            [f"Plentyn {number} / Child {number}", "Enw / Name", name],
            ["", "Dyddiad geni / Date of birth", f"{number} Mai / May 2014"],
            merged=((0, 0, 1, 0),),
        )
        paper.lines("")
    paper.head("Canlyniad 1 / Outcome 1: Siân is safe at home", 3)
    paper.bullets("Jo Vale will fit a lock by 3 May 2027.")
    read = fields(paper.source())
    assert read["children"] == [("Siân Rees", "2014-05-01", None), ("Osian Rees", "2014-05-02", None)]
    assert [one[0] for one in read["outcomes"]] == ["Siân is safe at home"]


@pytest.mark.parametrize(
    "heads", [["Date", "By", "Seen alone?", "Case note"], ["Date", "By", "Children seen", "Notes"]]
)
def test_a_log_of_visits_is_nothing_to_be_done(paper: Any, fields: Fields, heads: list[str]) -> None:
    paper.head("Outcome 1: Amy is fed", 2)
    paper.bullets("Jo Vale will buy food by 3 May 2027.")
    paper.head("Visits since the last conference", 2)
    paper.table(heads, ["3 April 2027", "Tom Reed", "Yes", "Cupboards full"], ["9 April 2027", "Tom Reed", "No", "Out"])
    read = fields(paper.source())
    assert [(one[0], len(one[2])) for one in read["outcomes"]] == [("Amy is fed", 1)]
    assert any("Cupboards full" in one for one in read["unplaced"])


def test_two_people_stand_side_by_side_without_a_header(paper: Any, fields: Fields) -> None:
    paper.head("Who is in the core group", 2)
    paper.table(["Jo Vale", "Mum", "Tom Reed", "Social worker"], ["Ann Bell", "School nurse", "", ""])
    paper.head("Outcome 1: Amy is fed", 2)
    assert fields(paper.source())["people"] == [
        ("Jo Vale", "Mum"), ("Tom Reed", "Social worker"), ("Ann Bell", "School nurse"),
    ]  # fmt: skip


def test_children_lie_side_by_side_under_a_label_nobody_knows(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Names on the register", "Amy Vale", "Ben Vale", "Cai Vale"],
        ["D.O.B.", "2 March 2015", "3 April 2017", "4 May 2019"],
        ["Registered on", "25 September 2026", "", ""],
        merged=((2, 1, 2, 3),),
    )
    paper.head("Outcome 1: Amy is fed", 2)
    assert [one[:2] for one in fields(paper.source())["children"]] == [
        ("Amy Vale", "2015-03-02"), ("Ben Vale", "2017-04-03"), ("Cai Vale", "2019-05-04"),
    ]  # fmt: skip


def test_a_name_and_a_date_of_birth_tell_a_header_whatever_stands_beside(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Name", "Date of birth", "Gender", "System ID", "Is this person a subject of this form?"],
        ["Amy Vale", "02/03/2015", "F", "4410982", "Yes"],
    )
    paper.head("Outcome 1: Amy is fed", 2)
    assert [one[:2] for one in fields(paper.source())["children"]] == [("Amy Vale", "2015-03-02")]


def test_those_who_sign_are_no_children(paper: Any, fields: Fields) -> None:
    paper.table(["Name", "Amy Vale", "Date of birth", "02/03/2015", "Sex", "F"])
    paper.head("Outcome 1: Amy is fed", 2)
    paper.table(["Name", "Jo Vale", "Signed / dated", ""], ["Name", "Tom Reed", "Signed / dated", ""])
    assert [one[0] for one in fields(paper.source())["children"]] == ["Amy Vale"]


def test_a_label_in_a_cell_is_not_the_heading_of_the_rows_below(paper: Any) -> None:
    paper.head("The plan", 2)
    paper.table(["Timescale", "soon", "Progress:"], ["Who", "Jo Vale", ""], ["Timescale", "later", "Progress:"])
    below = [one.place for one in paper.source().explained if one.text != "Progress:"]
    assert {place.heading for place in below} == {"The plan"}
