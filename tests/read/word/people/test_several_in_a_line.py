"""Children and people named in one line are all read, each as what the line says."""

from __future__ import annotations

from typing import Any

import pytest


def _plan(paper: Any, *lines: str) -> Any:
    paper.lines(*lines)
    paper.table(["Action", "Who", "When"], ["Take them to school", "Jo Bell", "1 May 2027"])
    return paper.source().plan


def test_a_list_of_children_may_hold_one_who_is_not_born(paper: Any) -> None:
    plan = _plan(
        paper,
        "Children: Yusuf Haddad (born 3.4.2015), Layla Haddad (born 19.9.2018), unborn baby (EDD 22 February 2027)",
    )
    assert [str(one.born or one.expected) for one in plan.children] == ["2015-04-03", "2018-09-19", "2027-02-22"]


def test_each_parent_of_a_line_is_somebody_whatever_is_said_between(paper: Any) -> None:
    plan = _plan(paper, "Parents: Rania Al-Khatib (mother), speaks Arabic. Samir Haddad (father), lives elsewhere.")
    assert [one.name for one in plan.people] == ["Rania Al-Khatib", "Samir Haddad"]


def test_two_surnames_of_a_family_are_nobody(paper: Any) -> None:
    assert not _plan(paper, "Family: Al-Khatib / Haddad").people


def test_a_label_behind_a_gap_does_not_take_the_name_before_it(paper: Any) -> None:
    plan = _plan(paper, "Social worker: Gareth Prosser   Manager: Ruth Adeyemi   IRO/Chair: Colin Marsh")
    assert [(one.name, one.role) for one in plan.people] == [
        ("Gareth Prosser", "Social worker"),
        ("Ruth Adeyemi", "Manager"),
        ("Colin Marsh", "IRO/Chair"),
    ]
    assert plan.team_manager == "ruth-adeyemi"


@pytest.mark.parametrize(
    "line",
    [
        "Apologies: Lewis Tarn (father), PC 1234 Marsh",
        "Present: DC 4431 Rowe, Jo Bell",
        "Present: PC 77 Marsh; Jo Bell",
    ],
)
def test_an_officer_with_a_number_is_one_of_them(paper: Any, line: str) -> None:
    paper.head("Child Protection Plan", 0)
    paper.lines("Child: Amy Vale", line)
    paper.table(["Action", "Who", "When"], ["Take her to school", "Nan", "1 May 2027"])
    named = [one.name for one in paper.source().plan.people]
    assert len(named) == 2
    assert all(name in line for name in named)


@pytest.mark.parametrize(
    "line",
    [
        "Attendees: Jo Bell (health visitor), Sana Khan (mother) and Ann Lee (SW). Apologies: Owen Frith (DSL).",
        "Present: Jo Bell (HV), Sana Khan (Mum), Ann Lee (SW). Apologies: Owen Frith.",
        "Present: Jo Bell, health visitor; Sana Khan, mother; Ann Lee, SW; sent apologies: Owen Frith, DSL.",
        "Apologies: Jo Bell (HV); present: Sana Khan (mother), Ann Lee (SW), Owen Frith (DSL)",
    ],
)
def test_a_label_within_a_line_of_people_begins_another_list(paper: Any, line: str) -> None:
    people = _plan(paper, line).people
    assert [one.name for one in people] == ["Jo Bell", "Sana Khan", "Ann Lee", "Owen Frith"]
    assert not any(one.agency for one in people)


def test_the_full_stop_behind_a_list_is_of_no_role(paper: Any) -> None:
    assert _plan(paper, "Present: Jo Bell, health visitor.").people[0].role == "health visitor"


def test_each_name_with_what_stands_behind_its_dash(paper: Any) -> None:
    line = "Core group: Fiona Gow – SW, Mr Paul Lamb – DHT Oakfield PS, Tam Guthrie – addictions nurse, Harbour Clinic"
    people = _plan(paper, line).people
    assert [(one.name, one.role) for one in people] == [
        ("Fiona Gow", "SW"),
        ("Mr Paul Lamb", "DHT Oakfield PS"),
        ("Tam Guthrie", "addictions nurse"),
    ]


def test_what_somebody_is_may_stand_before_the_dash_of_the_first(paper: Any) -> None:
    paper.lines("Name of child: Amy Gow")
    paper.table(
        ["Others", "Wee Granny – Morag Gow (gt gran), Isla Rennie – Jamie's sister; Pete Lamb, addictions nurse"]
    )
    paper.table(["Outcome", "Action"], ["Amy is safe", "Ring 999"])
    assert [one.name for one in paper.source().plan.people] == ["Morag Gow", "Isla Rennie", "Pete Lamb"]


def test_two_who_hold_one_post_for_two_children(paper: Any) -> None:
    paper.lines("Children: Mirren Gow, 6 & Cole Gow, 2")
    paper.table(["Named person", "Mr Dougal Baird (Mirren) / Fiona Strang HV (Cole)"], ["School", "Kirkbrae PS"])
    paper.table(["Outcome", "Action"], ["Amy is safe", "Ring 999"])
    people = paper.source().plan.people
    assert [(one.name, one.role, one.agency) for one in people] == [
        ("Mr Dougal Baird", "Named person", None),
        ("Fiona Strang", "Named person", None),
    ]
