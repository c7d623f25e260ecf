"""The child, the category and the people, where no label or header names them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_PLAN = ["Outcome", "Action"], ["Leo is safe", "Ring 999"]


@pytest.mark.parametrize(
    ("sentence", "category"),
    [
        ("Leo was made subject to a plan under the category of neglect on 3 March 2027.", "neglect"),
        (
            "The conference agreed a child protection plan for Emotional Abuse and Neglect.",
            "Emotional Abuse and Neglect",
        ),
        ("All present agreed. Category: Physical Abuse", "Physical Abuse"),
    ],
)
def test_a_sentence_tells_the_category(paper: Any, fields: Fields, sentence: str, category: str) -> None:
    paper.lines("Name of child: Leo Grant", sentence)
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [("Leo Grant", None, category)]


def test_a_label_for_the_category_counts_before_a_sentence(paper: Any, fields: Fields) -> None:
    paper.lines("At first there was a plan under the category of neglect.")
    paper.table(["Name of child", "Leo Grant"], ["Area of concern", "Physical abuse"])
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [("Leo Grant", None, "Physical abuse")]


def test_children_in_a_table_without_a_header(paper: Any, fields: Fields) -> None:
    paper.head("Children")
    paper.table(["Leo Grant", "6 January 2016", "Neglect"], ["Ada Grant", "02/05/2019", "Neglect"])
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [
        ("Leo Grant", "2016-01-06", "Neglect"), ("Ada Grant", "2019-05-02", "Neglect"),
    ]  # fmt: skip


def test_a_first_line_with_name_birth_and_category(paper: Any, fields: Fields) -> None:
    paper.lines("Leo Grant    DOB 06/01/2016    Category: Neglect")
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [("Leo Grant", "2016-01-06", "Neglect")]


def test_children_with_their_births_in_one_line(paper: Any, fields: Fields) -> None:
    paper.lines("Children: Leo Grant, born 6 January 2016, and Ada Grant, born 2 May 2019")
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [("Leo Grant", "2016-01-06", None), ("Ada Grant", "2019-05-02", None)]


def test_two_people_side_by_side_in_a_row(paper: Any, fields: Fields) -> None:
    paper.head("Core group")
    paper.table(
        ["Name", "Connection", "Name", "Connection"],
        ["Kelly Grant", "Mother", "Sam Ode", "Social worker"],
        ["Pat Grant", "Aunt", "", ""],
    )
    paper.table(*_PLAN)
    assert fields(paper.source())["people"] == [
        ("Kelly Grant", "Mother"), ("Sam Ode", "Social worker"), ("Pat Grant", "Aunt"),
    ]  # fmt: skip


def test_questions_in_rows_over_their_answers(paper: Any, fields: Fields) -> None:
    for question, answer in (
        ("Full name of child", "Leo Grant"), ("Date of birth", "06/01/2016"), ("Name of lead social worker", "Sam Ode"),
    ):  # fmt: skip
        paper.lines(question, bold=True)
        paper.lines(answer)
    paper.table(*_PLAN)
    found = fields(paper.source())
    assert found["children"] == [("Leo Grant", "2016-01-06", None)]
    assert found["people"] == [("Sam Ode", "lead social worker")]


@pytest.mark.parametrize(
    "line",
    [
        "Mother: ______________   Date: ________",
        "Social worker: Ms Vale went through her report. She has made 17 visits and Leo was seen on each.",
    ],
)
def test_a_line_to_sign_on_or_a_report_is_nobodys_name(paper: Any, line: str) -> None:
    paper.head("Child Protection Plan")
    paper.lines("Child: Leo Marsh, born 6 January 2016", line)
    assert paper.source().plan.people == ()


def test_the_header_of_a_table_for_signatures_is_nobody(paper: Any) -> None:
    paper.head("Child Protection Plan")
    paper.lines("Child: Leo Marsh, born 6 January 2016")
    paper.table(["Signed", "Date", "In agreement?"], ["", "", ""])
    assert paper.source().plan.people == ()


def test_each_child_of_a_list_may_have_a_category_of_its_own(paper: Any, fields: Fields) -> None:
    paper.head("Children")
    paper.lines("Leo Grant, born 6 January 2016, emotional harm", "Amy Grant, born 3 May 2019, neglect")
    paper.table(*_PLAN)
    read = fields(paper.source())["children"]
    assert read == [("Leo Grant", "2016-01-06", "emotional harm"), ("Amy Grant", "2019-05-03", "neglect")]


def test_a_child_beside_people_is_given_no_role(paper: Any) -> None:
    paper.lines(
        "Core Group Meeting – Minutes",
        "Re: Leo Marsh (dob 23.03.2013) and Amy Marsh (dob 12.11.2020)",
        "Plan category: Neglect (both children)",
        bold=True,
    )
    paper.lines("Present", bold=True)
    paper.lines("Jo Bell – Mum")
    paper.table(*_PLAN)
    source = paper.source()
    assert [one.kind.value for one in source.misfits] == []
    assert [child.name for child in source.plan.children] == ["Leo Marsh", "Amy Marsh"]


def test_an_initial_and_a_surname_in_a_box_for_signing_are_somebody_already_named(paper: Any, fields: Fields) -> None:
    paper.head("People")
    paper.table(["Name", "Role"], ["Kelly Grant", "Mother"], ["Magda Zielinska", "Social worker"])
    paper.table(*_PLAN)
    paper.table(["Parent’s signature", "K Grant", "Date", "3 March 2027"], ["Social worker", "M. Zielinska"])
    paper.table(["Parent’s signature", "J Unknown", "Date", "3 March 2027"])
    names = [name for name, *_ in fields(paper.source())["people"]]
    assert names == ["Kelly Grant", "Magda Zielinska"]


def test_letters_with_stops_are_nobody(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan – S.M.A.R.T.", 0)
    paper.lines("Name of child: Leo Grant")
    paper.table(*_PLAN)
    assert [name for name, *_ in fields(paper.source())["children"]] == ["Leo Grant"]


@pytest.mark.parametrize(
    "label", ["Our children and their birthdays", "Children and when they were born", "The children and their ages"]
)
def test_children_each_with_a_birthday_on_a_line(paper: Any, fields: Fields, label: str) -> None:
    paper.table([label, "Amy Vale – 4 May 2013\nBen Vale – 19 September 2015"], ["Category", "Neglect"])
    assert fields(paper.source())["children"] == [
        ("Amy Vale", "2013-05-04", "Neglect"),
        ("Ben Vale", "2015-09-19", "Neglect"),
    ]


def test_a_cell_for_the_name_that_holds_only_a_date_of_birth_is_a_child_without_a_name(paper: Any) -> None:
    paper.table(["Child’s name", "DOB: 12 March 2019"], ["School", "Hill Primary"])
    paper.table(*_PLAN)
    (child,) = paper.source().plan.children
    assert child.name is None
    assert str(child.born) == "2019-03-12"


def test_an_empty_label_among_people_tells_nobodys_post(paper: Any, fields: Fields) -> None:
    paper.head("People")
    paper.table(["Mother", "Kay Bell", "", "Tom Reed"], ["Social worker", "Jo Marsh", "GP", "Asha Patel"])
    paper.table(*_PLAN)
    assert "Kay Bell" in [name for name, *_ in fields(paper.source())["people"]]


def test_an_initial_with_another_role_is_another_person(paper: Any, fields: Fields) -> None:
    paper.head("People")
    paper.table(["Name", "Role"], ["Jane Webb", "Mother"], ["J. Webb", "Father"])
    paper.table(*_PLAN)
    assert [name for name, *_ in fields(paper.source())["people"]] == ["Jane Webb", "J. Webb"]


def test_a_line_left_for_a_post_to_sign_names_nobody(paper: Any, fields: Fields) -> None:
    paper.table(["Name", "Role"], ["Jo Bell", "Social worker"])
    paper.table(["Outcome", "Action", "Who"], ["Amy is safe", "Fit a lock", "Jo Bell"])
    paper.head("Signatures", 2)
    paper.table(["Name", "Signature", "Date"], ["Jo Bell", "", ""], ["Team manager", "", ""])
    read = fields(paper.source())
    assert [name for name, _ in read["people"]] == ["Jo Bell"]
    assert "Team manager" in read["unplaced"]


def test_a_cell_that_says_nobody_is_named_yet_is_read_at_once(paper: Any) -> None:
    before = time.process_time()
    paper.table(
        ["Name", "Role"],
        ["speech and language therapist not yet allocated, someone from the team to be confirmed", "SALT"],
        ["THE-NAME-IS-NOT-YET-KNOWN-AND-WILL-BE-TOLD-AT-THE-NEXT-MEETING-OF-THE-CORE-GROUP", "Health visitor"],
    )
    paper.table(*_PLAN)
    assert paper.source().plan
    assert time.process_time() - before < 5


@pytest.mark.parametrize(
    "name",
    [
        "OKORO, Blessing",
        "De SOUZA, Ana Maria",
        "McDONALD, Ann",
        "van der BERG, Jan",
        "SMITH-JONES, Amy",
        "vanDIJK, Eva",
    ],
)
def test_a_surname_in_capitals_may_stand_first(paper: Any, fields: Fields, name: str) -> None:
    paper.table(["Name", "Role"], [f"{name}, health visitor", ""])
    paper.table(*_PLAN)
    assert fields(paper.source())["people"] == [(name, "health visitor")]
