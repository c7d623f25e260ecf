"""Lines and headings: recommendations in minutes, each child's own part, themes, questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.vocabulary.questions import question

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("marks", "below"),
    [
        (("R1.", "R2."), ("Action: Jo Vale. Timescale: today.", "Action: Kit Osei. Timescale: 6 weeks.")),
        (("R1.", "R2."), ("Action: Jo Vale. Timescale: today", "Action: Kit Osei. Timescale: 6 weeks")),
        (("7.1", "7.2"), ("By whom: Jo Vale; By when: today", "By whom: Kit Osei; By when: 6 weeks")),
        (("(a)", "(b)"), ("Lead: Jo Vale – Timescale: today", "Lead: Kit Osei – Timescale: 6 weeks")),
    ],
)
@pytest.mark.parametrize("bold", [False, True])
def test_who_and_when_stand_on_the_line_below_a_recommendation(
    paper: Any, fields: Fields, marks: tuple[str, str], below: tuple[str, str], bold: bool
) -> None:
    paper.lines("MINUTES OF AN INITIAL CHILD PROTECTION CONFERENCE", bold=True)
    paper.lines("Outcome 1: Amy is warm at night", bold=True)
    for mark, text, who in zip(marks, ("Jo is to buy oil", "A grant is to be found"), below, strict=True):
        paper.lines(f"{mark}  {text}.")
        paper.lines(who, bold=bold)
    assert fields(paper.source())["outcomes"] == [
        ("Amy is warm at night", [], [("Jo is to buy oil.", "Jo Vale", "today"),
                                      ("A grant is to be found.", "Kit Osei", "6 weeks")]),
    ]  # fmt: skip


def test_recommendations_without_an_outcome_are_actions_too(paper: Any, fields: Fields) -> None:
    paper.lines("Minutes of the review child protection conference", bold=True)
    paper.lines("6. Recommendations", bold=True)
    paper.lines("Rec 1. Jo is to see a doctor.", "Responsible: Jo Vale. By: 3 May 2027")
    paper.lines("Rec 2. School is to offer breakfast.", "Responsible: Mrs Lamb. By: straight away")
    assert fields(paper.source())["outcomes"] == [
        (None, [], [("Jo is to see a doctor.", "Jo Vale", "3 May 2027"),
                    ("School is to offer breakfast.", "Mrs Lamb", "straight away")]),
    ]  # fmt: skip


def test_general_recommendations_serve_no_outcome_above_them(paper: Any, fields: Fields) -> None:
    paper.lines("Outcome 1: Amy is warm at night", bold=True)
    paper.lines("R1. Jo is to buy oil.", "Action: Jo Vale. Timescale: today.")
    paper.lines("General recommendations", bold=True)
    paper.lines("R2. The core group is to meet.", "Action: Kit Osei (lead). Timescale: 4 May 2027 at 2pm.")
    assert fields(paper.source())["outcomes"] == [
        ("Amy is warm at night", [], [("Jo is to buy oil.", "Jo Vale", "today")]),
        (None, [], [("The core group is to meet.", "Kit Osei (lead)", "4 May 2027 at 2pm")]),
    ]


@pytest.mark.parametrize(
    "heading",
    ["Amy Vale – d.o.b. 2.3.15 – Neglect", "Amy Vale (02/03/2015) – Neglect", "Amy Vale, born 2 March 2015, Neglect"],
)
def test_a_childs_own_heading_tells_who_it_is_about(paper: Any, fields: Fields, heading: str) -> None:
    paper.head("Child protection plan for Amy and Ben")
    paper.head(heading, 2)
    paper.table(["Outcome", "Action"], ["Amy is warm", "Buy oil"])
    paper.head("Ben Vale – d.o.b. 4.5.19 – Emotional abuse", 2)
    paper.table(["Outcome", "Action"], ["Ben hears kind words", "Go to the course"])
    assert fields(paper.source())["children"] == [
        ("Amy Vale", "2015-03-02", "Neglect"),
        ("Ben Vale", "2019-05-04", "Emotional abuse"),
    ]


def test_names_and_dates_of_birth_stand_behind_one_label(paper: Any, fields: Fields) -> None:
    paper.lines("Names and dates of birth: Tyler Cope (06/03/2017) and Sienna Cope (15/08/2022)")
    paper.lines("Subject to a plan under the category of: Physical abuse and neglect")
    paper.table(["Outcome", "Action"], ["They are safe", "Fit a chain"])
    assert fields(paper.source())["children"] == [
        ("Tyler Cope", "2017-03-06", "Physical abuse and neglect"),
        ("Sienna Cope", "2022-08-15", "Physical abuse and neglect"),
    ]


def test_a_baby_who_is_due_has_no_date_of_birth(paper: Any) -> None:
    paper.table(["Child 1", "Baby Vale", "d.o.b.", "unborn, due 9/6/2027"], ["Category", "Neglect", "Plan no.", "2"])
    paper.table(["Outcome", "The baby is born well"])
    child = paper.source().plan.children[0]
    assert (child.born, str(child.expected)) == (None, "2027-06-09")


def test_a_heading_that_only_names_a_theme_is_no_worry(paper: Any, fields: Fields) -> None:
    for number, theme, worry in ((1, "School", "Amy is late."), (2, "Warmth", "Amy is cold.")):
        paper.head(f"Need {number}: {theme}", 2)
        paper.lines(f"Worry: {worry}", "Outcome: It is better")
    assert fields(paper.source())["concerns"] == ["Amy is late.", "Amy is cold."]


def test_a_worry_with_a_number_is_a_worry_though_no_other_follows(paper: Any, fields: Fields) -> None:
    paper.head("Worry 1: Amy is cold and hungry", 2)
    paper.lines("What do we want to be different? Amy is warm", "How will Amy know? Her bed is warm")
    read = fields(paper.source())
    assert read["concerns"] == ["Amy is cold and hungry"]
    assert read["outcomes"] == [("Amy is warm", ["Her bed is warm"], [])]


def test_a_heading_that_asks_twice_holds_no_contingency(paper: Any, fields: Fields) -> None:
    paper.lines("Outcome 1: Amy is warm", bold=True)
    paper.lines("Contingency plan – what will happen if things do not get better or get worse", bold=True)
    paper.lines("If the room is cold, Kit will ring Nan.")
    assert fields(paper.source())["contingency"] == [("If the room is cold", "Kit will ring Nan.", None, None)]


def test_owner_and_time_behind_a_colon_are_no_part_of_the_action(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Amy is ready for school")
    paper.bullets("School uniform: Mrs Lamb, by half term", "Ask Amy: what helps?")
    assert fields(paper.source())["outcomes"][0][2] == [
        ("School uniform", "Mrs Lamb", "half term"),
        ("Ask Amy: what helps?", None, None),
    ]


def test_actions_follow_a_line_of_evidence_after_a_line_of_worry(paper: Any, fields: Fields) -> None:
    paper.head("Goal 1 - Amy is warm", 2)
    paper.lines("What’s the worry? Amy’s room is 9 degrees.", "How we’ll know we’re there: 18 degrees at each visit")
    paper.lines("1. Buy oil", "Who: Jo", "When: 3 May 2027", "2. Mend window", "Who: Landlord", "When: Friday")
    assert fields(paper.source())["outcomes"] == [
        ("Amy is warm", ["18 degrees at each visit"], [("Buy oil", "Jo", "3 May 2027"),
                                                       ("Mend window", "Landlord", "Friday")]),
    ]  # fmt: skip


@pytest.mark.parametrize("heading", ["What we agreed", "What everyone agreed", "What has been agreed"])
@pytest.mark.parametrize(
    "opening",
    ["We will know this is working when", "You’ll be able to tell because", "Everyone will know that it has helped if"],
)
def test_a_letter_tells_its_goals_who_does_what_and_how_all_will_know(
    paper: Any, fields: Fields, heading: str, opening: str
) -> None:
    paper.lines("What is good", bold=True)
    paper.lines("Amy likes school.")
    paper.lines(heading, bold=True)
    for goal in ("1. Amy is warm at night.", "2. Amy is at school by nine."):
        paper.lines(goal, bold=True)
        paper.bullets("Jo Vale: buy oil (by 3 May 2027)", "Mr Teare: keep a place for her (straight away)")
        paper.lines(f"{opening} she says so.")
    does = [("buy oil", "Jo Vale", "3 May 2027"), ("keep a place for her", "Mr Teare", "straight away")]
    assert fields(paper.source())["outcomes"] == [
        ("Amy is warm at night.", ["she says so."], does),
        ("Amy is at school by nine.", ["she says so."], does),
    ]


def test_how_people_know_the_child_is_what_they_are_to_them_and_no_evidence(paper: Any) -> None:
    paper.head("Our network", 2)
    paper.table(
        ["Who", "How they know Amy", "Phone"], ["Jo Vale", "Mum", "01632 960111"], ["Kit Osei", "Social worker", ""]
    )
    paper.lines("What are we worried about?", bold=True)
    paper.lines("Amy is cold at night.")
    plan = paper.source().plan
    assert [person.name for person in plan.people] == ["Jo Vale", "Kit Osei"]
    assert not plan.outcomes


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("Pam? / Why?", "concern"),
        ("Sut fydd Gethin yn gwybod? / How will Gethin know?", "evidence"),
        ("Cwm / Valley", None),
    ],
)
def test_a_question_in_two_languages_asks_what_it_asks_in_english(asked: str, key: str | None) -> None:
    assert question(asked) == key


def test_a_question_over_a_list_in_a_childs_part_is_no_outcome(paper: Any, fields: Fields) -> None:
    paper.head("Aaliyah’s plan", 2)
    paper.head("What has been happening to Aaliyah", 3)
    paper.bullets("Aaliyah has cut her arms.", "She has slept at friends’ houses.")
    paper.head("What Aaliyah needs and how Aaliyah will get it", 3)
    paper.table(
        ["The change we want", "How we will get there", "Whose job is it?"], ["She is safe", "Lock knives", "Sean"]
    )
    read = fields(paper.source())
    assert read["concerns"] == ["Aaliyah has cut her arms.", "She has slept at friends’ houses."]
    assert read["outcomes"] == [("She is safe", [], [("Lock knives", "Sean", None)])]


def test_a_label_without_a_value_takes_nothing_from_under_the_next_label(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Leo eats with his friends", 2)
    paper.lines("What we will do", "Ask the club about a place.", "By whom: Jo Vale", "By when:", "How we will know",
                "Leo has lunch four days in five")  # fmt: skip
    assert fields(paper.source())["outcomes"] == [
        ("Leo eats with his friends", ["Leo has lunch four days in five"],
         [("Ask the club about a place.", "Jo Vale", None)]),
    ]  # fmt: skip
