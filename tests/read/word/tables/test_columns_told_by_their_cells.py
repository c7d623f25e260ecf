"""Columns whose headers stand in no list, told by what stands below them, and said so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.fit import MisfitKind

Fields = Callable[[Source], dict[str, Any]]


def test_names_days_and_deeds_need_no_known_header(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Zorb", "Quix", "Florp"],
        ["Take Amy to the dentist", "Kay Bell", "3 March 2027"],
        ["Visit after tea, unannounced", "Tom Reed", "weekly"],
    )
    assert fields(paper.source())["outcomes"] == [
        (
            None,
            [],
            [
                ("Take Amy to the dentist", "Kay Bell", "3 March 2027"),
                ("Visit after tea, unannounced", "Tom Reed", "weekly"),
            ],
        )
    ]


def test_what_was_guessed_is_said(paper: Any) -> None:
    paper.table(["What", "Quix", "When"], ["Take Amy to the dentist", "Kay Bell", "3 March 2027"])
    guesses = [one.quote for one in paper.source().misfits if one.kind is MisfitKind.GUESSED_HEADING]
    assert guesses == ["Quix"]


def test_cells_over_several_rows_are_the_outcome_of_those_rows(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Florp", "What", "Who", "When"],
        ["Amy is safe at night", "Fit a lock", "Kay Bell", "3 March 2027"],
        ["", "Sleep at the house", "Tom Reed", "Fridays"],
        merged=((1, 0, 2, 0),),
    )
    assert [(what, len(actions)) for what, _, actions in fields(paper.source())["outcomes"]] == [
        ("Amy is safe at night", 2)
    ]


def test_marks_of_goals_tie_a_row_to_its_goal_under_any_header(paper: Any, fields: Fields) -> None:
    paper.head("Goals")
    paper.table(["G1", "Amy sleeps all night"], ["G2", "Amy is in school every day"])
    paper.head("Jobs")
    paper.table(["Zorb", "Job", "By"], ["G2", "Walk her there", "Kay Bell"], ["G1", "Read to her", "Tom Reed"])
    told = {what: [one[0] for one in actions] for what, _, actions in fields(paper.source())["outcomes"]}
    assert told == {"Amy sleeps all night": ["Read to her"], "Amy is in school every day": ["Walk her there"]}


def test_a_header_told_once_is_known_in_the_next_table(paper: Any, fields: Fields) -> None:
    paper.table(["What", "Quix", "When"], ["Ring the school", "Kay Bell", "3 March 2027"])
    paper.lines("And further:")
    paper.table(["What", "Quix", "When"], ["Ask at the desk", "whoever is on that day", "4 March 2027"])
    actions = [action for _, _, actions in fields(paper.source())["outcomes"] for action in actions]
    assert [who for _, who, _ in actions] == ["Kay Bell", "whoever is on that day"]


def test_people_under_unknown_headers(paper: Any, fields: Fields) -> None:
    paper.table(
        ["In the room today", "Who they are to Amy", "Core group?"],
        ["Kay Bell", "Mum", "Yes – chairs"],
        ["Tom Reed", "social worker", "By report"],
    )
    paper.head("Concerns")
    paper.bullets("Amy was hurt.")
    assert [name for name, _ in fields(paper.source())["people"]] == ["Kay Bell", "Tom Reed"]


def test_a_column_of_categories_says_why_a_child_has_a_plan(paper: Any, fields: Fields) -> None:
    paper.table(["Full name", "Birth date", "Florp"], ["Amy Bell", "3 March 2016", "Neglect"])
    paper.head("Concerns")
    paper.bullets("Amy was hurt.")
    assert fields(paper.source())["children"] == [("Amy Bell", "2016-03-03", "Neglect")]


def test_the_first_row_of_a_table_without_a_header_is_no_header(paper: Any, fields: Fields) -> None:
    paper.head("People")
    paper.table(["Kay Bell", "Mother"], ["Tom Reed", "Social worker"])
    paper.head("Concerns")
    paper.bullets("Amy was hurt.")
    assert [name for name, _ in fields(paper.source())["people"]] == ["Kay Bell", "Tom Reed"]


def test_a_second_header_further_down_begins_anew(paper: Any, fields: Fields) -> None:
    table = paper.table(
        ["Goal", "How will we know?", ""],
        ["Amy sleeps well", "Her own chart", ""],
        ["Help", "Provided by", "Before"],
        ["Read to her", "Kay Bell", "3 March 2027"],
        merged=((0, 1, 0, 2), (1, 1, 1, 2)),
    )
    for row in (0, 2):
        for cell in table.rows[row].cells:
            for run in cell.paragraphs[0].runs:
                run.bold = True
    assert fields(paper.source())["outcomes"] == [
        ("Amy sleeps well", ["Her own chart"], [("Read to her", "Kay Bell", "3 March 2027")])
    ]


def test_steps_listed_in_the_cell_of_an_outcome_are_its_actions(paper: Any, fields: Fields) -> None:
    table = paper.table(["Worry", "What has to change, and the tasks", "If it does not"], ["Amy was hurt.", "", ""])
    cell = table.cell(1, 1)
    cell.paragraphs[0].add_run("Desired change 1: Amy is never hit").bold = True
    cell.add_paragraph("Fit a lock (Kay Bell; 3 March)", style="List Bullet")
    assert fields(paper.source())["outcomes"] == [("Amy is never hit", [], [("Fit a lock", "Kay Bell", "3 March")])]


def test_only_those_are_in_the_core_group_whose_row_says_so(paper: Any) -> None:
    paper.head("Core group and others")
    paper.table(
        ["Name", "Role", "Core group?"],
        ["Kay Bell", "Mother", "Yes"],
        ["Tom Reed", "Social worker", "☒"],
        ["Ann Poole", "GP", "No"],
    )
    paper.head("Outcome: Amy is safe")
    plan = paper.source().plan
    assert [one.name for one in plan.people] == ["Kay Bell", "Tom Reed", "Ann Poole"]
    assert list(plan.core_group.members) == ["kay-bell", "tom-reed"]


def test_a_column_that_reaches_down_as_the_outcomes_do_shows_how_they_are_seen(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Action", "Who", "When", "Outcome", "Litmus"],
        ["Buy food for the week", "Jo Vale", "3 May 2027", "Amy is fed every day", "A lunch in her bag each day"],
        ["Cook a meal with Amy", "Nan", "9 May 2027", "", ""],
        ["Mend the old boiler", "Tom Reed", "3 May 2027", "Ben is warm at home", "The heating is on at each visit"],
        ["Read the meter each week", "Jo Vale", "9 May 2027", "", ""],
        merged=((1, 3, 2, 3), (1, 4, 2, 4), (3, 3, 4, 3), (3, 4, 4, 4)),
    )
    assert [one[1] for one in fields(paper.source())["outcomes"]] == [
        ["A lunch in her bag each day"], ["The heating is on at each visit"],
    ]  # fmt: skip


def test_areas_in_capitals_own_nothing(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Wheel", "What", "Quix", "When"],
        ["SAFE", "Fit a lock", "Kay Bell", "3 March 2027"],
        ["HEALTHY", "Take Amy to the dentist", "Mum", "4 March 2027"],
    )
    told = fields(paper.source())["outcomes"]
    assert [act[1] for outcome in told for act in outcome[2]] == ["Kay Bell", "Mum"]


def test_figures_below_goal_count_the_goals_beside_them(paper: Any, fields: Fields) -> None:
    paper.head("Goals")
    paper.table(
        ["Goal", "In the words of the family", "We will be satisfied when"],
        ["1", "Amy sleeps all night in her own bed", "She tells her teacher so"],
        ["2", "Amy is in school every day", "Attendance is over 95%"],
    )
    paper.head("Commitments")
    paper.table(
        ["Serves goal", "Commitment", "Falls to", "Latest date"],
        ["2", "Walk her there", "Kay Bell", "3 March 2027"],
        ["2", "Meet her at the gate", "Tom Reed", "daily"],
        ["", "Send this record round", "Kay Bell", "5 March 2027"],
        ["1", "Read to her", "Mum", "each evening"],
    )
    told = {what: (shown, [act[0] for act in acts]) for what, shown, acts in fields(paper.source())["outcomes"]}
    assert told == {
        "Amy sleeps all night in her own bed": (["She tells her teacher so"], ["Read to her"]),
        "Amy is in school every day": (["Attendance is over 95%"], ["Walk her there", "Meet her at the gate"]),
        None: ([], ["Send this record round"]),
    }


def test_letters_of_objectives_tie_rows_to_them_and_all_serves_none_alone(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Objective", "Statement", "Measured how"],
        ["A", "Orla lives in a clean home", "Three visits find it so"],
        ["B", "Mum is well enough to look after her", "Her nurse says so"],
    )
    paper.lines("")
    paper.table(
        ["Obj.", "What", "By", "When"],
        ["A", "Skip for the yard", "Housing officer", "1 October 2027"],
        ["A, B", "Family support", "Jean Mallon", "until Christmas"],
        ["All", "Meet each month", "Conor Daly", "first Monday"],
        ["B", "Take tablets", "Mum", "every day"],
    )
    told = {what: [act[0] for act in acts] for what, _, acts in fields(paper.source())["outcomes"]}
    assert told == {
        "Orla lives in a clean home": ["Skip for the yard", "Family support"],
        "Mum is well enough to look after her": ["Take tablets"],
        None: ["Meet each month"],
    }


def test_an_indicator_that_only_names_areas_is_no_evidence(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Indicator", "Outcome", "What", "Who"],
        ["SAFE", "Amy is safe at night", "Fit a lock", "Kay Bell"],
        ["HEALTHY", "Amy sees well", "Take her to the clinic", "Mum"],
    )
    assert [shown for _, shown, _ in fields(paper.source())["outcomes"]] == [[], []]


@pytest.mark.parametrize(
    ("head", "areas"),
    [
        ("Area", ("Mum’s drinking", "Nights")),
        ("Topic", ("Nights", "Autism")),
        ("Focus of the work", ("Home with Grandad", "Feelings")),
        ("Where in life", ("Nights", "Health")),
    ],
)
def test_what_a_row_is_about_is_nobody_who_acts(paper: Any, fields: Fields, head: str, areas: tuple[str, str]) -> None:
    paper.table(
        ["Outcome", head, "What will be done, by whom and by when"],
        ["Amy is safe at home.", areas[0], "Jo Bell to refer Amy to CAMHS by 6 May 2027."],
        ["Amy sleeps well.", areas[1], "Kit Osei will see her every week until 9 May 2027."],
    )
    assert [one[2][0][1:] for one in fields(paper.source())["outcomes"]] == [
        ("Jo Bell", "6 May 2027"),
        ("Kit Osei", "every week until 9 May 2027"),
    ]


def test_a_sentence_names_who_acts_where_the_table_has_no_place_for_it(paper: Any, fields: Fields) -> None:
    paper.table(["Name", "Role"], ["Jo Bell", "Social worker"], ["Kit Osei", "Nurse"])
    paper.table(["Outcome", "Action", "By when"], ["Amy is well.", "Kit Osei to weigh Amy", "9 May 2027"])
    paper.table(["Outcome", "Action", "By whom", "By when"], ["Amy is safe.", "Jo Bell to fit locks", "", "9 May 2027"])
    told = [one[2][0] for one in fields(paper.source())["outcomes"]]
    assert told == [("Kit Osei to weigh Amy", "Kit Osei", "9 May 2027"), ("Jo Bell to fit locks", None, "9 May 2027")]


@pytest.mark.parametrize("seen", ["Barometer", "Seen through"])
def test_the_one_column_left_is_how_a_change_is_seen(paper: Any, fields: Fields, seen: str) -> None:
    paper.head("What we have agreed", 2)
    paper.table(
        ["Person", "Does what", "By", "To achieve", seen, "Update"],
        ["Mum", "Ring 999", "3 May 2027", "Leo is safe", "Jo hears of each call", "Booked"],
        ["Dad", "Stay away", "4 May 2027", "", "Nobody has seen him at home", ""],
    )
    goal, signs, acts = fields(paper.source())["outcomes"][0]
    assert (goal, signs) == ("Leo is safe", ["Jo hears of each call", "Nobody has seen him at home"])
    assert [act[:2] for act in acts] == [("Ring 999", "Mum"), ("Stay away", "Dad")]


@pytest.mark.parametrize("heads", [["When", "We do", "Who, when"], ["Event", "Reply", "Person and speed"]])
def test_what_sets_it_off_stands_before_what_is_done(paper: Any, fields: Fields, heads: list[str]) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.head("If the plan does not hold", 2)
    paper.table(
        heads, ["Omar comes", "Mum goes to Nan’s", "Mum, at once"], ["Mum drinks", "Nan takes Leo", "Nan, that day"]
    )
    assert fields(paper.source())["contingency"] == [
        ("Omar comes", "Mum goes to Nan’s", "Mum", "at once"),
        ("Mum drinks", "Nan takes Leo", "Nan", "that day"),
    ]
