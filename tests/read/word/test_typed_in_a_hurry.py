"""What workers type who have no time: ages behind names, several facts a line, labels within the line of an act."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_PLAN = ["Outcome", "Action"], ["Leo is safe", "Ring 999"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Children: Oliwia W., 9, and Filip W., 4. Both on a plan since 13 January.", ["Oliwia W.", "Filip W."]),
        ("Children: Mirren Gow, 6 (P2 Kirkbrae PS)  &  Cole Gow, 5 months", ["Mirren Gow", "Cole Gow"]),
        ("Names on CPR: Aoife Daly (dob 22/7/16), Fiadh Daly (dob 17/4/24)", ["Aoife Daly", "Fiadh Daly"]),
    ],
)
def test_children_with_their_ages_are_so_many_children(paper: Any, fields: Fields, line: str, names: list[str]) -> None:
    paper.lines(line)
    paper.table(*_PLAN)
    assert [name for name, *_ in fields(paper.source())["children"]] == names


def test_a_council_behind_the_title_is_no_child(paper: Any, fields: Fields) -> None:
    paper.head("CHILD PROTECTION PLAN – MARLBECK", 0)
    paper.table(["Child", "DOB"], ["Kayden PRYCE", "14/06/2018"], ["Lexi PRYCE", "02/11/2022"])
    paper.table(*_PLAN)
    found = fields(paper.source())
    assert [name for name, *_ in found["children"]] == ["Kayden PRYCE", "Lexi PRYCE"]
    assert found["unplaced"] == ["MARLBECK"]


def test_the_one_child_may_be_called_by_a_lone_word_behind_the_title(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan – Kayden", 0)
    paper.table(["Child", "DOB"], ["Kayden Pryce", "14/06/2018"], ["Lexi Pryce", "02/11/2022"])
    paper.table(*_PLAN)
    assert [name for name, *_ in fields(paper.source())["children"]] == ["Kayden Pryce", "Lexi Pryce"]


def test_facts_in_one_line_parted_by_strokes(paper: Any, fields: Fields) -> None:
    paper.head("CP plan – Tyrell Banks", 0)
    paper.lines("dob 3 May 2010 (15)  /  category: neglect   /  SW: Marcin Zielak   /  chair: Lorna Peel")
    paper.table(*_PLAN)
    found = fields(paper.source())
    assert found["children"] == [("Tyrell Banks", "2010-05-03", "neglect")]
    assert found["people"] == [("Marcin Zielak", "SW"), ("Lorna Peel", "chair")]


def test_the_day_of_registration_and_the_category_behind_it(paper: Any, fields: Fields) -> None:
    paper.table(["Child", "Leo Grant"], ["Made subject", "7 October 2025, emotional harm"])
    paper.table(*_PLAN)
    source = paper.source()
    assert fields(source)["children"] == [("Leo Grant", None, "emotional harm")]
    assert source.plan.conference is not None
    assert str(source.plan.conference.date) == "2025-10-07"


def test_whether_a_child_is_on_the_register_is_no_name(paper: Any, fields: Fields) -> None:
    paper.table(["Child", "Leo Grant"], ["Names on register", "Yes - registered 9 June 2026"])
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [("Leo Grant", None, None)]


@pytest.mark.parametrize(
    ("row", "people"),
    [
        (["Mother", "Amy Turner, 27"], [("Amy Turner", "Mother")]),
        (["Mum / Dad", "Kirsty Gow 25 / Jamie Rennie 29 (has PR)"], [("Kirsty Gow", "Mum"), ("Jamie Rennie", "Dad")]),
        (["Allocated manager", "Phil Orton"], [("Phil Orton", "Allocated manager")]),
    ],
)
def test_people_beside_what_they_are(paper: Any, fields: Fields, row: list[str], people: list[tuple[str, str]]) -> None:
    paper.table(["Child", "Leo Grant"], row)
    paper.table(*_PLAN)
    assert fields(paper.source())["people"] == people


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Hannah Cole – head of year 10, Northgate Academy", ("Hannah Cole", "head of year 10")),
        ("Sinead Quigg HV", ("Sinead Quigg", "HV")),
        ("Gwen Ashby (SW)", ("Gwen Ashby", "SW")),
        ("Efua Mensah, 9 – sister", ("Efua Mensah", "sister")),
    ],
)
def test_what_stands_behind_a_name(paper: Any, fields: Fields, line: str, person: tuple[str, str]) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.head("Family and professionals")
    paper.bullets(line, "Priya Shah – mum")
    paper.table(*_PLAN)
    assert fields(paper.source())["people"][0] == person


def test_labels_within_the_line_of_an_act(paper: Any, fields: Fields) -> None:
    paper.head("Outcome A: Leo is at home overnight")
    paper.bullets(
        "Kwame sleeps at the flat (9pm–7am). Who: Kwame. Start: 9 March 2026. We will know because: Leo is in by ten.",
        "Timetable for school. Who: Hannah (timetable), Marcin (taxi form). When: by 16 March 2026.",
    )
    assert fields(paper.source())["outcomes"] == [
        (
            "Leo is at home overnight",
            ["Leo is in by ten."],
            [
                ("Kwame sleeps at the flat (9pm–7am).", "Kwame", "9 March 2026"),
                ("Timetable for school.", "Hannah (timetable), Marcin (taxi form)", "by 16 March 2026."),
            ],
        )
    ]


def test_scores_with_their_reasons_are_no_acts(paper: Any, fields: Fields) -> None:
    paper.head("Safety goals")
    paper.table(["Outcome", "Action", "Who"], ["Leo is safe", "Ring 999", "Nan"])
    paper.head("Scaling (0 = not safe tonight, 10 = close the case)")
    paper.table(["Who", "Score", "Because"], ["Nan", "5", "she rings me more"], ["Mum", "7", "it was one bad night"])
    assert [acts for *_, acts in fields(paper.source())["outcomes"]] == [[("Ring 999", "Nan", None)]]


@pytest.mark.parametrize("heading", ["Leo says", "What Leo told us"])
def test_what_the_child_says_below_a_heading(paper: Any, heading: str) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.head(heading)
    paper.lines("I want to go home.")
    paper.table(*_PLAN)
    assert [one.says for one in paper.source().plan.wishes_and_feelings] == ["I want to go home."]


def test_columns_that_are_known_are_not_read_by_their_looks(paper: Any, fields: Fields) -> None:
    paper.lines(
        "Names on CPR: Aoife Daly (dob 22/7/16), Fiadh Daly (dob 17/4/24)",
        "Gateway referral in March from the welfare officer, closed after the initial assessment, and opened again in "
        "May when the police were called to the house, as the back door had been put in before the children.",
    )
    paper.head("Objective 1: Aoife is at school and Fiadh is developing as she should")
    head = ["Assessed need / concern", "Action or service", "Person responsible", "Start", "Complete / review"]
    paper.table(
        [*head, "Expected outcome for child"],
        ["Mondays", "Majella walks Aoife in", "Majella Toner", "8/9/25", "check 3/10/25", "Aoife is in by 8.55"],
        ["Not walking", "Sinead does a check at home", "Sinead Quigg", "10/9/25", "19/9/25", "Fiadh is on the floor"],
        ["Sleep", "Clear the cot", "Ciara Donnelly", "9/9/25", "same day", "Fiadh sleeps in her cot"],
        ["Low mood", "See the GP", "Roisin Daly", "1/9/25", "asap", "Roisin is up by eight"],
    )
    ((_, evidence, acts),) = fields(paper.source())["outcomes"]
    assert evidence == [
        "Aoife is in by 8.55", "Fiadh is on the floor", "Fiadh sleeps in her cot", "Roisin is up by eight"
    ]  # fmt: skip
    assert acts == [
        ("Majella walks Aoife in", "Majella Toner", "check 3/10/25"),
        ("Sinead does a check at home", "Sinead Quigg", "19/9/25"),
        ("Clear the cot", "Ciara Donnelly", "same day"),
        ("See the GP", "Roisin Daly", "asap"),
    ]


def test_a_list_of_the_network_ends_with_its_sentence(paper: Any, fields: Fields) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.head("Network")
    paper.lines(
        "Clodagh Daly (aunt), Bernie Tolan (neighbour), Gran Reed (Hull – phone), Mrs Batty. Next meeting at home."
    )
    paper.table(*_PLAN)
    names = [name for name, _ in fields(paper.source())["people"]]
    assert names == ["Clodagh Daly", "Bernie Tolan", "Gran Reed", "Mrs Batty"]


def test_an_outcome_in_a_table_below_the_childs_views_is_none_of_them(paper: Any, fields: Fields) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.head("Child's views")
    paper.lines("I want to go home.")
    table = ["Canlyniad llesiant / Personal outcome 1", "Leo sleeps well"], ["Action", "Who"], ["Buy a bed", "Nan"]
    paper.table(*([*row, "", ""][:3] for row in table), merged=((0, 1, 0, 2),))
    assert [outcome for outcome, *_ in fields(paper.source())["outcomes"]] == ["Leo sleeps well"]


def test_how_somebody_took_part_is_not_what_they_are(paper: Any, fields: Fields) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.table(["Present", "Role"], ["Joanna Lis (telephone)", "Interpreter"], ["Linda Trew", "Head teacher"])
    paper.table(*_PLAN)
    assert fields(paper.source())["people"] == [("Joanna Lis", "Interpreter"), ("Linda Trew", "Head teacher")]


def test_figures_below_sg_say_which_goal_each_act_is_for(paper: Any, fields: Fields) -> None:
    paper.head("Safety goals")
    paper.lines("SG1: There is always a sober grown-up with Niamh.", "SG2: Niamh gets to be eleven.")
    paper.head("Next steps")
    paper.table(
        ["Next step", "Person", "When", "What will be different for Niamh", "SG"],
        ["Car keys live at Bernie's", "Bernie Tolan", "31/1/26", "Keys on the hook when Kelechi calls", "1"],
        ["Mrs Batty meets Niamh at 8.30", "Mrs Batty", "10/11/25", "Niamh uses the card", "2"],
    )
    assert fields(paper.source())["outcomes"] == [
        (
            "There is always a sober grown-up with Niamh.",
            ["Keys on the hook when Kelechi calls"],
            [("Car keys live at Bernie's", "Bernie Tolan", "31/1/26")],
        ),
        (
            "Niamh gets to be eleven.",
            ["Niamh uses the card"],
            [("Mrs Batty meets Niamh at 8.30", "Mrs Batty", "10/11/25")],
        ),
    ]


def test_a_family_in_one_line_parted_by_gaps(paper: Any, fields: Fields) -> None:
    paper.lines("Family: Halloran     Niamh (11) and Jude (8)      Mum – Siobhan Halloran     Dad – Martin Reed")
    paper.table(*_PLAN)
    found = fields(paper.source())
    assert [name for name, *_ in found["children"]] == ["Niamh", "Jude"]
    assert found["people"] == [("Siobhan Halloran", "Mum"), ("Martin Reed", "Dad")]


@pytest.mark.parametrize("line", ["Amy Turner, 27 and Yusuf Saleh, 33", "Mia Grant, 4 and Jo Grant, 6"])
def test_among_the_family_nobody_is_made_a_child_of_the_plan_by_an_age(paper: Any, fields: Fields, line: str) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.head("Family")
    paper.lines(line)
    paper.table(*_PLAN)
    assert fields(paper.source())["children"] == [("Leo Grant", None, None)]


def test_grown_ups_with_their_ages_are_no_children_where_none_is_known(paper: Any, fields: Fields) -> None:
    paper.head("Family")
    paper.lines("Amy Turner, 27 and Yusuf Saleh, 33")
    paper.table(*_PLAN)
    assert "children" not in fields(paper.source())


def test_a_manager_of_another_rank_is_not_the_team_manager(paper: Any) -> None:
    paper.lines("Name of child: Leo Grant", "Service manager: Pat Lowe")
    paper.table(*_PLAN)
    assert paper.source().plan.team_manager is None


@pytest.mark.parametrize("label", ["Lead professional", "Lead prof"])
@pytest.mark.parametrize("line", ["{}: Fiona Gow", "Chair: Moira Lamb, Reviewing Officer     {}: Fiona Gow"])
def test_who_leads_the_plan_before_any_act(paper: Any, line: str, label: str) -> None:
    paper.lines("Name of child: Leo Grant", line.format(label))
    paper.table(*_PLAN)
    assert paper.source().plan.lead_social_worker == "fiona-gow"


def test_a_label_that_reaches_down_is_the_label_of_each_row(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Child/ren", "Tyler Oakden (8)", "DoB", "14/03/2018"],
        ["", "Maisie Oakden (6)", "DoB", "02.11.2020"],
        ["Category", "Neglect (both)", "Plan start date", "22/09/2026"],
        merged=((0, 0, 1, 0),),
    )
    paper.table(*_PLAN)
    children = fields(paper.source())["children"]
    assert children == [("Tyler Oakden", "2018-03-14", "Neglect"), ("Maisie Oakden", "2020-11-02", "Neglect")]


@pytest.mark.parametrize(
    ("act", "who", "when"),
    [
        ("Heating to be fixed – Kev, SW to back up – 28 March 2027", "Kev, SW to back up", "28 March 2027"),
        ("Pre-birth assessment – Gethin Awbrey – by 32 wks (7 April 2027)", "Gethin Awbrey", "32 wks (7 April 2027)"),
    ],
)
def test_who_and_when_behind_dashes(paper: Any, fields: Fields, act: str, who: str, when: str) -> None:
    paper.head("Outcome 1: Leo is warm")
    paper.head("Actions", 2)
    paper.bullets("Fit the gate – Mum – 3 March 2027", act)
    ((_, _, actions),) = fields(paper.source())["outcomes"]
    assert actions[1][1:] == (who, when)


def test_a_note_of_a_call_below_the_contingency_is_none_of_it(paper: Any, fields: Fields) -> None:
    paper.table(*_PLAN)
    paper.head("Contingency plan")
    paper.lines("If Mum is found drunk Nan takes Leo home that night.", "Tel. note 6/2: Lynsey rang, happy with plan.")
    ((_, then, *_),) = fields(paper.source())["contingency"]
    assert then.endswith("that night.")


def test_what_children_said_by_three_houses_is_no_outcome(paper: Any, fields: Fields) -> None:
    paper.lines("Child: Jude Grant")
    paper.table(*_PLAN)
    paper.lines("Kids (from 3 houses + wizard, 30 Oct)", bold=True)
    paper.lines("Jude: good house had Mum's normal voice in it.")
    found = fields(paper.source())
    assert len(found["outcomes"]) == 1
    assert paper.source().plan.wishes_and_feelings[0].says == "good house had Mum's normal voice in it."


def test_an_update_below_the_strengths_is_no_strength(paper: Any) -> None:
    paper.head("What's working well")
    paper.bullets("Kelly has been open with us.")
    paper.lines("Update since last core group", bold=True)
    paper.lines("Visits 5/11 and 19/11. House better on the 19th.")
    paper.table(*_PLAN)
    assert [one.description for one in paper.source().plan.strengths] == ["Kelly has been open with us."]


def test_ideas_of_the_family_in_a_map_and_where_to_look(paper: Any, fields: Fields) -> None:
    paper.table(
        ["What are we worried about?", "What's working well?", "What needs to happen?"],
        [
            "Mum drank and fell.",
            "Nan had the kids.",
            "See next steps over the page.\nFAMILY'S OWN IDEAS\ncode word to Nan",
        ],
    )
    paper.table(["Next step", "Who", "By when"], ["Ring the GP", "Dad", "3 March 2027"])
    acts = [act for _, _, actions in fields(paper.source())["outcomes"] for act, *_ in actions]
    assert acts == ["code word to Nan", "Ring the GP"]


def test_reasons_told_in_sentences_beside_their_label_are_worries(paper: Any, fields: Fields) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.table(
        ["Reasons for registration", "Dad came in drunk and lifted Leo by the arm.\nThe house was cold for ten days."],
        ["Legal status", "None"],
    )
    paper.table(*_PLAN)
    found = fields(paper.source())
    assert found["concerns"] == ["Dad came in drunk and lifted Leo by the arm.", "The house was cold for ten days."]
    assert found["children"] == [("Leo Grant", None, None)]


def test_what_is_needed_to_be_seen_is_evidence(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Objective", "Agreed at this meeting", "Owner", "Due", "What we need to see"],
        ["Leo is home at night", "Bisi texts Aled", "Bisi Ade", "3 March 2027", "Leo in by 9.30 on school nights"],
    )
    assert fields(paper.source())["outcomes"][0][1] == ["Leo in by 9.30 on school nights"]
