"""Plans that are told rather than tabled: letters, promises, weeks, e-mails, a child's own version."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.parts.inline import inline
from planlint.read.word.text.spans import Words

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "[Gran Dunne, from Friday 7 May] sleeps at the flat",
            ("sleeps at the flat", "Gran Dunne", "from Friday 7 May"),
        ),
        ("Four sessions >> Ellis Royle >> by 30/7/27", ("Four sessions", "Ellis Royle", "30/7/27")),
        ("Four sessions → Ellis Royle → by 30/7/27", ("Four sessions", "Ellis Royle", "30/7/27")),
        ("Mum says: “I will see Bev.”", ("I will see Bev.", "Mum", None)),
        ("Grandad has promised: “I will stay.”", ("I will stay.", "Grandad", None)),
        ("By 2 June 2027: ask the police", ("ask the police", None, "By 2 June 2027")),
        ("Leanne – runs a hot bath every night", ("runs a hot bath every night", "Leanne", None)),
        ("Nursery (2-year-old funding)", ("Nursery (2-year-old funding)", None, None)),
        ("Chantelle’s words: “I want a chance.”", ("Chantelle’s words: “I want a chance.”", None, None)),
    ],
)
def test_who_and_when_stand_apart_in_one_line(line: str, said: tuple[str | None, ...]) -> None:
    found = inline(Words(line, ((0, len(line)),)))
    assert (
        found.description.value,
        found.by_whom.value if found.by_whom else None,
        found.by_when.value if found.by_when else None,
    ) == said


def test_an_outcome_within_the_sentence_that_leads_to_its_actions(paper: Any, fields: Fields) -> None:
    paper.lines("What we want for the girls", bold=True)
    paper.lines("The first thing we all want is that Tolu sleeps well. So we agreed that:")
    paper.bullets("Bisi will ring the doctor.")
    paper.lines("And the second is that Ayo eats at school. For that:")
    paper.bullets("Tim will sit with Ayo.")
    assert fields(paper.source())["outcomes"] == [
        ("Tolu sleeps well.", [], [("Bisi will ring the doctor.", "Bisi", None)]),
        ("Ayo eats at school.", [], [("Tim will sit with Ayo.", "Tim", None)]),
    ]


def test_a_heading_that_is_a_date_dates_what_stands_below_it(paper: Any, fields: Fields) -> None:
    paper.head("By Wednesday 9 September 2026", 2)
    paper.lines("Both children have a safe way out of the house.", bold=True)
    paper.lines("Steve – clears the landing and the back bedroom window")
    paper.head("If a week goes badly", 2)
    paper.lines("If the house fills up, the children will sleep at Jo’s.")
    read = fields(paper.source())
    assert read["outcomes"] == [
        (
            "Both children have a safe way out of the house.",
            [],
            [("clears the landing and the back bedroom window", "Steve", "Wednesday 9 September 2026")],
        )
    ]
    assert [one[0] for one in read["contingency"]] == ["If the house fills up"]


def test_words_in_capitals_are_headings_in_a_pasted_mail(paper: Any, fields: Fields) -> None:
    paper.lines(
        "WORRIES\n* Riley has cut his arms twice\n* Mason is scared on Fridays",
        "PLAN B\n* if Riley cuts again Dan takes him to hospital",
    )
    read = fields(paper.source())
    assert read["concerns"] == ["Riley has cut his arms twice", "Mason is scared on Fridays"]
    assert len(read["contingency"]) == 1


def test_a_child_of_a_sentence_with_the_birthday_in_the_next(paper: Any, fields: Fields) -> None:
    paper.lines("This plan belongs to Ruby Ann Castell. My birthday is 30 April 2017.")
    paper.head("What are the grown-ups worried about?")
    paper.lines("✘  You have had toothache since Easter.", "✘  You have been late for school.")
    read = fields(paper.source())
    assert read["children"] == [("Ruby Ann Castell", "2017-04-30", None)]
    assert read["concerns"] == ["You have had toothache since Easter.", "You have been late for school."]


def test_a_short_name_in_the_title_is_the_child_of_the_sentence(paper: Any, fields: Fields) -> None:
    paper.lines("The child protection plan for Tolu", bold=True)
    paper.lines("The plan is for Toluwani Olowu (born 3/11/2015). It was made under the heading of emotional abuse.")
    paper.lines("Why we are worried", bold=True)
    paper.bullets("Tolu has stopped eating.")
    assert fields(paper.source())["children"] == [("Toluwani Olowu", "2015-11-03", "emotional abuse")]


def test_who_and_when_on_the_line_below_each_task_of_a_cell(paper: Any, fields: Fields) -> None:
    paper.table(
        ["The change we are after", "Conor plays in a safe house"],
        [
            "Tasks",
            "• Fit the stair gates\nDermot; 26 February 2027\n• Home accident check\nFionnuala Rice; 10 March 2027",
        ],
        ["What will tell us", "No new injury"],
    )
    assert fields(paper.source())["outcomes"] == [
        (
            "Conor plays in a safe house",
            ["No new injury"],
            [
                ("Fit the stair gates", "Dermot", "26 February 2027"),
                ("Home accident check", "Fionnuala Rice", "10 March 2027"),
            ],
        )
    ]


def test_children_side_by_side_with_the_labels_in_the_first_column(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Details", "1", "2"],
        ["Child’s name", "Cormac Devenny", "Aoife Devenny"],
        ["DOB", "01.12.10", "17.09.13"],
        ["CPR category", "Potential Physical Abuse", "Potential Emotional Abuse"],
    )
    paper.lines("Reason for registration", bold=True)
    paper.lines("(a)  Thomas struck Cormac with a belt on 12 July.", "(b)  Aoife has been sleeping at friends’ houses.")
    read = fields(paper.source())
    assert read["children"] == [
        ("Cormac Devenny", "2010-12-01", "Potential Physical Abuse"),
        ("Aoife Devenny", "2013-09-17", "Potential Emotional Abuse"),
    ]
    assert len(read["concerns"]) == 2


def test_a_list_laid_out_as_a_table_is_a_list(paper: Any, fields: Fields) -> None:
    paper.head("Why we have a plan", 2)
    paper.table(["1", "Jasmine has been missing overnight."], ["2", "Leon is often alone."])
    assert fields(paper.source())["concerns"] == ["Jasmine has been missing overnight.", "Leon is often alone."]


def test_what_was_decided_for_a_child_tells_the_category(paper: Any, fields: Fields) -> None:
    paper.head("Subject children", 3)
    paper.table(
        ["Surname", "Forename(s)", "Date of Birth", "Decision"],
        ["Pargeter", "Amelia Rose", "22.3.12", "Plan – Emotional Abuse"],
        ["Lyle", "Freddie", "6.2.23", "Plan – Neglect"],
    )
    paper.head("Concerns", 3)
    paper.bullets("Freddie is wet all day.")
    assert fields(paper.source())["children"] == [
        ("Amelia Rose Pargeter", "2012-03-22", "Emotional Abuse"),
        ("Freddie Lyle", "2023-02-06", "Neglect"),
    ]


def test_boxes_to_tick_beside_any_label_may_tell_the_category(paper: Any, fields: Fields) -> None:
    paper.lines("Child: Eilidh Buchan   Date of birth: 21 June 2014")
    paper.lines("Areas of concern (tick all): ☐ Domestic abuse   ☒ Parental substance use   ☐ Sexual abuse")
    paper.head("Concerns")
    paper.bullets("Tablets were on the floor.")
    assert fields(paper.source())["children"] == [("Eilidh Buchan", "2014-06-21", "Parental substance use")]


def test_a_table_typed_with_tabs_under_headers_in_two_languages(paper: Any, fields: Fields) -> None:
    paper.lines("Enw / Name:\tGwen Pritchard\tGanwyd / Born:\t03/07/2016\tCategori / Category:\tNeglect")
    paper.lines("Canlyniad personol 1  /  Personal outcome 1", "Gwen has water and heat.", bold=True)
    paper.lines(
        "Pwy / Who\tErbyn pryd / By when\tCam gweithredu / Step to be taken", "Rhys Tudor\t12.01.27\tLag the pipe"
    )
    read = fields(paper.source())
    assert read["children"] == [("Gwen Pritchard", "2016-07-03", "Neglect")]
    assert read["outcomes"] == [("Gwen has water and heat.", [], [("Lag the pipe", "Rhys Tudor", "12.01.27")])]
