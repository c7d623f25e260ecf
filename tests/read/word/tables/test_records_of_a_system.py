"""Plans as case systems print them: numbered records, links by number, small headers, heads of printed pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def test_who_and_when_under_a_small_header_below_an_action_are_that_actions(paper: Any, fields: Fields) -> None:
    who, locks, camera = ["Who will do this", "By when"], ["Jo Bell", "3 May 2027"], ["Nan", "10 May 2027"]
    wide = ("What do we want to be different for the child?", "Leo sees no violence", "What needs to happen")
    rows = [[text, ""] for text in (*wide, "Change the locks")]
    more = [[text, ""] for text in ("What needs to happen", "Fit a door camera")]
    paper.table(*rows, who, locks, *more, who, camera, merged=tuple((row, 0, row, 1) for row in (0, 1, 2, 3, 6, 7)))
    assert fields(paper.source())["outcomes"] == [
        ("Leo sees no violence", [],
         [("Change the locks", "Jo Bell", "3 May 2027"), ("Fit a door camera", "Nan", "10 May 2027")])
    ]  # fmt: skip


def test_actions_are_tied_to_their_goals_by_number(paper: Any, fields: Fields) -> None:
    wide, four = ((0, 0, 0, 3), (2, 1, 2, 3)), ["", ""]
    for number, goal in (("G1", "Leo is not hit"), ("G2", "Leo sleeps well")):
        paper.table(["Plan Goal"], ["Goal No", number, "Goal Status", "Active"], ["Goal", goal, *four],
                    ["Success Measures", f"A diary of {number}", *four], merged=(*wide, (3, 1, 3, 3)))  # fmt: skip
        paper.lines("Plan 617   Leo Grant   Page 3 of 9")
    for number, goal, act in (("A1", "G2", "Keep a sleep diary"), ("A2", "G1", "Visit each week")):
        paper.table(["Plan Action"], ["Action No", number, "Related Goal", goal], ["Action Details", act, *four],
                    ["Responsible Person", "Jo Bell", "Target Date", "3 May 2027"], merged=wide)  # fmt: skip
        paper.lines("")
    assert fields(paper.source())["outcomes"] == [
        ("Leo is not hit", ["A diary of G1"], [("Visit each week", "Jo Bell", "3 May 2027")]),
        ("Leo sleeps well", ["A diary of G2"], [("Keep a sleep diary", "Jo Bell", "3 May 2027")]),
    ]


def test_what_is_counted_in_one_column_is_told_in_the_next(paper: Any) -> None:
    paper.table(["Risk no.", "Description", "Recorded on"], ["R1", "Leo was hit", "3 May 2027"])
    assert [one.description for one in paper.source().plan.concerns] == ["Leo was hit"]


def test_a_last_row_that_says_how_we_will_know_is_evidence(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Leo is at school", 2)
    paper.table(["Who", "When", "Agreed step"], ["Jo Bell", "3 May 2027", "Walk Leo there"],
                ["We’ll know by", "The register shows it", ""], merged=((2, 1, 2, 2),))  # fmt: skip
    assert fields(paper.source())["outcomes"] == [
        ("Leo is at school", ["The register shows it"], [("Walk Leo there", "Jo Bell", "3 May 2027")])
    ]


def test_one_label_beside_all_children_is_none_of_them(paper: Any, fields: Fields) -> None:
    paper.table(["Children subject to a plan", "Leo Grant", "born 06/01/2016"], ["", "Amy Grant", "born 03/05/2019"],
                merged=((0, 0, 1, 0),))  # fmt: skip
    paper.table(["Outcome", "Action"], ["Leo is safe", "Ring 999"])
    assert [child[:2] for child in fields(paper.source())["children"]] == [
        ("Leo Grant", "2016-01-06"), ("Amy Grant", "2019-05-03"),
    ]  # fmt: skip
