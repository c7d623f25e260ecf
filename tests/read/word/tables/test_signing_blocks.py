"""Blocks to sign the plan in, and what else stands in the place of a name or below an answer and is neither."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_PEOPLE = (["Name", "Role"], ["Ann Bell", "Mother"], ["Jo Marsh", "Social worker"])
_IF = "If Ben is hurt, Jo Marsh will call a strategy meeting"


@pytest.mark.parametrize(
    "heads",
    [
        ["Young person", "Parent(s)", "Social worker", "Chair"],
        ["Mum", "Dad", "Social worker", "Team manager"],
        ["Llofnod rhiant / Parent", "Llofnod y cadeirydd / Chair"],
        ["Signature of parent", "Signature of chair"],
        ["Mother", "Father", "Health visitor"],
    ],
)
def test_a_block_to_sign_names_nobody_and_answers_nothing(paper: Any, fields: Fields, heads: list[str]) -> None:
    paper.table(*_PEOPLE)
    paper.head("Contingency plan")
    paper.lines(_IF)
    paper.table(heads, [""] * len(heads))
    found = fields(paper.source())
    assert [name for name, *_ in found["people"]] == ["Ann Bell", "Jo Marsh"]
    assert len(found["contingency"]) == 1


@pytest.mark.parametrize(
    "end",
    [
        "Meeting closed 3.25pm. Sent to: all above.",
        "GAR 20.3.25",
        "Ben’s comments: “I don't want a taxi to school”",
        "Copies to parents and school",
        "Minutes taken by business support",
        "Team manager sign off: I Butt 01/05/2025",
        "Plan written by Jo Marsh. It will be looked at again at each core group.",
    ],
)
def test_what_ends_a_page_is_no_answer(paper: Any, fields: Fields, end: str) -> None:
    paper.table(*_PEOPLE)
    paper.head("Contingency plan")
    paper.lines(_IF, "If Ann is unwell, Nan will take Ben", end)
    assert len(fields(paper.source())["contingency"]) == 2


@pytest.mark.parametrize("label", ["Review", "Review conf", "Review conference", "RCPC", "Next review"])
def test_the_review_below_the_answers_is_no_day_of_theirs(paper: Any, label: str) -> None:
    paper.table(*_PEOPLE)
    paper.head("Contingency plan")
    paper.lines(_IF)
    paper.table(["Core groups", "6 May, 1 June 2027"], [label, "15 July 2027"])
    assert [one.by_when for one in paper.source().plan.contingency] == [None]


@pytest.mark.parametrize(
    "heads",
    [
        ["Agency staff", "Title"],
        ["Workers", "Office held"],
        ["Core group members", "Perthynas / Rôl – Relationship / Role"],
        ["Members of the core group", "Role / Title"],
        ["Professionals", "Post"],
    ],
)
def test_names_and_posts_are_people_under_any_heads(paper: Any, fields: Fields, heads: list[str]) -> None:
    paper.table(heads, ["Jo Marsh", "Social worker"], ["Kim Abara", "Health visitor"], ["Lee Stone", "Teacher"])
    paper.table(["Action", "Who", "When"], ["Visit Ana", "Jo Marsh", "1 May 2027"])
    assert [name for name, *_ in fields(paper.source())["people"]] == ["Jo Marsh", "Kim Abara", "Lee Stone"]


@pytest.mark.parametrize(
    ("heads", "row"),
    [
        (["Child / young person", "Born", "Lives with"], ["Ana Bell", "1/2/2015", "Mum"]),
        (["Child", "When were they born?", "Type of harm"], ["Ana Bell", "1/2/2015", "Neglect"]),
        (["Child’s forename(s) and surname", "Date of birth", "Gender"], ["Ana Bell", "1/2/2015", "Girl"]),
        (["Forename and surname", "DOB", "Heritage"], ["Ana Bell", "1/2/2015", "White British"]),
        (["Ana Bell", "born 1 February 2015"], ["Nursery", "Busy Bees"]),
    ],
)
def test_a_child_beside_a_birth(paper: Any, fields: Fields, heads: list[str], row: list[str]) -> None:
    paper.table(heads, row)
    assert [child[:2] for child in fields(paper.source())["children"]] == [("Ana Bell", "2015-02-01")]


@pytest.mark.parametrize("word", ["Language", "History", "Housing", "Health", "School"])
def test_a_word_and_a_dash_begin_a_worry(paper: Any, fields: Fields, word: str) -> None:
    paper.head("Risks")
    paper.bullets("Ben is left alone at night", f"{word} – nothing is settled for mum", "No tenancy")
    assert len(fields(paper.source())["concerns"]) == 3


def test_rows_to_sign_take_the_day_for_no_part_of_a_name(paper: Any, fields: Fields) -> None:
    paper.table(*_PEOPLE)
    paper.head("Contingency plan")
    paper.lines(_IF)
    paper.head("Signatures")
    paper.table(["Mum", ""], ["Dad", ""], ["Social worker", "J. Marsh  10/6/25"])
    source = paper.source()
    assert [name for name, *_ in fields(source)["people"]] == ["Ann Bell", "Jo Marsh"]
    (signed,) = source.plan.signatures
    assert (signed.person, str(signed.signed)) == ("jo-marsh", "2025-06-10")


def test_a_row_for_either_of_two_to_sign_names_neither(paper: Any, fields: Fields) -> None:
    paper.table(*_PEOPLE)
    paper.head("Contingency plan")
    paper.lines(_IF)
    paper.head("Agreement")
    paper.table(["Name", "Signature", "Date"], ["Parent / carer", "", ""], ["Social worker", "", ""])
    assert [name for name, *_ in fields(paper.source())["people"]] == ["Ann Bell", "Jo Marsh"]


def test_whoever_releases_a_form_is_nobody_of_the_plan(paper: Any, fields: Fields) -> None:
    paper.table(*_PEOPLE)
    paper.head("Contingency plan")
    paper.lines(_IF)
    paper.table(["Authorisation", ""], ["Manager", "CLEWS, Dawn"], ["Decision", ""], merged=((0, 0, 0, 1),))
    assert [name for name, *_ in fields(paper.source())["people"]] == ["Ann Bell", "Jo Marsh"]
