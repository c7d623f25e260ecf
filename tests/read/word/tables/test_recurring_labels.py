"""A label that nobody knows, told by what stands beside it each time it comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read import Source
from planlint.read.fit import MisfitKind

Fields = Callable[[Source], dict[str, Any]]


def _form(paper: Any, *, label: str = "Handed over to") -> None:
    for worry, better, job, who, when in (
        ("Amy is left alone on most evenings.", "Amy has a grown-up with her", "Make a rota", "Kay Bell", "3 May 2027"),
        ("Amy has no bed and sleeps on a chair.", "Amy sleeps in a bed", "Buy a bed", "Tom Reed", "10 May 2027"),
    ):
        paper.head("Leaf")
        paper.table(
            ["Not yet right", worry],
            ["Brighter day", better],
            ["First job", job],
            [label, who],
            ["Calendar", when],
        )


def test_names_and_days_beside_a_label_tell_who_and_when(paper: Any, fields: Fields) -> None:
    _form(paper)
    outcomes = fields(paper.source())["outcomes"]
    assert [outcome[2] for outcome in outcomes] == [
        [("Make a rota", "Kay Bell", "3 May 2027")],
        [("Buy a bed", "Tom Reed", "10 May 2027")],
    ]


def test_what_stands_before_the_first_action_is_its_outcome_and_before_that_the_concern(
    paper: Any, fields: Fields
) -> None:
    _form(paper)
    told = fields(paper.source())
    assert [outcome[0] for outcome in told["outcomes"]] == ["Amy has a grown-up with her", "Amy sleeps in a bed"]
    assert told["concerns"] == ["Amy is left alone on most evenings.", "Amy has no bed and sleeps on a chair."]


def test_each_such_guess_is_said(paper: Any) -> None:
    _form(paper)
    guesses = [one.quote for one in paper.source().misfits if one.kind is MisfitKind.GUESSED_HEADING]
    assert {"Not yet right", "Brighter day", "Handed over to", "Calendar"} <= {*guesses}


def test_labels_of_lines_are_told_as_those_of_tables(paper: Any, fields: Fields) -> None:
    for better, job, who, when in (
        ("Amy has a grown-up with her at night", "Make a rota", "Kay Bell", "3 May 2027"),
        ("Amy sleeps in a bed of her own", "Buy a bed", "Tom Reed", "10 May 2027"),
    ):
        paper.head("Leaf")
        paper.lines(f"Brighter day: {better}", f"Job: {job}", f"Handed over to: {who}", f"Calendar: {when}")
    assert fields(paper.source())["outcomes"] == [
        ("Amy has a grown-up with her at night", [], [("Make a rota", "Kay Bell", "3 May 2027")]),
        ("Amy sleeps in a bed of her own", [], [("Buy a bed", "Tom Reed", "10 May 2027")]),
    ]


def test_records_of_a_case_system_are_labels_though_their_first_row_looks_like_a_header(
    paper: Any, fields: Fields
) -> None:
    paper.head("Plan items", 2)
    paper.table(
        ["Planned outcome", "Amy is fed every day"], ["Success will be shown by", "A lunch in her bag each day"]
    )
    for number, (task, who, due) in enumerate(
        [("Buy food", "Jo Vale", "09/06/2027"), ("Weigh Amy", "Ann Bell", "19/06/2027"), ("Cook", "Jo Vale", "")], 1
    ):
        paper.lines("")
        paper.table(["Item no.", str(number)], ["Task description", task], ["Assigned to", who],
                    ["Target completion", due], ["Task status", "In progress"])  # fmt: skip
    assert fields(paper.source())["outcomes"] == [
        ("Amy is fed every day", ["A lunch in her bag each day"],
         [("Buy food", "Jo Vale", "09/06/2027"), ("Weigh Amy", "Ann Bell", "19/06/2027"), ("Cook", "Jo Vale", None)]),
    ]  # fmt: skip


def test_two_people_stand_side_by_side_under_the_same_labels(paper: Any, fields: Fields) -> None:
    paper.head("Contacts", 2)
    paper.table(["Contact name", "Jo Vale", "Contact name", "Tom Reed"],
                ["Contact role", "Mother", "Contact role", "Social worker"],
                ["Mobile", "07700 900400", "Mobile", "07700 900401"])  # fmt: skip
    paper.head("Outcome 1: Amy is fed", 2)
    assert fields(paper.source())["people"] == [("Jo Vale", "Mother"), ("Tom Reed", "Social worker")]


def test_a_header_means_the_same_where_it_comes_again(paper: Any, fields: Fields) -> None:
    head = ["Piece of work", "Who is down to do it", "Due", "Done?"]
    paper.table(["Outcome 1: Amy is fed", "", "", ""], head, ["Buy food for the week", "Jo Vale", "9 June 2027", ""],
                ["Outcome 2: Ben is warm", "", "", ""], head, ["Mend the old boiler", "Tom Reed", "3 May 2027", ""],
                merged=((0, 0, 0, 3), (3, 0, 3, 3)))  # fmt: skip
    assert [one[2] for one in fields(paper.source())["outcomes"]] == [
        [("Buy food for the week", "Jo Vale", "9 June 2027")], [("Mend the old boiler", "Tom Reed", "3 May 2027")],
    ]  # fmt: skip


def test_what_is_not_good_enough_is_a_worry(paper: Any, fields: Fields) -> None:
    paper.head("What is not good enough now", 2)
    paper.bullets("Amy is hungry at school.", "Nobody takes Ben to the doctor.")
    paper.head("Outcome 1: Amy is fed", 2)
    assert len(fields(paper.source())["concerns"]) == 2


def test_a_row_that_counts_is_no_header_and_a_number_no_action(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Need 1 – Desired outcome", "Amy is fed every day"], ["Success criteria", "A lunch in her bag each day"]
    )
    for number, task in (("1", "Buy food for the week"), ("2", "Cook a meal with Amy")):
        paper.lines("")
        paper.table(
            ["Action no.", number], ["Action", task], ["Responsible", "Jo Vale"], ["Target date", "9 June 2027"]
        )
    assert fields(paper.source())["outcomes"] == [
        ("Amy is fed every day", ["A lunch in her bag each day"],
         [("Buy food for the week", "Jo Vale", "9 June 2027"), ("Cook a meal with Amy", "Jo Vale", "9 June 2027")]),
    ]  # fmt: skip


def test_the_label_over_the_steps_that_tells_something_is_their_outcome(paper: Any, fields: Fields) -> None:
    for name, worry, hope in (
        ("Strand A: Coming home", "Sam is out past midnight most nights", "Sam is home by ten each night"),
        ("Strand B: School", "Sam has been in class for nine days", "Sam is in school each day"),
    ):
        paper.head(name, 2)
        paper.table(
            ["The worry", worry, ""],
            ["The florp", hope, ""],
            ["Move", "Whose shoulders", "Ready by"],
            ["Agree a rota together", "Mum", "4 June 2027"],
            merged=((0, 1, 0, 2), (1, 1, 1, 2)),
        )
    told = fields(paper.source())
    assert [one[0] for one in told["outcomes"]] == ["Sam is home by ten each night", "Sam is in school each day"]
    assert told["concerns"] == ["Sam is out past midnight most nights", "Sam has been in class for nine days"]
