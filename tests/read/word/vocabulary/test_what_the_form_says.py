"""What a form says of itself and of its parts: instructions, marks, lines that lead to a list, boxes to tick, names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.facts.labels import asked
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.head_nouns import of_head
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.instructions import instructs
from planlint.read.word.vocabulary.terms import terms

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("Work required", "action"),
        ("Help to be offered to the family", "action"),
        ("Actions by family and professionals", "action"),
        ("Result wanted", "outcome"),
        ("Expected change for the child", "outcome"),
        ("Date required", "by_when"),
        ("Action by (date)", "by_when"),
        ("Needed by", "by_when"),
        ("Who / deadline", "who_when"),
        ("Task holder", "by_whom"),
        ("Progress at core group", "progress"),
        ("What needs to be put in place", "action"),
        ("What will be different that we can see?", "evidence"),
        ("Where are we with this?", "progress"),
        ("Otherwise", "contingency"),
        ("Set in motion by", "by_whom"),
        ("Taken forward by", "by_whom"),
        ("Tested against", "evidence"),
        ("Effect sought for the child", "outcome"),
        ("Should this occur", "if_this"),
        ("Link to the young people", "relation"),
        ("Line status", "status"),
        ("Action due", "by_when"),
        ("Task owner", "by_whom"),
        ("Response owner", "by_whom"),
        ("Action type", None),
        ("Task last changed", None),
        ("What actions are needed for outcome 1?", "action"),
    ],
)
def test_a_header_is_about_its_noun_whatever_stands_around_it(header: str, key: str | None) -> None:
    assert column_keys(terms(), header, loose=True) == key


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Reasons why the child is subject to a plan", "concern"),
        ("Grounds for registration", "concern"),
        ("What brought us here", "concern"),
        ("Background and concerns", "concern"),
        ("Tasks for parents", "action"),
        ("Support for the family", "action"),
        ("Things that help keep the children safe", "strength"),
        ("When things go wrong", "contingency"),
        ("If we need to act quickly", "contingency"),
        ("Crisis arrangements", "contingency"),
        ("If the plan stops working", "contingency"),
        ("If you are unhappy with this plan", "complaints"),
        ("Which matters remain unresolved for these children?", "concern"),
        ("What issues led to registration?", "concern"),
        ("Hazards to children", "concern"),
        ("Harm factors present", "concern"),
        ("Concerns outstanding", "concern"),
        ("What is already in place that protects them?", "strength"),
        ("What assets do this family and its friends bring?", "strength"),
        ("Mitigating factors", "strength"),
        ("What intended effect on the child is being arranged?", "outcomes"),
        ("What sets off an escalation, and who acts?", "contingency"),
        ("What does Amy say?", "wishes"),
        ("What do parents think?", "views"),
        ("Section 4a of 9: Contingency", "contingency"),
    ],
)
def test_a_heading_is_about_its_noun_or_its_clause(heading: str, key: str | None) -> None:
    found = terms().headings.whole(heading) or about(terms(), heading)
    assert found == key


@pytest.mark.parametrize("label", ["Description of need", "Change wanted", "Concern identified"])
def test_a_label_of_a_noun_and_what_is_asked_of_it_is_one(label: str) -> None:
    assert asked(terms(), label) in ("concern", "outcome")


@pytest.mark.parametrize("words", ["Help with housing", "Work with Mum on routines", "Leo has support at school"])
def test_what_somebody_does_is_no_label(words: str) -> None:
    assert asked(terms(), words) is None


def test_a_sentence_has_no_noun_of_a_heading() -> None:
    assert of_head("Mum has support from her sister", terms().columns.whole) is None


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Add more rows if you need them.", True),
        ("What will be done if the plan is not working? Do not leave blank.", True),
        ("Please tick one category for each child", True),
        ("Outcomes should be SMART.", True),
        ("Delete as appropriate", True),
        ("Add Leo to the waiting list.", False),
        ("Complete the form for free school meals by Friday.", False),
        ("Do not leave Leo alone with Karl.", False),
        ("Use the safety plan. Ring 999.", False),
        ("What will be done if the plan is not working?", False),
        ("List one per line. Avoid abbreviations.", True),
        ("(free text - each on new line)", True),
        ("Not just “back to court”.", True),
        ("Select or type. Be specific about who, when and the effect.", True),
        ("Answers marked * are mandatory for this step.", True),
        ("Not just at night: Nan stays all weekend.", False),
    ],
)
def test_how_a_form_is_filled_in_is_told_from_what_a_family_does(text: str, is_one: bool) -> None:
    assert instructs(text) == is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Group 3 of 9", True),
        ("Task record 1 of 5   (row id 931011)", True),
        ("Answered by: abc_07", True),
        ("Form instance 551207", True),
        ("Created 19 Jan 2027 / Completed 27 Jan 2027", True),
        ("Printed from Mosaic on 28 Jan 2027 08:55. Blank questions have been left out of this print.", True),
        ("<< end of form 5510023 >>", True),
        ("Outcome 1 of 4", False),
        ("Step 2", False),
        ("Created a rota with Nan", False),
        ("Run by the family centre", False),
        ("Print the plan out for Mum", False),
    ],
)
def test_what_a_system_prints_of_itself_is_told_from_what_is_planned(text: str, is_one: bool) -> None:
    assert instructs(text) == is_one


def test_instructions_are_nobodys_action_and_are_not_lost(paper: Any, fields: Fields) -> None:
    paper.head("Outcome: Leo is fed well")
    paper.table(
        ["Action", "Who", "When"],
        ["Cook each evening", "Kelly", "from today"],
        ["Add more rows if you need them.", "", ""],
    )
    read = paper.source()
    assert fields(read)["outcomes"] == [("Leo is fed well", [], [("Cook each evening", "Kelly", "from today")])]
    assert any("Add more rows" in one for one in fields(read)["unplaced"])


def test_a_mark_before_a_goal_stands_for_it_in_a_table_of_steps(paper: Any, fields: Fields) -> None:
    paper.head("Safety goals")
    paper.lines("SG1: Leo sleeps well", "SG2: Leo is fed well")
    paper.table(
        ["Goal", "Who", "Next step", "When"],
        ["SG2", "Kelly", "Cook each evening", "from today"],
        ["SG1", "Dan", "Buy a bed", "4 June 2027"],
    )
    assert fields(paper.source())["outcomes"] == [
        ("Leo sleeps well", [], [("Buy a bed", "Dan", "4 June 2027")]),
        ("Leo is fed well", [], [("Cook each evening", "Kelly", "from today")]),
    ]


def test_a_line_that_leads_to_a_list_says_what_it_holds(paper: Any, fields: Fields) -> None:
    paper.lines("4. Analysis", bold=True)
    paper.lines("The conference identified the following risks of harm:")
    paper.lines("(a) Leo is often hungry.", "(b) Leo sleeps on the floor.")
    paper.lines("The following protective factors were noted:")
    paper.lines("(a) Leo and Kelly are close.")
    read = fields(paper.source())
    assert read["concerns"] == ["Leo is often hungry.", "Leo sleeps on the floor."]
    assert read["strengths"] == ["Leo and Kelly are close."]


def test_categories_are_ticked_under_their_names(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan", 0)
    paper.table(
        ["Child", "Date of birth", "Physical", "Emotional", "Neglect"],
        ["Finlo Kewish", "3 May 2015", "☐", "☐", "☒"],
        ["Breeshey Kewish", "9 June 2018", "☐", "☒", "☐"],
    )
    assert fields(paper.source())["children"] == [
        ("Finlo Kewish", "2015-05-03", "Neglect"),
        ("Breeshey Kewish", "2018-06-09", "Emotional"),
    ]


def test_only_one_column_holds_the_name(paper: Any, fields: Fields) -> None:
    paper.head("Concerns")
    paper.bullets("Leo is often hungry.")
    paper.head("Core group members")
    paper.table(
        ["Role", "Name", "Core group?"],
        ["Mother", "Bronagh Devlin", "☒ Yes  ☐ No"],
        ["Health visitor", "Paula Kerr", "☐ Yes  ☒ No"],
    )
    assert fields(paper.source())["people"] == [("Bronagh Devlin", "Mother"), ("Paula Kerr", "Health visitor")]


def test_in_a_table_on_its_side_one_label_may_be_unknown_and_one_value_reach_across(paper: Any, fields: Fields) -> None:
    paper.table(
        ["", "Goal 1", "Goal 2"],
        ["How things will be", "Dylan is home every night", "Dylan is proud of how he looks"],
        ["Barometer", "low", "high"],
        ["Steps", "Ring Dylan at 9pm", "Buy shoes"],
        ["Whose job is it?", "Carly", "Bilal Aziz"],
        ["Plan B", "If Dylan is not home by ten, Carly will ring the police.", ""],
        merged=((5, 1, 5, 2),),
    )
    read = fields(paper.source())
    assert read["outcomes"] == [
        ("Dylan is home every night", [], [("Ring Dylan at 9pm", "Carly", None)]),
        ("Dylan is proud of how he looks", [], [("Buy shoes", "Bilal Aziz", None)]),
    ]
    assert [one[0] for one in read["contingency"]] == ["If Dylan is not home by ten"]


def test_a_heading_with_a_name_of_the_family_is_a_child_where_a_birthday_stands_below(
    paper: Any, fields: Fields
) -> None:
    paper.head("Child protection plan: the Ashworth family")
    paper.table(["Name", "Link to the children"], ["Carly Ashworth", "Mum"], ["Femi Lawal", "Social worker"])
    for name, born in (("Dylan Ashworth", "18/06/2011"), ("Poppy Ashworth", "30/03/2016")):
        paper.head(name, 2)
        paper.lines(f"Date of birth: {born}      Category: Neglect")
        paper.table(["Outcome", "Action", "Who"], [f"{name.split()[0]} is safe", "Be at home", "Carly"])
    read = fields(paper.source())
    assert read["children"] == [
        ("Dylan Ashworth", "2011-06-18", "Neglect"),
        ("Poppy Ashworth", "2016-03-30", "Neglect"),
    ]
    assert [one[0] for one in read["outcomes"]] == ["Dylan is safe", "Poppy is safe"]
    assert read["people"] == [("Carly Ashworth", "Mum"), ("Femi Lawal", "Social worker")]


def test_a_second_outcome_named_in_two_languages_is_another_one(paper: Any, fields: Fields) -> None:
    for number, outcome, action in ((1, "Gethin is safe", "Block Karl"), (2, "Gethin is hopeful", "Draw together")):
        paper.table(
            [f"Canlyniad {number} / Outcome {number}", ""],
            [outcome, ""],
            ["Beth sydd angen digwydd? / What needs to happen?", "Pwy? / Who?"],
            [action, "Nerys Powell"],
            merged=((0, 0, 0, 1), (1, 0, 1, 1)),
        )
    assert fields(paper.source())["outcomes"] == [
        ("Gethin is safe", [], [("Block Karl", "Nerys Powell", None)]),
        ("Gethin is hopeful", [], [("Draw together", "Nerys Powell", None)]),
    ]


def test_what_only_counts_is_nobodys_worry(paper: Any, fields: Fields) -> None:
    paper.head("Concerns")
    paper.lines("Step 1.1", "Leo is often hungry.", "2", "Leo sleeps on the floor.")
    assert fields(paper.source())["concerns"] == ["Leo is often hungry.", "Leo sleeps on the floor."]


def test_who_does_not_agree_is_told_elsewhere_than_in_the_contingency(paper: Any, fields: Fields) -> None:
    paper.head("Contingency")
    paper.lines("If Leo is hurt, Nan will ring 999.", "If you do not agree with this plan, ask for our leaflet.")
    read = fields(paper.source())
    assert [one[0] for one in read["contingency"]] == ["If Leo is hurt"]
    assert read["unplaced"] == ["If you do not agree with this plan, ask for our leaflet."]


def test_a_heading_in_two_languages_is_about_what_either_says() -> None:
    assert about(terms(), "Cynllun wrth gefn / If the plan has to change") == "contingency"
    assert about(terms(), "Yng ngeiriau’r plentyn / In the child’s words") == "wishes"


@pytest.mark.parametrize(
    "note",
    [
        "Guidance - one row per step.",
        "Clerk: circulate within ten days.",
        "Workers: no more than three goals. Use the family’s words.",
        "One table for each. Score 1 to 10 with the family.",
    ],
)
def test_notes_to_whoever_writes_are_none_of_the_plan(note: str) -> None:
    assert instructs(note)


@pytest.mark.parametrize(
    "note",
    [
        "Specify the action, the person who will carry it out and the timescale. “Ongoing” is not acceptable.",
        "State who will do what and by when.",
        "For each outcome, state the actions and who will do them.",
        "Select “Add another” to record a further need. Mandatory fields are marked *",
        "* indicates a mandatory field",
        "To add another need, click “Add another”.",
        "Use the My World Triangle. Only fill in the indicators that are relevant at this time.",
        "Ensure each action has a named lead and a date.",
        "Every action needs an owner and a date.",
        "Timescales should be dates, not “ongoing”.",
        "Name the person responsible, not the agency.",
        "Use the child’s own words.",
        "To be completed in block capitals.",
        "If more than one child, use a separate sheet.",
        "Repeat for each child.",
        "This box expands.",
        "Do not alter the headings.",
        "(500 characters)",
    ],
)
def test_how_a_form_is_filled_in_is_none_of_the_plan(note: str) -> None:
    assert instructs(note)


@pytest.mark.parametrize(
    "act",
    [
        "Specify to the school which days Dad may collect Amy.",
        "Use the new inhaler every morning.",
        "Select a nursery with Mum by 3 May.",
        "Identify a nursery place and who will take Amy there by 3 May.",
        "Ensure each child has a named nurse by May.",
        "Each parent must have a drug test every Tuesday.",
        "Complete every session of the course.",
        "Write to Dad in plain English about contact.",
        "If more than one appointment is missed, Jo will call the core group.",
        "Remember to take Amy to clinic on Tuesdays.",
        "Copy the safety plan to school and the GP.",
        "To be completed by 4 December",
    ],
)
def test_what_somebody_is_to_do_is_no_instruction_of_the_form(act: str) -> None:
    assert not instructs(act)


@pytest.mark.parametrize("words", ["Chair: Imelda Stokes", "Score her mood each night", "One copy to each school"])
def test_what_is_said_of_the_family_is_no_such_note(words: str) -> None:
    assert not instructs(words)


def test_an_aside_among_the_outcomes_is_none(paper: Any, fields: Fields) -> None:
    paper.head("Outcomes")
    paper.lines("Chair’s note: they are numbered so that steps can name them")
    paper.table(["Outcome", "Step", "Who"], ["Amy is in school every day", "Walk her there", "Kay Bell"])
    assert [one[0] for one in fields(paper.source())["outcomes"]] == ["Amy is in school every day"]
