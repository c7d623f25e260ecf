"""Rows of a table that are no rows of the plan: none to tell, hints of the form, banners with their label."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def test_a_row_of_nothing_is_no_action(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Wellbeing indicator", "Desired outcome", "Action", "Who", "Timescale"],
        ["Safe", "Morven is safe", "Lock the box", "Shona", "9 Nov 2026"],
        ["Active", "n/a", "n/a", "", ""],
    )
    assert fields(paper.source())["outcomes"] == [("Morven is safe", [], [("Lock the box", "Shona", "9 Nov 2026")])]


def test_hints_below_a_header_are_nobodys_action(paper: Any, fields: Fields) -> None:
    paper.head("Outcome: Skye is thirteen and no carer")
    paper.table(
        ["Date added", "What will be done", "To be done before", "Person who will do it"],
        ["when it first went in", "start with a verb", "a day, not “ongoing”", "a name, not an agency"],
        ["02/11/26", "Morning help", "16/11/26", "Tess Abernethy"],
    )
    assert fields(paper.source())["outcomes"] == [
        (
            "Skye is thirteen and no carer",
            [],
            [("Morning help", "Tess Abernethy", "16/11/26")],
        )
    ]


def test_a_row_in_small_letters_that_names_somebody_is_one(paper: Any, fields: Fields) -> None:
    paper.head("Outcome: Skye eats well")
    paper.table(["What", "Who", "When"], ["cook each evening", "mum", "daily"], ["shop with Nan", "mum", "fridays"])
    read = fields(paper.source())
    assert [action[0] for action in read["outcomes"][0][2]] == ["cook each evening", "shop with Nan"]


def test_a_banner_is_an_outcome_without_the_words_that_name_it_one(paper: Any, fields: Fields) -> None:
    made = paper.table(
        ["What will be done", "By when", "Who"],
        ["Hoped-for change: Skye’s mouth does not hurt", "", ""],
        ["See the dentist", "Friday", "Jim"],
        merged=((1, 0, 1, 2),),
    )
    made.cell(1, 0).paragraphs[0].runs[0].bold = True
    assert fields(paper.source())["outcomes"] == [
        ("Skye’s mouth does not hurt", [], [("See the dentist", "Jim", "Friday")])
    ]


def test_who_a_step_is_for_does_not_own_it(paper: Any, fields: Fields) -> None:
    paper.head("Outcome: Leo sleeps well")
    paper.table(
        ["Step", "Person responsible", "Timescale", "Who it is for"], ["Buy a bed", "Dan", "4 June 2027", "Leo"]
    )
    assert fields(paper.source())["outcomes"] == [("Leo sleeps well", [], [("Buy a bed", "Dan", "4 June 2027")])]


def test_a_theme_over_a_labelled_outcome_is_none_itself(paper: Any, fields: Fields) -> None:
    paper.head("The plan", 2)
    paper.head("D1. Safety at home", 3)
    paper.lines("Well-being outcome sought: Leo sleeps and plays without hearing anybody hurt")
    paper.table(["Steps", "Person responsible", "Timescale"], ["Fit a chain", "Dan", "4 June 2027"])
    assert fields(paper.source())["outcomes"] == [
        ("Leo sleeps and plays without hearing anybody hurt", [], [("Fit a chain", "Dan", "4 June 2027")])
    ]


def test_those_invited_are_named_in_the_first_column(paper: Any, fields: Fields) -> None:
    paper.head("Concerns")
    paper.bullets("Leo is hungry.")
    paper.table(["Invited", "Tie to child", "Came?"], ["Ifeoma Udeh", "Mother", "Y"], ["Sunil Perera", "Advocate", "N"])
    assert [one[0] for one in fields(paper.source())["people"]] == ["Ifeoma Udeh", "Sunil Perera"]


def test_a_column_of_ticks_names_nobody(paper: Any, fields: Fields) -> None:
    paper.head("Concerns")
    paper.bullets("Leo is hungry.")
    paper.table(
        ["Invited", "Capacity", "Present", "Sent apologies"],
        ["Kirsty Horrocks", "Mum", "✓", ""],
        ["Olu Adebayo", "Social worker", "", "✓"],
    )
    assert fields(paper.source())["people"] == [("Kirsty Horrocks", "Mum"), ("Olu Adebayo", "Social worker")]


def test_a_row_among_labels_and_values_is_no_header(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Child’s name", "Zofia Nowicka"],
        ["Name", "Eilidh Strachan"],
        ["Connection to the children", "Lead professional"],
        ["Desired outcome 1", "Zofia sleeps well"],
        ["Action 1.1", "Buy a bed"],
        ["Responsibility of", "Eilidh Strachan"],
        ["Completion timescale", "4 June 2027"],
    )
    assert fields(paper.source())["outcomes"] == [
        ("Zofia sleeps well", [], [("Buy a bed", "Eilidh Strachan", "4 June 2027")])
    ]


def test_a_reference_beside_a_risk_heads_a_table(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Ref", "Identified risk of significant harm"], ["A", "There is no cooker."], ["B", "Leo loses weight."]
    )
    paper.table(
        ["Deadline", "Person accountable", "Task", "Risk", "So that …"],
        ["Daily", "Kirsty", "Keep a food diary", "B", "Leo grows"],
    )
    read = fields(paper.source())
    assert read["concerns"] == ["There is no cooker.", "Leo loses weight."]
    assert read["outcomes"] == [("Leo grows", [], [("Keep a food diary", "Kirsty", "Daily")])]


def test_one_value_across_action_and_outcome_is_neither(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Timeframe", "Delegated to", "Intervention required", "Intended impact"],
        ["Same day", "Sonia", "Lock away blades", "Finlay is safe"],
        ["Alternative action if the plan is not effective", "", "If Craig comes home, Sonia will ring 999.", ""],
        merged=((2, 0, 2, 1), (2, 2, 2, 3)),
    )
    read = fields(paper.source())
    assert read["outcomes"] == [("Finlay is safe", [], [("Lock away blades", "Sonia", "Same day")])]
    assert [one[0] for one in read["contingency"]] == ["If Craig comes home"]


def test_signs_of_progress_are_no_place_to_sign(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Long-term aim", "Leo is safe"],
        ["Signs of progress", "The box is locked at every visit."],
        ["Action", "Buy a box"],
    )
    assert fields(paper.source())["outcomes"] == [
        ("Leo is safe", ["The box is locked at every visit."], [("Buy a box", None, None)])
    ]
