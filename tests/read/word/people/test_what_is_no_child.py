"""What stands where a child's or a person's name might, and is nobody: heritage, how far a form has come, a meeting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_ACTION = (["Action", "Who", "When"], ["Visit Ana", "Jo Bell", "1 May 2027"])


@pytest.mark.parametrize(
    ("heads", "row"),
    [
        (
            ["Child / young person", "DOB", "School", "Heritage"],
            ["Ana Bell", "1/2/2015", "Oak Primary", "White British"],
        ),
        (["Child/young person", "D.O.B.", "Ethnicity / religion"], ["Ana Bell", "1/2/2015", "Black African"]),
        (["Child or young person", "Date of birth", "Identity"], ["Ana Bell", "1/2/2015", "White Irish Traveller"]),
        (["Heritage", "Child / young person", "Born"], ["Pakistani", "Ana Bell", "1/2/2015"]),
        (["Who", "DoB", "Background", "Sex"], ["Ana Bell", "1/2/2015", "White British", "F"]),
        (["Young person", "DOB", "Culture", "Faith"], ["Ana Bell", "1/2/2015", "Mixed White and Asian", "Sikh"]),
    ],
)
def test_heritage_beside_a_birth_is_no_name(paper: Any, fields: Fields, heads: list[str], row: list[str]) -> None:
    paper.table(heads, row)
    assert fields(paper.source())["children"] == [("Ana Bell", "2015-02-01", None)]


@pytest.mark.parametrize(
    "title",
    [
        "Child Protection Plan – Updating",
        "Child Protection Plan – Part 1 (Conference) and Part 2 (Core Group)",
        "Child Protection Plan – Version 3",
        "Child Protection Plan: Live",
        "CP Plan – Section 2 Core Group",
        "Child Protection Plan - Form 7b",
    ],
)
def test_what_a_title_says_of_the_form_is_no_child(paper: Any, fields: Fields, title: str) -> None:
    paper.head(title, 0)
    paper.lines("Child: Ana Bell", "Date of birth: 1 February 2015")
    assert fields(paper.source())["children"] == [("Ana Bell", "2015-02-01", None)]


@pytest.mark.parametrize(
    "named", ["Ana Bell", "Ana Bell 1/2/2015", "Ana Bell (born 1 February 2015)", "Ana 1 Feb 2015"]
)
def test_a_child_in_a_title_is_still_read(paper: Any, fields: Fields, named: str) -> None:
    paper.head(f"Child Protection Plan – {named}", 0)
    paper.table(*_ACTION)
    assert [name for name, _, _ in fields(paper.source())["children"]] in (["Ana Bell"], ["Ana"])


@pytest.mark.parametrize(
    "line",
    [
        "Conference: Tuesday 30 September 2025    Conference lead: Gill Papworth    Category: Emotional harm",
        "Panel: Wed 1 October 2025. Category: Neglect",
        "Registered: Thursday, 2 October 2025, neglect",
        "Meeting – Friday 3 October 2025 – Neglect",
        "Gateway: Mon 6th October 2025   Category: Physical abuse",
    ],
)
def test_a_day_of_the_week_is_no_birth(paper: Any, fields: Fields, line: str) -> None:
    paper.lines(line)
    paper.table(["Child", "Born"], ["Ana Bell", "1/2/2015"])
    assert [(name, born) for name, born, _ in fields(paper.source())["children"]] == [("Ana Bell", "2015-02-01")]


@pytest.mark.parametrize(
    "behind",
    [
        "born 1 February 2015 (12), Nepali, King Alfred Juniors",
        "01/02/2015, Polish, Year 6, Oak Primary School",
        "DOB 1.2.2015, White British, St Anne’s Nursery, Girl",
        "1 February 2015, Hindu, Riverside Academy",
        "dob 01-02-15, Somali, Hill Lane Playgroup",
    ],
)
def test_what_stands_behind_a_birth_is_of_that_child(paper: Any, fields: Fields, behind: str) -> None:
    paper.lines(f"Child: Ana Bell, {behind}", "Category: Neglect")
    assert fields(paper.source())["children"] == [("Ana Bell", "2015-02-01", "Neglect")]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Ana Bell 1/2/2015, Ben Bell", ["Ana Bell", "Ben Bell"]),
        ("Ana Bell (1/2/2015) and Ben Carter", ["Ana Bell", "Ben Carter"]),
        ("Ana Bell born 1/2/2015, unborn baby", ["Ana Bell", "unborn baby"]),
    ],
)
def test_other_children_behind_a_birth_are_read(paper: Any, fields: Fields, told: str, names: list[str]) -> None:
    paper.table(["Children", told])
    assert [name for name, _, _ in fields(paper.source())["children"]] == names


@pytest.mark.parametrize(
    "said", ["Team Manager - pending", "awaiting authorisation", "Not yet allocated", "In progress"]
)
def test_how_far_a_form_has_come_is_nobody(paper: Any, fields: Fields, said: str) -> None:
    paper.table(["Child", "Ana Bell"], ["Social worker", "Kit Moss"], ["Team manager", said], ["Authorised by", said])
    paper.table(*_ACTION)
    assert [name for name, _ in fields(paper.source())["people"]] == ["Kit Moss"]


@pytest.mark.parametrize(
    "body", ["Health Visiting Team, to be allocated", "Bay Tree Surgery", "Duty Team", "Oak Primary"]
)
def test_a_body_is_not_the_person_a_label_asks_for(paper: Any, fields: Fields, body: str) -> None:
    paper.table(["Mother", "Sana Bell"], ["Named person", body], ["Lead professional", "Kit Moss"])
    paper.table(*_ACTION)
    assert [name for name, _ in fields(paper.source())["people"]] == ["Sana Bell", "Kit Moss"]


@pytest.mark.parametrize("posts", [["Mother", "Father", "Chair"], ["Dad", "Mum", "Social worker"], ["Grandmother"]])
def test_lines_left_for_posts_to_sign_name_nobody(paper: Any, fields: Fields, posts: list[str]) -> None:
    paper.table(["Name", "Relationship"], ["Del Grant", "Father of Keisha"], ["Lee Marsh", "Father of Ty"])
    paper.table(["Signed", "Name", "Date"], *(["", one, ""] for one in posts))
    paper.table(*_ACTION)
    assert [name for name, _ in fields(paper.source())["people"]] == ["Del Grant", "Lee Marsh"]


@pytest.mark.parametrize(
    "told",
    ["Ana Bell, Nepali, King Alfred Juniors", "Ana Bell, 8, Polish", "Ana Bell; White British; Oak Primary School"],
)
def test_what_stands_behind_a_name_is_of_that_child(paper: Any, fields: Fields, told: str) -> None:
    paper.table(["Child", told], ["Category", "Neglect"])
    paper.table(*_ACTION)
    assert fields(paper.source())["children"] == [("Ana Bell", None, "Neglect")]


@pytest.mark.parametrize("said", ["Urdu and English", "Open", "Polish", "Updating", "White Irish"])
def test_what_a_box_says_of_a_child_is_no_second_child(paper: Any, fields: Fields, said: str) -> None:
    paper.head("Children")
    paper.lines("Ana Bell, 1 February 2015", said)
    paper.table(*_ACTION)
    assert fields(paper.source())["children"] == [("Ana Bell", "2015-02-01", None)]
